import type { ReportingDescriptor, Run, ToolComponent } from "sarif";
import type { NoteRun } from "./context.ts";
import type { JsonObject } from "./json.ts";
import { IndexMap } from "./references.ts";

const SEVERITY = "security-severity";

/**
 * Merges duplicate rules of a component (the first one wins, later ones fill its gaps), and removes severities that
 * are not numbers. Returns the entries that moved; the caller applies them to run and results.
 */
export function repairDescriptors(run: Run, note: NoteRun): IndexMap {
  const indexMap = new IndexMap(run as unknown as JsonObject);
  repairComponent(run.tool.driver, ["tool", "driver"], indexMap, note);
  for (const [index, extension] of (run.tool.extensions ?? []).entries()) {
    repairComponent(extension, ["tool", "extensions", index], indexMap, note);
  }
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
    if (dropNoSeverity(rule)) note("unread-value-corrected", `${place}/${index}/properties/${SEVERITY}`);
  }
  const moved = mergeById(rules, (index, id) => note("rule-duplicate", `${place}/${index}`, id));
  if (moved !== undefined) indexMap.add([...path, "rules"], moved);
}

function mergeById(
  rules: ReportingDescriptor[],
  merged: (index: number, id: string) => void,
): number[] | undefined {
  const first = new Map<string, number>();
  const moved: number[] = [];
  let kept = 0;
  for (const [index, rule] of [...rules.entries()]) {
    const earlier = first.get(rule.id);
    if (earlier === undefined) {
      first.set(rule.id, kept);
      moved.push(kept);
      rules[kept++] = rule;
      continue;
    }
    rules[earlier] = { ...rule, ...rules[earlier], id: rule.id };
    moved.push(earlier);
    merged(index, rule.id);
  }
  if (kept === rules.length) return undefined;
  rules.length = kept;
  return moved;
}

/** Snyk writes "undefined" or null if a rule has no severity. */
function dropNoSeverity(rule: ReportingDescriptor): boolean {
  const bag = rule.properties as { [key: string]: unknown } | undefined;
  if (bag === undefined || !Object.hasOwn(bag, SEVERITY)) return false;
  const severity = bag[SEVERITY];
  const isNumber = typeof severity === "number" || (typeof severity === "string" && /^\s*\d/.test(severity));
  if (isNumber) return false;
  delete bag[SEVERITY];
  return true;
}
