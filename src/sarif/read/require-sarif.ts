import { NOT_SARIF } from "../../messages/files.ts";
import { FileError, summarize } from "../errors.ts";

/**
 * Returns a JSON value as an object if it can be a SARIF 2.1 log; the normalizer checks the details. Throws a
 * {@link FileError} with the code SARIF_INVALID for another SARIF version (SARIF 2.1.0, sections 3.13.2 and 3.13.3),
 * for an object with neither `runs` nor a SARIF version, and for a value that is not an object.
 */
export function requireSarif(file: string, value: unknown): Record<string, unknown> {
  const shown = summarize(file, 200);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const kind = Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
    throw new FileError(file, NOT_SARIF.notAnObject(shown, kind));
  }
  const log = value as Record<string, unknown>;
  const version = sarifVersion(log);
  if (version === undefined && !Object.hasOwn(log, "runs")) {
    const keys = Object.keys(log)
      .slice(0, 4)
      .map((key) => `“${summarize(key, 30)}”`);
    throw new FileError(file, NOT_SARIF.withoutRuns(shown, keys));
  }
  if (version !== undefined && !version.startsWith("2.1"))
    throw new FileError(file, NOT_SARIF.olderVersion(shown, summarize(version, 30)));
  return log;
}

/**
 * The `version` of the log, or else the version in its `$schema`. `version` only counts if the log has `runs` or a SARIF
 * `$schema`, because other JSON formats have a `version` too.
 */
function sarifVersion(log: Readonly<Record<string, unknown>>): string | undefined {
  const schema =
    typeof log.$schema === "string"
      ? /sarif\D{0,30}(\d+\.\d+[\w.-]*?)(?:\.json)?$/i.exec(log.$schema.slice(0, 300))
      : null;
  const isSarif = schema !== null || Object.hasOwn(log, "runs");
  return isSarif && typeof log.version === "string" && /^\d+\.\d/.test(log.version)
    ? log.version
    : schema?.[1];
}
