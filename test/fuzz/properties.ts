import fc, { type IAsyncProperty } from "fast-check";
import type { Given } from "../sarif/repair/helpers.ts";
import { checkFile, checkLog, type FuzzFolder } from "./invariants.ts";
import { type Corpus, changedFiles, changedLogs } from "./logs.ts";

const given: fc.Arbitrary<Given> = fc.record({
  normalize: fc.constantFrom(true, true, true, false),
  pathPrefix: fc.constantFrom("", "", "web"),
  stripPrefix: fc.constantFrom([], ["/src"], ["C:\\src", "/"], ["../..", "src"]),
  includeSuppressed: fc.boolean(),
  fallbackLocation: fc.constantFrom("", "", "Dockerfile"),
  severityFrom: fc.constantFrom("level", "security-severity"),
  files: fc.constantFrom([], ["src/a.js"], ["a.js", "sub/a.js", "src/a.js", "lib/x"]),
});

/** In bytes; the smallest valid SARIF has a few hundred. */
const limit = fc.constantFrom(10_000_000, 10_000, 2500);

/** Checks logs in memory. */
export function logProperty(corpus: Corpus): IAsyncProperty<[string, Given, number]> {
  return fc.asyncProperty(changedLogs(corpus), given, limit, checkLog);
}

/** Checks files. */
export function fileProperty(corpus: Corpus, folder: FuzzFolder): IAsyncProperty<[Buffer, number]> {
  return fc.asyncProperty(changedFiles(corpus), limit, (bytes, most) => checkFile(bytes, most, folder));
}
