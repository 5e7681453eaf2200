import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutMisreadKeys } from "../../keys.ts";
import { at, broken, goodResult, normalize, ROOT } from "./helpers.ts";

/** Values that real and hostile files contain in the wrong place. */
const unexpectedValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    0,
    -1,
    1.5,
    "12",
    true,
    [],
    {},
    "\ud800",
    "medium",
    "x y",
    2 ** 40,
    ["a", "a"],
    { text: "t" },
  ),
  withoutMisreadKeys(fc.jsonValue({ maxDepth: 2 })),
);
const uri = fc.constantFrom(
  "src/a.js",
  "src\\a.js",
  "./b.js",
  "../c.js",
  "/d.js",
  "",
  "git::x",
  "C:\\e.js",
  "file:///f.js",
  `${ROOT}/g h.js`,
  "no file at all",
  "%zz",
  "é",
);
const location = fc.oneof(
  { weight: 5, arbitrary: uri.map((each) => at(each)) },
  { weight: 1, arbitrary: uri.map((each) => at(each, { uriBaseId: "B", index: 1 }, undefined)) },
  { weight: 1, arbitrary: fc.constant({ physicalLocation: { artifactLocation: { index: 0 } } }) },
);
const ruleId = fc.constantFrom<unknown>("A", "B", "A/1", "X", "", undefined, 3, "__proto__");
const index = fc.constantFrom<unknown>(undefined, -1, 0, 1, 2, 99, "1", null);
const result = fc.record(
  {
    ruleId,
    ruleIndex: index,
    rule: fc.oneof(
      fc.constant(undefined),
      fc.record({ id: ruleId, index, toolComponent: fc.record({ index }) }, { requiredKeys: [] }),
    ),
    level: fc.constantFrom<unknown>("error", "warning", undefined, "HIGH", "purple", null),
    kind: fc.constantFrom<unknown>(undefined, "fail", "pass", "FAIL"),
    message: fc.constantFrom<unknown>(
      { text: "x" },
      { text: "{0}", arguments: ["{0}{1}"] },
      { id: "m" },
      { markdown: "*" },
      "bare",
      undefined,
    ),
    locations: fc.oneof(fc.array(location, { maxLength: 3 }), fc.constantFrom<unknown>(undefined, null)),
    relatedLocations: fc.array(location, { maxLength: 2 }),
    suppressions: fc.constantFrom<unknown>(
      undefined,
      [],
      [{ kind: "inSource" }],
      [{ status: "rejected" }],
      null,
    ),
    analysisTarget: uri.map((each) => ({ uri: each })),
  },
  { requiredKeys: ["ruleId", "message", "locations"] },
);

/** A log with up to four random values replaced. */
const log = fc
  .record({
    results: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: result as fc.Arbitrary<unknown> },
        { weight: 1, arbitrary: fc.constant(goodResult({ ruleId: "A" })) },
      ),
      { maxLength: 6 },
    ),
    rules: fc.array(
      fc.constantFrom(
        { id: "A" },
        { id: "B", messageStrings: { m: { text: "{0}" } } },
        { id: "A", name: "n" },
        { id: "" },
      ),
      { maxLength: 4 },
    ),
    extensions: fc.array(fc.constantFrom({ name: "E", rules: [{ id: "B" }] }, { name: "F" }), {
      maxLength: 2,
    }),
    artifacts: fc.array(
      uri.map((each) => ({ location: { uri: each } })),
      { maxLength: 3 },
    ),
    bases: fc.constantFrom(
      {},
      { B: { uri: "sub/" } },
      { B: { uri: `file://${ROOT}/x` } },
      { B: { uriBaseId: "B" } },
    ),
    changes: fc.array(fc.tuple(fc.nat(), unexpectedValue), { maxLength: 4 }),
  })
  .map(({ results, rules, extensions, artifacts, bases, changes }) => {
    const driver = { name: "T", rules };
    const whole = {
      version: "2.1.0",
      runs: [{ tool: { driver, extensions }, artifacts, originalUriBaseIds: bases, results }],
    };
    const text = JSON.stringify(whole);
    const copy = JSON.parse(text) as Record<string, unknown>;
    for (const [seed, value] of changes) replaceOne(copy, seed, value);
    return copy;
  });

/** Replaces one of the values in `root.runs` with `value`. */
function replaceOne(root: Record<string, unknown>, seed: number, value: unknown): void {
  const targets: [Record<string, unknown>, string][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      targets.push([node as Record<string, unknown>, key]);
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(root.runs);
  const [parent, key] = targets[seed % Math.max(1, targets.length)] ?? [];
  if (parent !== undefined && key !== undefined) parent[key] = structuredClone(value);
}

const options = fc.record({
  includeSuppressed: fc.boolean(),
  stripPrefix: fc.constantFrom([], ["/"]),
  fallbackLocation: fc.constantFrom("", "Dockerfile"),
  severityFrom: fc.constantFrom("level", "security-severity"),
  files: fc.constantFrom([], ["d.js", "e.js"], ["a.js", "src/a.js"], ["sub/a.js"]),
});

describe("normalizing any log", () => {
  it("keeps the counts consistent and outputs what the schema and the collector accept", () => {
    fc.assert(
      fc.property(log, options, fc.boolean(), (raw, given, repair) => {
        expect(broken(normalize(raw, { ...given, normalize: repair }))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it("changes nothing and reports no causes when its output is normalized again", () => {
    fc.assert(
      fc.property(log, options, (raw, given) => {
        const once = normalize(raw, given);
        if (once.log === undefined) return;
        const text = JSON.stringify(once.log);
        const twice = normalize(JSON.parse(text), given);
        expect(JSON.stringify(twice.log)).toBe(text);
        expect(twice.sarifReport.causes).toEqual([]);
        expect(twice.sarifReport.verdict).toBe("VALID");
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps a valid result unchanged, whatever else the log contains", () => {
    fc.assert(
      fc.property(log, (raw) => {
        const runs = raw.runs as { results?: unknown }[];
        const [run] = runs;
        if (typeof run !== "object" || run === null || !Array.isArray(run.results)) return;
        const good = goodResult({ ruleId: "Unmistakable", message: { text: "good" } });
        run.results.push(good);
        const outcome = normalize(raw);
        const out = outcome.log?.runs.flatMap((each) => each.results ?? []) ?? [];
        if (outcome.log !== undefined) expect(out.at(-1)).toMatchObject(good);
      }),
      { numRuns: 500 },
    );
  });
});
