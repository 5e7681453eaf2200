/**
 * What the collector demands of a log beyond the schema, told as simply as it can be. It stands apart from the repairs
 * on purpose: it checks what they make.
 */

type Json = { readonly [key: string]: unknown };

/** Which rule a result breaks. */
export type ResultFault =
  | "rule-missing"
  | "rule-unknown"
  | "message-missing"
  | "level-unknown"
  | "location-missing"
  | "uri-missing"
  | "uri-empty"
  | "uri-not-relative"
  | "line-missing";

const LEVELS: ReadonlySet<unknown> = new Set(["error", "warning", "note", "none"]);

/** The ids of all rules of a run: the driver's and the extensions'. */
export function ruleIds(run: unknown): ReadonlySet<string> {
  const tool = object(object(run)?.tool);
  const ids = new Set<string>();
  for (const component of [tool?.driver, ...array(tool?.extensions)]) {
    for (const rule of array(object(component)?.rules)) {
      const id = object(rule)?.id;
      if (typeof id === "string") ids.add(id);
    }
  }
  return ids;
}

/** The first rule of the collector that a result breaks, or undefined. */
export function resultFault(result: unknown, ids: ReadonlySet<string>): ResultFault | undefined {
  const { ruleId, message, level, locations } = object(result) ?? {};
  if (typeof ruleId !== "string" || ruleId === "") return "rule-missing";
  if (!ids.has(ruleId)) return "rule-unknown";
  const text = object(message)?.text;
  if (typeof text !== "string" || text.trim() === "") return "message-missing";
  if (!LEVELS.has(level)) return "level-unknown";
  if (array(locations).length === 0) return "location-missing";
  for (const location of array(locations)) {
    const fault = locationFault(location);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Every rule of the collector that a log breaks, each with its JSON pointer. */
export function collectorFaults(log: unknown): string[] {
  const { version, runs } = object(log) ?? {};
  const faults: string[] = version === "2.1.0" ? [] : ["/version: not 2.1.0"];
  if (array(runs).length === 0) faults.push("/runs: empty");
  for (const [index, run] of array(runs).entries()) {
    const name = object(object(object(run)?.tool)?.driver)?.name;
    if (typeof name !== "string" || name.trim() === "")
      faults.push(`/runs/${index}/tool/driver/name: missing`);
    const ids = ruleIds(run);
    if (ids.size === 0) faults.push(`/runs/${index}/tool/driver/rules: no rule`);
    for (const [place, result] of array(object(run)?.results).entries()) {
      const fault = resultFault(result, ids);
      if (fault !== undefined) faults.push(`/runs/${index}/results/${place}: ${fault}`);
    }
  }
  return faults;
}

function locationFault(location: unknown): ResultFault | undefined {
  const physical = object(object(location)?.physicalLocation);
  if (physical === undefined) return "location-missing";
  const uri = object(physical.artifactLocation)?.uri;
  if (typeof uri !== "string") return "uri-missing";
  if (uri.trim() === "") return "uri-empty";
  if (!isRelative(uri)) return "uri-not-relative";
  const line = object(physical.region)?.startLine;
  return typeof line === "number" && Number.isInteger(line) && line >= 1 ? undefined : "line-missing";
}

function isRelative(uri: string): boolean {
  return !/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|\\/.test(uri) && !uri.split("/").includes("..");
}

function object(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
