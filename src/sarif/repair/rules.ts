import type {
  ReportingDescriptor,
  ReportingDescriptorReference,
  Result,
  Run,
  ToolComponent,
  ToolComponentReference,
} from "sarif";
import { unlessTooDeep } from "../schema/json.ts";
import type { NoteResult } from "./context.ts";

/**
 * Once the copies of one rule have more characters of JSON than this in total, further copies have only its short
 * properties. Otherwise a small hostile file could need gigabytes.
 */
const MAX_COPIED_LENGTH = 1_000_000;
/** The most characters of JSON of these short properties. If they have more, copies have only the default level. */
const MAX_SHORT_LENGTH = 2000;
/** The most levels of a hierarchical id to follow. */
const MAX_LEVELS = 16;
/** The id of the rule that is added to a run without results and rules. */
const NO_RULES_ID = "no-rules-defined";
const NO_RULE_ID = "no-rule-id";

/** A rule and its component: an index into `tool.extensions`, or -1 for the driver. */
export interface ResolvedRule {
  readonly component: number;
  readonly index: number;
  readonly descriptor: ReportingDescriptor;
}

type Texts = Omit<ReportingDescriptor, "id" | "guid">;

interface Copied {
  /** The characters of JSON of one complete copy. */
  readonly size: number;
  /** The characters that all copies would have if each were complete. */
  sum: number;
  /** The properties that further copies keep once `sum` is too large. */
  short?: Texts;
}

type Reference = Pick<Result, "ruleId" | "ruleIndex" | "rule">;

/** The rules of one run. Finds the rule of a result, and creates missing ones. */
export class RunRules {
  readonly #run: Run;
  readonly #byId: Map<string, ResolvedRule>[] = [];
  readonly #inAnyComponent = new Map<string, ResolvedRule>();
  readonly #byGuid = new Map<string, ResolvedRule>();
  readonly #components = new Map<string, number>();
  /** Why a rule that the file does not define was created. */
  readonly #created = new Map<ReportingDescriptor, "rule-made" | "rule-hierarchical">();
  readonly #copied = new Map<ReportingDescriptor, Copied>();
  readonly #originals = new Map<ReportingDescriptor, ReportingDescriptor>();

  constructor(run: Run) {
    this.#run = run;
    this.#readComponent(run.tool.driver, -1);
    run.tool.extensions?.forEach((extension, index) => {
      this.#readComponent(extension, index);
    });
  }

  get isEmpty(): boolean {
    return this.#inAnyComponent.size === 0;
  }

  componentOf(rule: ResolvedRule): ToolComponent | undefined {
    return this.#component(rule.component);
  }

  /** The rule of the file that a created rule was copied from; the rule itself if it is not a copy. */
  originalOf(descriptor: ReportingDescriptor): ReportingDescriptor {
    return this.#originals.get(descriptor) ?? descriptor;
  }

  /** The rule that a reference names (SARIF 2.1.0, section 3.52). */
  find(reference: ReportingDescriptorReference): ResolvedRule | undefined {
    const component = this.#findComponent(reference.toolComponent) ?? -1;
    const byIndex = this.#ruleAt(component, reference.index);
    if (
      byIndex !== undefined &&
      (reference.id === undefined || isSameOrParent(byIndex.descriptor, reference.id))
    )
      return byIndex;
    if (reference.id !== undefined) return this.#findById(reference.id, component);
    return reference.guid === undefined ? undefined : this.#byGuid.get(reference.guid.toLowerCase());
  }

  /** Whether the result has the id of a defined rule, and its indices and references do not contradict that. */
  isConsistent(result: Reference): boolean {
    const { ruleId, ruleIndex, rule } = result;
    if (ruleId === undefined || ruleId.trim() === "") return false;
    if (rule === undefined) {
      if (ruleIndex === undefined || ruleIndex === -1) return this.#findById(ruleId, -1) !== undefined;
      return this.#run.tool.driver.rules?.[ruleIndex]?.id === ruleId;
    }
    const component = this.#findComponent(rule.toolComponent);
    if (component === undefined || (rule.id !== undefined && rule.id !== ruleId)) return false;
    const indices = [rule.index, ruleIndex].filter((index) => validIndex(index) !== undefined);
    const [index, other = index] = indices;
    if (index !== other) return false;
    if (index === undefined) return this.#byId[component + 1]?.has(ruleId) ?? false;
    return this.#descriptorAt(component, index)?.id === ruleId;
  }

