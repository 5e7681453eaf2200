/** The collector's requirements for a result beyond the schema. Used to check results that must not be repaired. */

type Json = { readonly [key: string]: unknown };

/** The rule that a result breaks. */
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

/** The first collector rule that a result breaks, or undefined. */
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
  return !/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|\\/.test(uri) && !/(?:^|\/)(?:\.|%2e){2}(?:[/?]|$)/i.test(uri);
}

function object(value: unknown): Json | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
