import type { JsonObject } from "./json.ts";
import { isObject } from "./json.ts";

/**
 * Whether a result, as it was read, is suppressed (SARIF 2.1.0, section 3.27.23): it has suppressions, and none of them
 * is still under review or was rejected. `suppressionStates` is how drafts of the standard said it.
 */
export function isSuppressed(result: JsonObject): boolean {
  const { suppressions, suppressionStates } = result;
  if (Array.isArray(suppressionStates) && suppressionStates.length > 0) return true;
  const list = isObject(suppressions) ? [suppressions] : suppressions;
  if (!Array.isArray(list)) return false;
  const given = list.filter(isObject);
  return given.length > 0 && given.every(isInForce);
}

function isInForce({ status }: JsonObject): boolean {
  return typeof status !== "string" || status.toLowerCase() === "accepted";
}
