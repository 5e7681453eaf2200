import fc, { type IAsyncProperty } from "fast-check";
import type { Given } from "../sarif/repair/helpers.ts";
import { type Desk, holdsForFile, holdsForLog } from "./hold.ts";
import { changedFiles, changedLogs, type Stock } from "./logs.ts";

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

/** The property of every log in memory. */
export function ofLogs(stock: Stock): IAsyncProperty<[string, Given, number]> {
  return fc.asyncProperty(changedLogs(stock), given, limit, holdsForLog);
}

/** The property of every file. */
export function ofFiles(stock: Stock, desk: Desk): IAsyncProperty<[Buffer, number]> {
  return fc.asyncProperty(changedFiles(stock), limit, (bytes, most) => holdsForFile(bytes, most, desk));
}
