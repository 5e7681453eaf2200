import { expect, test } from "vitest";
import { goodResult, logOf, normalize, runOf } from "./helpers.ts";

type Json = Record<string, unknown>;

/** The code and pointer of each reported cause, sorted. */
function reportedCauses(raw: unknown) {
  const { sarifReport } = normalize(raw);
  return sarifReport.causes
    .flatMap(({ code, examples }) => examples.map(({ pointer }) => `${code} ${pointer}`))
    .sort();
}

const driver = { name: "T", rules: [{ id: "R1" }] };
const run = (extra: Json = {}): Json => ({ tool: { driver }, results: [goodResult()], ...extra });
const log = (extra: Json = {}): Json => ({ version: "2.1.0", runs: [run()], ...extra });

test.each<[string, unknown, string[]]>([
  ["a number instead of a log", 3, ["not-an-object "]],
  ["a log without a version", { runs: [] }, ["version-missing /version"]],
  ["a log with version null", { version: null, runs: [] }, ["version-missing /version"]],
  [
    "a log with version null and the $schema of SARIF 2.1.0",
    log({ version: null, $schema: "https://json.schemastore.org/sarif-2.1.0.json" }),
    ["version-written-otherwise /version"],
  ],
  ["a log with a number as version", log({ version: 2.1 }), ["version-unsupported /version"]],
  ["a log with text before the version", log({ version: "x2.1.0" }), ["version-unsupported /version"]],
  ["a log with text after the version", log({ version: "2.1.0x" }), ["version-unsupported /version"]],
  ["a log with the short version v2.1", log({ version: " v2.1 " }), ["version-written-otherwise /version"]],
  [
    "a log with a version of 64 characters",
    log({ version: `2.1.0${" ".repeat(59)}` }),
    ["version-unsupported /version"],
  ],
  ["a log without runs", { version: "2.1.0" }, ["runs-missing /runs"]],
  ["a log with runs null", { version: "2.1.0", runs: null }, ["no-runs /runs"]],
  ["a log with an empty runs array", { version: "2.1.0", runs: [] }, ["no-runs /runs"]],
  ["a log with a single run instead of an array", log({ runs: run() }), []],
  ["a log with a number instead of a run", log({ runs: [run(), 3] }), ["run-invalid /runs/1"]],
  ["a log with a number as $schema", log({ $schema: 3 }), ["schema-url-corrected /$schema"]],
  ["a log with an unknown property", log({ foreign: 1 }), ["unread-value-corrected /foreign"]],
  [
    "a run with a single result instead of an array",
    log({ runs: [run({ results: goodResult() })] }),
    ["value-coerced /runs/0/results"],
  ],
  [
    "a run with a blank tool name",
    log({ runs: [run({ tool: { driver: { ...driver, name: " " } } })] }),
    ["tool-name-missing /runs/0/tool/driver/name"],
  ],
  [
    "a run with a number as tool name",
    log({ runs: [run({ tool: { driver: { ...driver, name: 3 } } })] }),
    ["value-coerced /runs/0/tool/driver/name"],
  ],
  [
    "a driver with an unknown property",
    log({ runs: [run({ tool: { driver: { ...driver, foreign: 1 } } })] }),
    ["unread-value-corrected /runs/0/tool/driver/foreign"],
  ],
  [
    "an extension with a number as name",
    log({ runs: [run({ tool: { driver, extensions: [{ name: 3 }] } })] }),
    ["unread-value-corrected /runs/0/tool/extensions/0/name"],
  ],
  [
    "a run without rules and results",
    log({ runs: [{ tool: { driver: { name: "T" } }, results: [] }] }),
    ["rules-placeholder /runs/0/tool/driver/rules"],
  ],
  [
    "a run with a base URI without a trailing slash",
    log({ runs: [run({ originalUriBaseIds: { B: { uri: "file:///a" } } })] }),
    ["unread-value-corrected /runs/0/originalUriBaseIds"],
  ],
  [
    "an artifact with a backslash in its URI",
    log({ runs: [run({ artifacts: [{ location: { uri: "a\\b.c" } }] })] }),
    ["unread-value-corrected /runs/0/artifacts/0/location/uri"],
  ],
  [
    "an artifact with a dot segment in its URI",
    log({ runs: [run({ artifacts: [{ location: { uri: "./b.c" } }] })] }),
    ["unread-value-corrected /runs/0/artifacts"],
  ],
  [
    "an artifact with an out-of-range parentIndex",
    log({ runs: [run({ artifacts: [{ parentIndex: 3 }] })] }),
    ["index-dropped /runs/0"],
  ],
])("reports the causes that apply to %s", (_name, raw, expected) => {
  expect(reportedCauses(raw)).toEqual(expected);
});

test("updates artifact indices in the run and its results after an invalid artifact is removed", () => {
  const artifacts = [null, { location: { uri: "b.c" } }, { location: { uri: "c.c" }, parentIndex: 1 }];
  const results = [
    goodResult({
      locations: [{ physicalLocation: { artifactLocation: { index: 1 }, region: { startLine: 1 } } }],
    }),
  ];
  const outcome = normalize(logOf(results, { artifacts }));
  expect(runOf(outcome).artifacts).toEqual([
    { location: { uri: "b.c" } },
    { location: { uri: "c.c" }, parentIndex: 0 },
  ]);
  expect(runOf(outcome).results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toMatchObject({
    uri: "b.c",
  });
});

test("counts all results of a log with an unsupported version as rejected", () => {
  const outcome = normalize({ version: "1.0.0", runs: [run(), { results: [] }, { results: [1, 2] }, 3] });
  expect(outcome.sarifReport.counts).toMatchObject({ total: 3, rejected: 3, ready: 0 });
});
