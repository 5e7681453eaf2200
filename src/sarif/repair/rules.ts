import type {
  ReportingDescriptor,
  ReportingDescriptorReference,
  Result,
  Run,
  ToolComponent,
  ToolComponentReference,
} from "sarif";
import type { NoteResult } from "./context.ts";

/**
 * Once the copies of one rule have more characters than this in total, further copies keep only its short properties,
 * so that a hostile file cannot grow without limit.
 */
const MOST_COPIED = 1_000_000;
/** The most characters of these short properties; if they have more, copies keep only the default level. */
const SHORT = 2000;
/** The most levels of a hierarchical id to follow. */
const MOST_LEVELS = 16;
/** The rule id for a clean run that defines no rules. */
const NO_RULES_ID = "no-rules-defined";
const NO_RULE_ID = "no-rule-id";

/** A rule and its component: an index into `tool.extensions`, or -1 for the driver. */
export interface Resolved {
  readonly component: number;
  readonly index: number;
  readonly descriptor: ReportingDescriptor;
}

type Texts = Omit<ReportingDescriptor, "id" | "guid">;

/** A rule that was copied. */
interface Copied {
  /** The characters of one copy. */
  readonly size: number;
  /** The characters that all copies would have if each were complete. */
  sum: number;
  /** The properties that further copies keep once `sum` is too large. */
  short: Texts | undefined;
}

type Reference = Pick<Result, "ruleId" | "ruleIndex" | "rule">;