  /**
   * Sets the result's `ruleId`, and its `ruleIndex` or `rule`, to one defined rule (SARIF 2.1.0, sections 3.27.5 to
   * 3.27.7), and returns that rule. A rule that the run does not define is created. A result that names no rule gets the
   * placeholder rule `no-rule-id`.
   */
  resolve(result: Reference, note: NoteResult): ResolvedRule {
    const consistent = this.#findConsistent(result);
    if (consistent !== undefined) {
      const created = this.#created.size === 0 ? undefined : this.#created.get(consistent.descriptor);
      if (created !== undefined) note(created, "/ruleId", result.ruleId);
      return consistent;
    }
    const { ruleId, ruleIndex, rule } = result;
    const component = this.#findComponent(rule?.toolComponent) ?? -1;
    const index = validIndex(rule?.index) ?? validIndex(ruleIndex);
    const id = nonEmpty(ruleId) ?? nonEmpty(rule?.id) ?? this.#findId(component, index, rule?.guid);
    if (id === undefined) return this.#placeholder(result, note);
    const byIndex = this.#ruleAt(component, index);
    const exact = byIndex?.descriptor.id === id ? byIndex : this.#findById(id, component);
    const found = exact ?? this.#create(id, component, index, note);
    this.#setReference(result, found, id);
    if (ruleId !== id) note("rule-id-taken", "/ruleId", id);
    else if (exact !== undefined)
      note("rule-index-corrected", ruleIndex === undefined ? "/rule" : "/ruleIndex", ruleIndex);
    return found;
  }

