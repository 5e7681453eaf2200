import type { CauseCode } from "../../messages/causes.ts";
import { isObject, type JsonObject } from "../schema/json.ts";

/** Kinds of results that are not findings (SARIF 2.1.0, section 3.27.9), in lower case. */
const NOT_FINDINGS: ReadonlySet<unknown> = new Set(["pass", "notapplicable", "informational"]);

/**
 * The cause of kind `left-out` for a result that is not uploaded on purpose; undefined if it is to be uploaded. `result`
 * need not be valid: it is the result as it was read.
 */
export function leftOutReason(
  result: JsonObject,
  { includeSuppressed }: { readonly includeSuppressed: boolean },
): CauseCode | undefined {
  const { kind, baselineState, suppressions, suppressionStates } = result;
  if (kind !== undefined && NOT_FINDINGS.has(toLowerCase(kind))) return "not-a-finding";
  if (baselineState !== undefined && toLowerCase(baselineState) === "absent") return "not-in-this-scan";
  if (includeSuppressed || (suppressions === undefined && suppressionStates === undefined)) return undefined;
  return isSuppressed(result) ? "suppressed" : undefined;
}

/**
 * Whether a result is suppressed: it has suppressions, and none of them is under review or rejected (SARIF 2.1.0,
 * section 3.27.23). Drafts of the standard use `suppressionStates`.
 */
function isSuppressed({ suppressions, suppressionStates }: JsonObject): boolean {
  if (Array.isArray(suppressionStates) && suppressionStates.length > 0) return true;
  const list = isObject(suppressions) ? [suppressions] : suppressions;
  if (!Array.isArray(list)) return false;
  const given = list.filter(isObject);
  return given.length > 0 && given.every(isAccepted);
}

function isAccepted({ status }: JsonObject): boolean {
  return typeof status !== "string" || status.toLowerCase() === "accepted";
}

function toLowerCase(value: unknown): unknown {
  return typeof value === "string" ? value.toLowerCase() : value;
}