/** The rules of one run. Finds the rule of a result, and creates missing ones. */
export class RuleBook {
  readonly #run: Run;
  readonly #byId: Map<string, Resolved>[] = [];
  readonly #anywhere = new Map<string, Resolved>();
  readonly #byGuid = new Map<string, Resolved>();
  readonly #components = new Map<string, number>();
  /** Why a rule that the file does not define was created. */
  readonly #made = new Map<ReportingDescriptor, "rule-made" | "rule-hierarchical">();
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
    return this.#anywhere.size === 0;
  }

  /** The component that defines a rule. */
  componentOf(rule: Resolved): ToolComponent | undefined {
    return this.#component(rule.component);
  }

  /** The rule of the file that a rule was copied from; the rule itself if it is not a copy. */
  originalOf(descriptor: ReportingDescriptor): ReportingDescriptor {
    return this.#originals.get(descriptor) ?? descriptor;
  }

  /** The rule that a reference names (SARIF 2.1.0, section 3.52). */
  find(reference: ReportingDescriptorReference): Resolved | undefined {
    const component = this.#componentNamed(reference.toolComponent) ?? -1;
    const byIndex = this.#resolvedAt(component, reference.index);
    if (
      byIndex !== undefined &&
      (reference.id === undefined || isOrIsAbove(byIndex.descriptor, reference.id))
    )
      return byIndex;
    if (reference.id !== undefined) return this.#named(reference.id, component);
    return reference.guid === undefined ? undefined : this.#byGuid.get(reference.guid.toLowerCase());
  }

  /** Whether the result names a defined rule by its id, and no other reference contradicts that. */
  isRight(result: Reference): boolean {
    const { ruleId, ruleIndex, rule } = result;
    if (ruleId === undefined || ruleId.trim() === "") return false;
    if (rule === undefined) {
      if (ruleIndex === undefined || ruleIndex === -1) return this.#named(ruleId, -1) !== undefined;
      return this.#run.tool.driver.rules?.[ruleIndex]?.id === ruleId;
    }
    const component = this.#componentNamed(rule.toolComponent);
    if (component === undefined || (rule.id !== undefined && rule.id !== ruleId)) return false;
    const index = pointsTo(rule.index) ?? pointsTo(ruleIndex);
    if (pointsTo(rule.index) !== undefined && pointsTo(ruleIndex) !== undefined && rule.index !== ruleIndex)
      return false;
    if (index === undefined) return this.#byId[component + 1]?.has(ruleId) ?? false;
    return this.#at(component, index)?.id === ruleId;
  }

  /**
   * Sets the result's `ruleId` to the id of a defined rule, and its indices to that rule (sections 3.27.5 to 3.27.7).
   * Returns the rule; a result that names none gets the placeholder rule `no-rule-id`.
   */
  resolve(result: Reference, note: NoteResult): Resolved {
    const right = this.isRight(result) ? this.#found(result) : undefined;
    if (right !== undefined) {
      const made = this.#made.size === 0 ? undefined : this.#made.get(right.descriptor);
      if (made !== undefined) note(made, "/ruleId", result.ruleId);
      return right;
    }
    const { ruleId, ruleIndex, rule } = result;
    const component = this.#componentNamed(rule?.toolComponent) ?? -1;
    const index = pointsTo(rule?.index) ?? pointsTo(ruleIndex);
    const id = nonEmpty(ruleId) ?? nonEmpty(rule?.id) ?? this.#idAt(component, index, rule?.guid);
    if (id === undefined) return this.#placeholder(result, note);
    const exact = this.#exact(id, component, index);
    const found = exact ?? this.#make(id, component, index, note);
    this.#pointTo(result, found, id);
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

  #placeholder(result: Reference, note: NoteResult): Resolved {
    const found = this.#named(NO_RULE_ID, -1) ?? this.#add(-1, { id: NO_RULE_ID });
    this.#pointTo(result, found, NO_RULE_ID);
    note("rule-placeholder", "/ruleId");
    return found;
  }

  #found({ ruleId = "", ruleIndex, rule }: Reference): Resolved | undefined {
    const component = this.#componentNamed(rule?.toolComponent) ?? -1;
    const index = pointsTo(rule?.index) ?? pointsTo(ruleIndex);
    return this.#resolvedAt(component, index) ?? this.#named(ruleId, component);
  }

  #idAt(component: number, index: number | undefined, guid: string | undefined): string | undefined {
    const found = this.#at(component, index) ?? this.#byGuid.get(guid?.toLowerCase() ?? "")?.descriptor;
    return nonEmpty(found?.id);
  }

  /** The rule with exactly this id: at its index, in its component, or in any component. */
  #exact(id: string, component: number, index: number | undefined): Resolved | undefined {
    const there = this.#resolvedAt(component, index);
    return there?.descriptor.id === id ? there : this.#named(id, component);
  }

  /** Creates a rule with this id, as a copy of its parent in the hierarchy if there is one. */
  #make(id: string, component: number, index: number | undefined, note: NoteResult): Resolved {
    const above = this.#above(id, component, index);
    const code = above === undefined ? "rule-made" : "rule-hierarchical";
    note(code, "/ruleId", id);
    const made = above === undefined ? this.#add(-1, { id }) : this.#copy(above, id);
    this.#made.set(made.descriptor, code);
    return made;
  }

  #copy(above: Resolved, id: string): Resolved {
    const { guid: _guid, ...rest } = above.descriptor;
    const copied = this.#copied.get(above.descriptor) ?? { size: lengthOf(rest), sum: 0, short: undefined };
    this.#copied.set(above.descriptor, copied);
    copied.sum += copied.size;
    if (copied.sum > MOST_COPIED) copied.short ??= shortOf(rest);
    const made = { ...(copied.short ?? rest), id };
    this.#originals.set(made, this.originalOf(above.descriptor));
    return this.#add(above.component, made);
  }

  #above(id: string, component: number, index: number | undefined): Resolved | undefined {
    const there = this.#resolvedAt(component, index);
    if (there !== undefined && isOrIsAbove(there.descriptor, id)) return there;
    let end = id.lastIndexOf("/");
    for (let level = 0; end > 0 && level < MOST_LEVELS; level++) {
      const found = this.#named(id.slice(0, end), component);
      if (found !== undefined) return found;
      end = id.lastIndexOf("/", end - 1);
    }
    return undefined;
  }

  #pointTo(result: Reference, { component, index }: Resolved, id: string): void {
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

  #add(component: number, descriptor: ReportingDescriptor): Resolved {
    const owner = this.#component(component) ?? this.#run.tool.driver;
    owner.rules ??= [];
    const added = { component, index: owner.rules.length, descriptor };
    owner.rules.push(descriptor);
    this.#byId[component + 1]?.set(descriptor.id, added);
    if (!this.#anywhere.has(descriptor.id)) this.#anywhere.set(descriptor.id, added);
    return added;
  }

  #readComponent(component: ToolComponent, number: number): void {
    const ids = new Map<string, Resolved>();
    this.#byId.push(ids);
    for (const key of [`name ${component.name}`, `guid ${component.guid?.toLowerCase()}`]) {
      if (!this.#components.has(key)) this.#components.set(key, number);
    }
    component.rules?.forEach((descriptor, index) => {
      const rule = { component: number, index, descriptor };
      if (!ids.has(descriptor.id)) ids.set(descriptor.id, rule);
      if (!this.#anywhere.has(descriptor.id)) this.#anywhere.set(descriptor.id, rule);
      if (descriptor.guid !== undefined) this.#byGuid.set(descriptor.guid.toLowerCase(), rule);
    });
  }

  #named(id: string, component: number): Resolved | undefined {
    return this.#byId[component + 1]?.get(id) ?? this.#anywhere.get(id);
  }

  #at(component: number, index: number | undefined): ReportingDescriptor | undefined {
    return index === undefined ? undefined : this.#component(component)?.rules?.[index];
  }

  #resolvedAt(component: number, index: number | undefined): Resolved | undefined {
    const descriptor = this.#at(component, index);
    return descriptor === undefined || index === undefined ? undefined : { component, index, descriptor };
  }

  #component(index: number): ToolComponent | undefined {
    return index === -1 ? this.#run.tool.driver : this.#run.tool.extensions?.[index];
  }

  /** The component that a reference names (section 3.54); undefined if it does not exist. */
  #componentNamed(reference: ToolComponentReference | undefined): number | undefined {
    if (reference === undefined) return -1;
    const { index, guid, name } = reference;
    if (index !== undefined && index >= 0) return this.#component(index) === undefined ? undefined : index;
    if (guid === undefined && name === undefined) return -1;
    return this.#components.get(guid === undefined ? `name ${name}` : `guid ${guid.toLowerCase()}`);
  }
}