  /** Defines a rule if the run has none, because the collector requires one. */
  addPlaceholder(): void {
    this.#add(-1, {
      id: NO_RULES_ID,
      shortDescription: { text: "The scanner reported no result and defined no rule." },
    });
  }

  #placeholder(result: Reference, note: NoteResult): ResolvedRule {
    const found = this.#findById(NO_RULE_ID, -1) ?? this.#add(-1, { id: NO_RULE_ID });
    this.#setReference(result, found, NO_RULE_ID);
    note("rule-placeholder", "/ruleId");
    return found;
  }

  #findConsistent(result: Reference): ResolvedRule | undefined {
    const { ruleId = "", ruleIndex, rule } = result;
    if (!this.isConsistent(result)) return undefined;
    const component = this.#findComponent(rule?.toolComponent) ?? -1;
    const index = validIndex(rule?.index) ?? validIndex(ruleIndex);
    return this.#ruleAt(component, index) ?? this.#findById(ruleId, component);
  }

  #findId(component: number, index: number | undefined, guid: string | undefined): string | undefined {
    const found =
      this.#descriptorAt(component, index) ?? this.#byGuid.get(guid?.toLowerCase() ?? "")?.descriptor;
    return nonEmpty(found?.id);
  }

  /** Creates a rule with this id, as a copy of its parent in the hierarchy of ids if there is one. */
  #create(id: string, component: number, index: number | undefined, note: NoteResult): ResolvedRule {
    const parent = this.#findParent(id, component, index);
    const code = parent === undefined ? "rule-made" : "rule-hierarchical";
    note(code, "/ruleId", id);
    const created = parent === undefined ? this.#add(-1, { id }) : this.#copy(parent, id);
    this.#created.set(created.descriptor, code);
    return created;
  }

  #copy(parent: ResolvedRule, id: string): ResolvedRule {
    const { guid: _guid, ...rest } = parent.descriptor;
    const copied = this.#copied.get(parent.descriptor) ?? { size: jsonLength(rest), sum: 0 };
    this.#copied.set(parent.descriptor, copied);
    copied.sum += copied.size;
    if (copied.sum > MAX_COPIED_LENGTH) copied.short ??= shortProperties(rest);
    const created = { ...(copied.short ?? rest), id };
    this.#originals.set(created, this.originalOf(parent.descriptor));
    return this.#add(parent.component, created);
  }

  #findParent(id: string, component: number, index: number | undefined): ResolvedRule | undefined {
    const byIndex = this.#ruleAt(component, index);
    if (byIndex !== undefined && isSameOrParent(byIndex.descriptor, id)) return byIndex;
    let end = id.lastIndexOf("/");
    for (let level = 0; end > 0 && level < MAX_LEVELS; level++) {
      const found = this.#findById(id.slice(0, end), component);
      if (found !== undefined) return found;
      end = id.lastIndexOf("/", end - 1);
    }
    return undefined;
  }

  #setReference(result: Reference, { component, index }: ResolvedRule, id: string): void {
    result.ruleId = id;
    if (component === -1) {
      if (result.ruleIndex !== undefined || result.rule === undefined) result.ruleIndex = index;
      if (result.rule === undefined) return;
      const { toolComponent: _component, guid: _guid, ...rest } = result.rule;
      result.rule = { ...rest, id, index };
      return;
    }
    delete result.ruleIndex;
    const { guid: _guid, ...rest } = result.rule ?? {};
    result.rule = { ...rest, id, index, toolComponent: { index: component } };
  }

  #add(component: number, descriptor: ReportingDescriptor): ResolvedRule {
    const owner = this.#component(component) ?? this.#run.tool.driver;
    owner.rules ??= [];
    owner.rules.push(descriptor);
    return this.#register({ component, index: owner.rules.length - 1, descriptor });
  }

  #register(rule: ResolvedRule): ResolvedRule {
    for (const byId of [this.#byId[rule.component + 1], this.#inAnyComponent]) {
      if (byId?.has(rule.descriptor.id) === false) byId.set(rule.descriptor.id, rule);
    }
    return rule;
  }

  #readComponent(component: ToolComponent, number: number): void {
    this.#byId.push(new Map());
    for (const key of [`name ${component.name}`, `guid ${component.guid?.toLowerCase()}`]) {
      if (!this.#components.has(key)) this.#components.set(key, number);
    }
    component.rules?.forEach((descriptor, index) => {
      const rule = this.#register({ component: number, index, descriptor });
      if (descriptor.guid !== undefined) this.#byGuid.set(descriptor.guid.toLowerCase(), rule);
    });
  }

  #findById(id: string, component: number): ResolvedRule | undefined {
    return this.#byId[component + 1]?.get(id) ?? this.#inAnyComponent.get(id);
  }

  #descriptorAt(component: number, index: number | undefined): ReportingDescriptor | undefined {
    return index === undefined ? undefined : this.#component(component)?.rules?.[index];
  }

  #ruleAt(component: number, index: number | undefined): ResolvedRule | undefined {
    const descriptor = this.#descriptorAt(component, index);
    return descriptor === undefined || index === undefined ? undefined : { component, index, descriptor };
  }

  #component(index: number): ToolComponent | undefined {
    return index === -1 ? this.#run.tool.driver : this.#run.tool.extensions?.[index];
  }

  /** The component that a reference names (section 3.54); undefined if it does not exist. */
  #findComponent(reference: ToolComponentReference | undefined): number | undefined {
    if (reference === undefined) return -1;
    const { index, guid, name } = reference;
    if (index !== undefined && index >= 0) return this.#component(index) === undefined ? undefined : index;
    if (guid === undefined && name === undefined) return -1;
    return this.#components.get(guid === undefined ? `name ${name}` : `guid ${guid.toLowerCase()}`);
  }
}

function shortProperties({ name, shortDescription, helpUri, defaultConfiguration }: Texts): Texts {
  const all = Object.entries({ name, shortDescription, helpUri, defaultConfiguration });
  const short = Object.fromEntries(all.filter(([, value]) => value !== undefined));
  if (jsonLength(short) <= MAX_SHORT_LENGTH) return short;
  const level = defaultConfiguration?.level;
  return level === undefined ? {} : { defaultConfiguration: { level } };
}

/** Infinite if the value is nested too deep or too long for a string, so too large to copy. */
const jsonLength = (value: unknown): number =>
  unlessTooDeep(() => JSON.stringify(value).length) ?? Number.POSITIVE_INFINITY;

const validIndex = (index: number | undefined): number | undefined =>
  index === undefined || index < 0 ? undefined : index;

const nonEmpty = (id: string | undefined): string | undefined => (id?.trim() === "" ? undefined : id);

/** Whether `id` is the descriptor's id or below it in the hierarchy: `A/1` is below `A` (section 3.5.4). */
function isSameOrParent(descriptor: ReportingDescriptor, id: string): boolean {
  return descriptor.id === id || (id.startsWith(descriptor.id) && id[descriptor.id.length] === "/");
}
