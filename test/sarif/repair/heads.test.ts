import { expect, test } from "vitest";
import { goodResult, logOf, normalize, runOf } from "./helpers.ts";

type Json = Record<string, unknown>;

/** What the counts say of a log: code and pointer, in the order of the report. */
function logged(raw: unknown) {
  const { sarifReport } = normalize(raw);
  return sarifReport.causes
    .flatMap(({ code, examples }) => examples.map(({ pointer }) => `${code} ${pointer}`))
    .sort();
}

const driver = { name: "T", rules: [{ id: "R1" }] };
const run = (more: Json = {}): Json => ({ tool: { driver }, results: [goodResult()], ...more });
const log = (more: Json = {}): Json => ({ version: "2.1.0", runs: [run()], ...more });

test.each<[string, unknown, string[]]>([
  ["no log", 3, ["not-an-object "]],
  ["no version", { runs: [] }, ["version-missing /version"]],
  ["a null version", { version: null, runs: [] }, ["version-missing /version"]],
  [
    "a null version and the schema",
    log({ version: null, $schema: "https://json.schemastore.org/sarif-2.1.0.json" }),
    ["version-written-otherwise /version"],
  ],
  ["a number for a version", log({ version: 2.1 }), ["version-unsupported /version"]],
  ["another version", log({ version: "x2.1.0" }), ["version-unsupported /version"]],
  ["another version still", log({ version: "2.1.0x" }), ["version-unsupported /version"]],
  ["a short version", log({ version: " v2.1 " }), ["version-written-otherwise /version"]],
  ["a long version", log({ version: `2.1.0${" ".repeat(59)}` }), ["version-unsupported /version"]],
  ["no runs", { version: "2.1.0" }, ["runs-missing /runs"]],
  ["null for runs", { version: "2.1.0", runs: null }, ["no-runs /runs"]],
  ["an empty list of runs", { version: "2.1.0", runs: [] }, ["no-runs /runs"]],
  ["a run for a list", log({ runs: run() }), []],
  ["a number for a run", log({ runs: [run(), 3] }), ["run-invalid /runs/1"]],
  ["a number for a schema", log({ $schema: 3 }), ["schema-url-corrected /$schema"]],
  ["a foreign property", log({ foreign: 1 }), ["unread-value-corrected /foreign"]],
  [
    "one result for a list",
    log({ runs: [run({ results: goodResult() })] }),
    ["value-coerced /runs/0/results"],
  ],
  [
    "a blank name",
    log({ runs: [run({ tool: { driver: { ...driver, name: " " } } })] }),
    ["tool-name-missing /runs/0/tool/driver/name"],
  ],
  [
    "a number for a name",
    log({ runs: [run({ tool: { driver: { ...driver, name: 3 } } })] }),
    ["value-coerced /runs/0/tool/driver/name"],
  ],
  [
    "a foreign property of the driver",
    log({ runs: [run({ tool: { driver: { ...driver, foreign: 1 } } })] }),
    ["unread-value-corrected /runs/0/tool/driver/foreign"],
  ],
  [
    "a foreign property of an extension",
    log({ runs: [run({ tool: { driver, extensions: [{ name: 3 }] } })] }),
    ["unread-value-corrected /runs/0/tool/extensions/0/name"],
  ],
  [
    "no rule and no result",
    log({ runs: [{ tool: { driver: { name: "T" } }, results: [] }] }),
    ["rules-placeholder /runs/0/tool/driver/rules"],
  ],
  [
    "a base without a slash",
    log({ runs: [run({ originalUriBaseIds: { B: { uri: "file:///a" } } })] }),
    ["unread-value-corrected /runs/0/originalUriBaseIds"],
  ],
  [
    "an artifact with a backslash",
    log({ runs: [run({ artifacts: [{ location: { uri: "a\\b.c" } }] })] }),
    ["unread-value-corrected /runs/0/artifacts/0/location/uri"],
  ],
  [
    "an artifact with a dot segment",
    log({ runs: [run({ artifacts: [{ location: { uri: "./b.c" } }] })] }),
    ["unread-value-corrected /runs/0/artifacts"],
  ],
  [
    "a parent that is not there",
    log({ runs: [run({ artifacts: [{ parentIndex: 3 }] })] }),
    ["index-dropped /runs/0"],
  ],
])("%s", (_name, raw, expected) => {
  expect(logged(raw)).toEqual(expected);
});

test("what goes from a table of the run is followed by run and results", () => {
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

test("the results of runs that are lost are counted for their tool", () => {
  const lost = normalize({ version: "1.0.0", runs: [run(), { results: [] }, { results: [1, 2] }, 3] });
  expect(lost.sarifReport.counts).toMatchObject({ total: 3, rejected: 3, ready: 0 });
});
