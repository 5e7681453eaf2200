import { FileError, summarize } from "../errors.ts";

/**
 * Returns a JSON value as an object if it can be a SARIF 2.1.0 log; the normalizer checks the details. Throws
 * SARIF_INVALID for an older SARIF version (sections 3.13.2 and 3.13.3), for other JSON, and for values that are not
 * objects.
 */
export function demandSarif(file: string, value: unknown): Record<string, unknown> {
  const refuse = (what: string, why: string, fix: string) =>
    new FileError(file, { code: "SARIF_INVALID", what: `${summarize(file, 200)} ${what}`, why, fix });

  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const kind = Array.isArray(value) ? "an array" : value === null ? "null" : `a ${typeof value}`;
    throw refuse(
      "is JSON, but no SARIF.",
      `A SARIF log is an object; this file holds ${kind}.`,
      "Choose SARIF as the scanner's output format; where several logs were joined into an array, keep each in its own file.",
    );
  }
  const log = value as Record<string, unknown>;
  const version = sarifVersion(log);
  if (version === undefined && !Object.hasOwn(log, "runs")) {
    const keys = Object.keys(log)
      .slice(0, 4)
      .map((key) => `“${summarize(key, 30)}”`);
    throw refuse(
      "is JSON, but no SARIF.",
      `It has no \`runs\`${keys.length === 0 ? "; it is an empty object" : `; it begins with ${keys.join(", ")}`}.`,
      "Choose SARIF as the scanner's output format, or name another file in `sarif-file`.",
    );
  }
  if (version !== undefined && !version.startsWith("2.1")) {
    throw refuse(
      `is SARIF ${summarize(version, 30)}.`,
      "The collector takes version 2.1.0 only, and the versions differ too much to be turned into each other here.",
      "Choose SARIF 2.1.0 in the scanner (for MSVC and Roslyn: `/errorlog:FILE,version=2.1`), or convert the file with `sarif transform --sarif-output-version Current` of Microsoft's SARIF Multitool.",
    );
  }
  return log;
}

/** The `version` of the log, or else the one in its `$schema`. Other JSON formats have a `version` too. */
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
