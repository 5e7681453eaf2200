import type { ReportingDescriptor, Run, ToolComponent } from "sarif";
import type { JsonObject } from "../schema/json.ts";
import type { NoteRun } from "./context.ts";
import { levelOf } from "./levels.ts";
import { IndexMap } from "./references.ts";

const SEVERITY = "security-severity";

/**
 * Merges rules of a component that have the same id: the properties of earlier rules take precedence. Removes values of
 * `security-severity` that say nothing. Returns the new indices of the rules, which the caller applies to the run
 * and its results.
 */
export function repairDescriptors(run: Run, note: NoteRun): IndexMap {
  const indexMap = new IndexMap(run as unknown as JsonObject);
  repairComponent(run.tool.driver, ["tool", "driver"], indexMap, note);
  for (const [index, extension] of (run.tool.extensions ?? []).entries())
    repairComponent(extension, ["tool", "extensions", index], indexMap, note);
  return indexMap;
}

function repairComponent(
  component: ToolComponent,
  path: readonly (string | number)[],
  indexMap: IndexMap,
  note: NoteRun,
): void {
  const rules = component.rules;
  if (rules === undefined) return;
  const place = `/${path.join("/")}/rules`;
  for (const [index, rule] of rules.entries()) {
    if (dropInvalidSeverity(rule)) note("unread-value-corrected", `${place}/${index}/properties/${SEVERITY}`);
  }
  const newIndices = mergeById(rules, (index, id) => note("rule-duplicate", `${place}/${index}`, id));
  if (newIndices !== undefined) indexMap.add([...path, "rules"], newIndices);
}

function mergeById(
  rules: ReportingDescriptor[],
  onMerged: (index: number, id: string) => void,
): number[] | undefined {
  const keptById = new Map<string, number>();
  const newIndices: number[] = [];
  let kept = 0;
  for (const [index, rule] of [...rules.entries()]) {
    const earlier = keptById.get(rule.id);
    if (earlier === undefined) {
      keptById.set(rule.id, kept);
      newIndices.push(kept);
      rules[kept++] = rule;
      continue;
    }
    rules[earlier] = { ...rule, ...rules[earlier], id: rule.id };
    newIndices.push(earlier);
    onMerged(index, rule.id);
  }
  if (kept === rules.length) return undefined;
  rules.length = kept;
  return newIndices;
}

/**
 * Removes a `security-severity` that is neither a number nor a level: Snyk writes "undefined" or null. Returns whether it
 * did.
 */
function dropInvalidSeverity(rule: ReportingDescriptor): boolean {
  const bag = rule.properties as { [key: string]: unknown } | undefined;
  if (bag === undefined || !Object.hasOwn(bag, SEVERITY)) return false;
  const severity = bag[SEVERITY];
  const isNumber = typeof severity === "number" || (typeof severity === "string" && /^\s*\d/.test(severity));
  if (isNumber || levelOf(severity) !== undefined) return false;
  delete bag[SEVERITY];
  return true;
}