function shortOf(rule: Texts): Texts {
  const { name, shortDescription, helpUri, defaultConfiguration } = rule;
  const short = {
    ...(name === undefined ? {} : { name }),
    ...(shortDescription === undefined ? {} : { shortDescription }),
    ...(helpUri === undefined ? {} : { helpUri }),
    ...(defaultConfiguration === undefined ? {} : { defaultConfiguration }),
  };
  if (lengthOf(short) <= SHORT) return short;
  const level = defaultConfiguration?.level;
  return level === undefined ? {} : { defaultConfiguration: { level } };
}

function lengthOf(value: unknown): number {
  try {
    return JSON.stringify(value).length;
  } catch (error) {
    // Nested too deep or too long for a string, so too large to copy.
    if (error instanceof RangeError) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

function pointsTo(index: number | undefined): number | undefined {
  return index === undefined || index < 0 ? undefined : index;
}

function nonEmpty(id: string | undefined): string | undefined {
  return id === undefined || id.trim() === "" ? undefined : id;
}

/** Whether `id` is the descriptor's id or below it: `A/1` is below `A`. */
function isOrIsAbove(descriptor: ReportingDescriptor, id: string): boolean {
  return descriptor.id === id || (id.startsWith(descriptor.id) && id[descriptor.id.length] === "/");
}
