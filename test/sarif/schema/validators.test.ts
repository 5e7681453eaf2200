import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLog, isResult, isRun } from "../../../src/sarif/schema/generated/validators.js";

type Json = Record<string, unknown>;

/** Compiles the published schema with ajv, as the reference for the generated validators. */
function compilePublishedSchema(): Record<"result" | "run", (value: unknown) => boolean> {
  const path = createRequire(import.meta.url).resolve(
    "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  );
  const { id: _id, $schema: _schema, ...schema } = JSON.parse(readFileSync(path, "utf8")) as Json;
  const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
  ajv.addSchema({ ...schema, $id: "log" });
  return {
    result: ajv.compile({ $ref: "log#/definitions/result" }) as (value: unknown) => boolean,
    run: ajv.compile({ $ref: "log#/definitions/run" }) as (value: unknown) => boolean,
  };
}

const RESULT = {
  ruleId: "A",
  rule: { id: "A", toolComponent: { name: "x" } },
  kind: "fail",
  level: "error",
  message: { text: "t", arguments: ["a"] },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: "a.js", index: 0 },
        region: { startLine: 1, snippet: { text: "s" } },
      },
    },
  ],
  guid: "11111111-1111-4111-8111-111111111111",
  stacks: [{ frames: [{ location: { message: { text: "m" } } }] }],
  graphs: [
    {
      nodes: [{ id: "n", children: [{ id: "m" }] }],
      edges: [{ id: "e", sourceNodeId: "n", targetNodeId: "m" }],
    },
  ],
  graphTraversals: [{ runGraphIndex: 0 }],
  codeFlows: [{ threadFlows: [{ locations: [{ nestingLevel: 1, importance: "essential" }] }] }],
  fixes: [
    {
      artifactChanges: [
        { artifactLocation: { uri: "a" }, replacements: [{ deletedRegion: { startLine: 2 } }] },
      ],
    },
  ],
  suppressions: [{ kind: "inSource", status: "accepted" }],
  fingerprints: { a: "b" },
  provenance: { conversionSources: [{ address: { absoluteAddress: 4 } }] },
  webRequest: { headers: { h: "v" } },
  workItemUris: ["https://x"],
  rank: 3.5,
  properties: { tags: ["a", "b"], other: { deep: [null] } },
};
const RUN = {
  tool: {
    driver: {
      name: "T",
      rules: [{ id: "A", helpUri: "https://x", relationships: [{ target: { id: "B" } }] }],
      contents: ["localizedData"],
    },
    extensions: [{ name: "E" }],
  },
  artifacts: [
    { location: { uri: "a" }, roles: ["analysisTarget"], hashes: { sha: "1" }, mimeType: "text/x" },
  ],
  invocations: [
    {
      executionSuccessful: true,
      exitCode: 3,
      toolExecutionNotifications: [{ message: { text: "n" }, exception: { innerExceptions: [{}] } }],
    },
  ],
  logicalLocations: [{ name: "n", parentIndex: -1 }],
  externalPropertyFileReferences: { artifacts: [{ guid: "11111111-1111-4111-8111-111111111111" }] },
  versionControlProvenance: [{ repositoryUri: "https://x" }],
  redactionTokens: ["x"],
  language: "en-US",
};
const VALUES = [
  null,
  "",
  "x",
  0,
  -1,
  -2,
  1.5,
  101,
  true,
  [],
  [{}, {}],
  ["x", "x"],
  {},
  { text: "x" },
  { id: "x" },
  { index: 0 },
];

/** `sample` with one to three values replaced, added or removed. */
function changed(sample: unknown): fc.Arbitrary<unknown> {
  const change = fc.tuple(fc.nat(), fc.constantFrom(...VALUES, undefined), fc.boolean());
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy: unknown = structuredClone(sample);
    for (const [seed, value, add] of changes) changeOne(copy, seed, value, add);
    return copy;
  });
}

function changeOne(root: unknown, seed: number, value: unknown, add: boolean): void {
  const targets: [Json, string][] = [];
  const visit = (node: unknown) => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      targets.push([node as Json, key]);
      visit((node as Json)[key]);
    }
  };
  visit(root);
  const [parent, key] = targets[seed % targets.length] ?? [];
  if (parent === undefined || key === undefined) return;
  if (Array.isArray(parent)) parent[Number(key)] = structuredClone(value ?? null);
  else if (value === undefined) delete parent[key];
  else parent[add ? "added" : key] = structuredClone(value);
}

describe("generated validators", () => {
  const { result, run } = compilePublishedSchema();

  it("agree with ajv on the published schema, except where they are stricter on purpose", () => {
    expect(isResult(RESULT)).toBe(true);
    expect(isRun(RUN)).toBe(true);
    fc.assert(
      fc.property(changed(RESULT), changed(RUN), (oneResult, oneRun) => {
        if (isResult(oneResult)) expect(result(oneResult)).toBe(true);
        else if (result(oneResult)) expect(JSON.stringify(oneResult)).toMatch(STRICTER);
        if (isRun(oneRun)) expect(run(oneRun)).toBe(true);
        else if (run(oneRun)) expect(JSON.stringify(oneRun)).toMatch(STRICTER);
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, Json]>([
    [
      "a region without a position",
      { locations: [{ physicalLocation: { artifactLocation: { uri: "a" }, region: {} } }] },
    ],
    [
      "a line number above 32 bits",
      {
        locations: [{ physicalLocation: { artifactLocation: { uri: "a" }, region: { startLine: 2 ** 31 } } }],
      },
    ],
    ["a URI with spaces", { locations: [{ physicalLocation: { artifactLocation: { uri: "a b" } } }] }],
    ["a hostedViewerUri without a scheme", { hostedViewerUri: "x" }],
    ["a date that does not exist", { provenance: { firstDetectionTimeUtc: "2023-02-29T00:00:00Z" } }],
    ["an unpaired surrogate", { message: { text: "\udc00" } }],
    ["an unpaired surrogate in a key", { fingerprints: { "\udc00": "x" } }],
    ["an unpaired surrogate in a property bag", { properties: { a: [{ "\udc00": 1 }] } }],
    ["duplicate tags", { properties: { tags: ["a", "a"] } }],
    [
      "duplicate taxa with keys in another order",
      {
        taxa: [
          { id: "a", index: 1 },
          { index: 1, id: "a" },
        ],
      },
    ],
  ])("reject a result with %s", (_name, extra) => {
    expect(isResult({ message: { text: "x" }, ...extra })).toBe(false);
  });

  it.each(["en", "en-US"])("accept the language %s", (language) =>
    expect(isRun({ ...RUN, language })).toBe(true),
  );
  it.each(["e", "en-", "en_US", "english"])("reject the language %s", (language) =>
    expect(isRun({ ...RUN, language })).toBe(false),
  );

  it("accept runs null, but reject a log without runs", () => {
    expect(isLog({ version: "2.1.0", runs: null })).toBe(true);
    expect(isLog({ version: "2.1.0" })).toBe(false);
  });
});

/**
 * Matches values that only the generated validators reject: regions without a position, and strings that are not
 * URIs.
 */
const STRICTER =
  /"(?:region|deletedRegion)":\{(?!"(?:startLine|charOffset|byteOffset)":)|"(?:uri|helpUri|repositoryUri)":"|"workItemUris":\["/;
