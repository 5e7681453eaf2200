/** The collector's requirements for a result beyond the schema. Used with `normalize: false`, which repairs nothing. */

import { isObject, type JsonObject } from "./json.ts";

/** A requirement that a result does not meet; a subset of the cause codes in messages/causes.ts. */
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

/** The ids of the rules that the driver and the extensions of a run define. Accepts any JSON value. */
export function ruleIds(run: unknown): ReadonlySet<string> {
  const tool = asObject(asObject(run)?.tool);
  const ids = new Set<string>();
  for (const component of [tool?.driver, ...asArray(tool?.extensions)]) {
    for (const rule of asArray(asObject(component)?.rules)) {
      const id = asObject(rule)?.id;
      if (typeof id === "string") ids.add(id);
    }
  }
  return ids;
}

/** The first requirement that a result does not meet, or undefined. `ids` are the {@link ruleIds} of its run. */
export function resultFault(result: unknown, ids: ReadonlySet<string>): ResultFault | undefined {
  const { ruleId, message, level, locations } = asObject(result) ?? {};
  if (typeof ruleId !== "string" || ruleId === "") return "rule-missing";
  if (!ids.has(ruleId)) return "rule-unknown";
  const text = asObject(message)?.text;
  if (typeof text !== "string" || text.trim() === "") return "message-missing";
  if (!LEVELS.has(level)) return "level-unknown";
  if (asArray(locations).length === 0) return "location-missing";
  for (const location of asArray(locations)) {
    const fault = locationFault(location);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function locationFault(location: unknown): ResultFault | undefined {
  const physical = asObject(asObject(location)?.physicalLocation);
  if (physical === undefined) return "location-missing";
  const uri = asObject(physical.artifactLocation)?.uri;
  if (typeof uri !== "string") return "uri-missing";
  if (uri.trim() === "") return "uri-empty";
  if (!isRelative(uri)) return "uri-not-relative";
  const line = asObject(physical.region)?.startLine;
  return typeof line === "number" && Number.isInteger(line) && line >= 1 ? undefined : "line-missing";
}

function isRelative(uri: string): boolean {
  return !/^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|\\/.test(uri) && !/(?:^|\/)(?:\.|%2e){2}(?:[/?]|$)/i.test(uri);
}

const asObject = (value: unknown): JsonObject | undefined => (isObject(value) ? value : undefined);

const asArray = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
