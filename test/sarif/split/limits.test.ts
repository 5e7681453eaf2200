import type { Artifact, ReportingDescriptor, Result, Run } from "sarif";
import { describe, expect, it, test } from "vitest";
import { packAndCheck, runsOf } from "./packed.ts";
import { deep, filler, inArtifacts, run, sized, split } from "./small.ts";

const DETAILS = "the details of rules and of other shared objects";
const LIMIT = 2_000;
const GUID = "11111111-1111-4111-8111-111111111111";

const tool = (...rules: ReportingDescriptor[]) => ({ tool: { driver: { name: "Tool", rules } } });
const ruleIdsOf = (runs: readonly Run[] | undefined) =>
  runs?.map((one) => one.tool.driver.rules?.map(({ id }) => id));

/** Ten artifacts, each the child of the one before it, that take `bytes` bytes in an upload. */
function artifactChain(bytes: number): Artifact[] {
  const files = Array.from(
    { length: 10 },
    (_, index): Artifact => ({
      location: { uri: `f${index}.c` },
      ...(index > 0 && { parentIndex: index - 1 }),
      encoding: "",
    }),
  );
  const missing = bytes - `,"artifacts":${JSON.stringify(files)}`.length;
  const [share, rest] = [Math.floor(missing / 10), missing % 10];
  return files.map((file, index) => ({ ...file, encoding: filler(share + (index === 0 ? rest : 0)) }));
}

describe("small shared arrays", () => {
  const rules = (bytes: number) => [{ id: "A" }, { id: filler(bytes - 2 * '{"id":"A"}'.length + 1) }];
  it.each([
    ["rules up to 1/30 of the limit are complete in every upload", 100, 3, 2],
    ["unreferenced rules are omitted if the rules exceed 1/30 of the limit", 101, 3, 1],
    ["unreferenced rules are omitted if the run has few results", 100, 2, 1],
  ])("%s", async (_name, bytes, results, kept) => {
    const all = Array.from({ length: results }, () => sized(1_600, { ruleIndex: 0 }));
    const { parts, logged } = await split(3_000, run(all, tool(...rules(bytes))));
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(parts.map(([one]) => one?.tool.driver.rules?.length)).toEqual(all.map(() => kept));
  });

  test("an unreferenced address nested too deeply to serialize is omitted", async () => {
    const addresses = [{ properties: { deep: deep() } }];
    const all = [0, 1, 2].map(() => sized(800));
    const { parts, logged } = await split(LIMIT, run(all, { addresses }));
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(parts).toEqual([[run(all.slice(0, 2))], [run(all.slice(2))]]);
  });

  it.each([64, 128, 200])(
    "%i results fill uploads in order after the results of another run",
    async (count) => {
      const first = run([sized(2_500)]);
      const many = Array.from({ length: count }, (_, number) => sized(60, { rank: number % 100 }));
      const { parts, logged } = await split(5_000, first, run(many));
      expect(logged).toEqual({ reduced: [], tooLarge: [] });
      expect(parts[0]?.length).toBe(2);
      expect(parts.flat().flatMap(({ results }) => results)).toEqual([...(first.results ?? []), ...many]);
      for (const [index, runs] of parts.slice(0, -1).entries()) {
        expect(5_000 - JSON.stringify({ version: "2.1.0", runs }).length).toBeLessThan(61);
        expect(parts[index + 1]).toHaveLength(1);
      }
    },
  );

  test("a rejected result is reported with its index in the run", async () => {
    const many: Result[] = Array.from({ length: 150 }, () => sized(40));
    many[140] = sized(9_000);
    const { logged, parts } = await split(8_000, run(many));
    expect(logged).toEqual({ reduced: [], tooLarge: [[140, 9_000]] });
    expect(parts.flat().map(({ results }) => results?.length)).toEqual([149]);
  });
});

describe("properties of the log", () => {
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" as const };
  const runs = [run([sized(1_500)]), run([sized(1_500)])];

  test("are repeated in every upload", async () => {
    const { logs } = await packAndCheck(runsOf({ ...log, runs }), LIMIT);
    expect(logs).toEqual(runs.map((one) => ({ ...log, runs: [one] })));
  });

  test("are omitted, except version, if nested too deeply to serialize", async () => {
    const { logs } = await packAndCheck(runsOf({ ...log, properties: { deep: deep() }, runs }), LIMIT);
    expect(logs).toEqual(runs.map((one) => ({ version: "2.1.0", runs: [one] })));
  });
});

describe("runs that share an upload", () => {
  const runs = [run([sized(500)]), run([sized(600)]), run([sized(700)])];
  const two = JSON.stringify({ version: "2.1.0", runs: runs.slice(0, 2) }).length;
  it.each([
    ["two runs share an upload of exactly the limit", two, [2, 1]],
    ["a run that exceeds the limit by one byte starts a new upload", two - 1, [1, 2]],
    ["every run has its own upload if no two runs fit together", two - 2, [1, 1, 1]],
  ])("%s", async (_name, limit, expected) => {
    const input = two - 1 === limit ? runs.map((one, index) => (index < 2 ? one : run([sized(499)]))) : runs;
    const { parts } = await split(limit, ...input);
    expect(parts.map(({ length }) => length)).toEqual(expected);
    expect(parts.flat()).toEqual(input);
  });

  test("a run starts a new upload if its properties do not fit into the current one", async () => {
    const withNote = run([sized(700)], { properties: { note: filler(900) } });
    const { parts, logged } = await split(LIMIT, run([sized(700)]), withNote);
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(parts).toEqual([[run([sized(700)])], [withNote]]);
  });

  test("a run with missing or empty results stays unchanged", async () => {
    const withoutResults = run(undefined);
    const { parts, logged } = await split(
      LIMIT,
      run([sized(1_800)]),
      withoutResults,
      run([]),
      run([sized(1_000)]),
    );
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(parts.flat()).toEqual([run([sized(1_800)]), withoutResults, run([]), run([sized(1_000)])]);
  });

  test("a run is omitted if all its results are rejected", async () => {
    const { parts, logged } = await split(LIMIT, run([sized(5_000)]), run([sized(100)]));
    expect(logged.tooLarge).toEqual([[0, 5_000]]);
    expect(parts).toEqual([[run([sized(100)])]]);
  });
});

describe("properties of a run besides its results", () => {
  const runWithNote = (bytes: number): Run => {
    const empty = run([], { properties: { note: "" } });
    return { ...empty, properties: { note: filler(bytes - JSON.stringify(empty).length) } };
  };
  it.each([
    ["are repeated in every upload up to 1/10 of the limit", 200, true],
    ["are included only in the first upload above 1/10 of the limit", 201, false],
  ])("%s", async (_name, bytes, repeated) => {
    const results = [sized(1_600), sized(1_600)];
    const one = runWithNote(bytes);
    const { parts, logged } = await split(LIMIT, { ...one, results });
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(parts.map(([part]) => part?.properties)).toEqual([
      one.properties,
      repeated ? one.properties : undefined,
    ]);
  });

  test("are removed and reported if they exceed the limit", async () => {
    const { parts, logged } = await split(LIMIT, { ...runWithNote(3_000), results: [sized(100)] });
    expect(logged).toEqual({
      reduced: [[undefined, ["properties of the run besides its results"]]],
      tooLarge: [],
    });
    expect(parts).toEqual([[run([sized(100)])]]);
  });

  test("are repeated for the tool, its extensions and taxonomies if they are small", async () => {
    const described: Partial<Run> = {
      tool: {
        driver: { name: "Tool", properties: { of: "driver" } },
        extensions: [{ name: "X", properties: { of: "extension" } }, { name: "Y" }],
        properties: { of: "tool" },
      },
      taxonomies: [{ name: "T", properties: { of: "taxonomy" } }],
      language: "en",
    };
    const results = [sized(4_000), sized(4_000)];
    const { parts } = await split(5_000, run(results, described));
    expect(parts).toEqual(results.map((one) => [run([one], described)]));
  });
});

describe("rules and artifacts in a split log", () => {
  const rule = (bytes: number, more: Partial<ReportingDescriptor> = {}): ReportingDescriptor => {
    const empty = { id: "A", name: "Name", ...more, help: { text: "" } };
    return { ...empty, help: { text: filler(bytes - JSON.stringify(empty).length) } };
  };
  const ruleWithName = (bytes: number) => {
    const empty = { id: "A", guid: GUID, name: "" };
    return { ...empty, name: filler(bytes - JSON.stringify(empty).length) };
  };
  const reportedCut = { reduced: [[undefined, ["the details of rules[1]"]]], tooLarge: [] };
  const unreported = { reduced: [], tooLarge: [] };
  it.each<[string, ReportingDescriptor, object, unknown]>([
    ["a rule of 1/4 of the limit stays unchanged", rule(500), rule(500), unreported],
    [
      "a rule one byte above 1/4 of the limit loses its help",
      rule(501),
      { id: "A", name: "Name" },
      reportedCut,
    ],
    [
      "a rule keeps its name if it takes 1/4 of the limit without its help",
      { ...ruleWithName(500), help: { text: "h" } },
      ruleWithName(500),
      reportedCut,
    ],
    [
      "a rule with a longer name keeps only its id and guid",
      ruleWithName(501),
      { id: "A", guid: GUID },
      reportedCut,
    ],
    [
      "a rule with a longer name and no guid keeps only its id",
      { id: "A", name: filler(600) },
      { id: "A" },
      reportedCut,
    ],
    [
      "a rule loses properties that are nested too deeply to serialize",
      { id: "A", name: "Name", properties: { deep: deep() } },
      { id: "A", name: "Name" },
      reportedCut,
    ],
  ])("%s", async (_name, entry, expected, logged) => {
    const results = [sized(1_300, { ruleIndex: 1 }), sized(1_300, { ruleIndex: 1 })];
    const given = await split(LIMIT, run(results, tool({ id: "B" }, entry)));
    expect(given.logged).toEqual(logged);
    expect(given.parts).toEqual(
      results.map((one) => [run([{ ...one, ruleIndex: 0 }], tool(expected as ReportingDescriptor))]),
    );
  });

  test("each reduced rule is reported once for all uploads", async () => {
    const rules = ["A", "B"].map((id, index) => ({
      id,
      help: { text: filler(600) },
      relationships: [{ target: { id: index === 0 ? "B" : "A", index: 1 - index } }],
    }));
    const results = [0, 1, 0, 1].map((ruleIndex) => sized(1_300, { ruleIndex }));
    const { parts, logged } = await split(LIMIT, run(results, tool(...rules)));
    expect(parts.length).toBe(4);
    expect(logged.tooLarge).toEqual([]);
    expect(logged.reduced.map(([index, what]) => [index, ...what]).sort()).toEqual([
      [undefined, "the details of rules[0]"],
      [undefined, "the details of rules[1]"],
    ]);
  });

  test("artifacts lose their contents without a report", async () => {
    const artifacts = [0, 1].map((index) => ({ location: { uri: `${index}.c` }, contents: { text: "int" } }));
    const results = [sized(1_300, inArtifacts(0)), sized(1_300, inArtifacts(1))];
    const { parts, logged } = await split(LIMIT, run(results, { artifacts }));
    expect(logged).toEqual(unreported);
    expect(parts.map(([one]) => one?.artifacts)).toEqual([
      [{ location: { uri: "0.c" } }],
      [{ location: { uri: "1.c" } }],
    ]);
  });
});

describe("artifacts that become equal when they are reduced", () => {
  const similarArtifacts = (count: number, bytes: number): Artifact[] =>
    Array.from({ length: count }, (_, index) => ({
      mimeType: "a/b",
      ...(bytes === 0
        ? { contents: { text: `${index}` } }
        : { description: { text: `${index}${filler(bytes)}` } }),
    }));
  const plain = { mimeType: "a/b" };
  const numbered = (number: number) => ({ ...plain, properties: { "cortex/number": number } });
  it.each<[string, number, number[][], unknown[][]]>([
    ["after losing their descriptions", 600, [[5, 7]], [[plain, numbered(7)]]],
    ["after losing their contents", 0, [[0], [2], [0, 2]], [[plain], [plain], [plain, numbered(2)]]],
    [
      "after losing their contents, referenced in another order",
      0,
      [
        [0, 1],
        [0, 2, 1],
      ],
      [
        [plain, numbered(1)],
        [plain, numbered(2), numbered(1)],
      ],
    ],
  ])("stay distinct by their cortex/number %s", async (_name, bytes, files, expected) => {
    const results = files.map((own) => sized(1_500, inArtifacts(...own)));
    const { parts } = await split(
      LIMIT,
      run([...results, sized(1_500)], { artifacts: similarArtifacts(8, bytes) }),
    );
    expect(parts.map(([one]) => one?.artifacts)).toEqual([...expected, undefined]);
  });

  test("get no cortex/number because of a failed attempt to add a result", async () => {
    const first = sized(900);
    const flows = [{ message: { text: filler(2_000) }, threadFlows: [{ locations: [{ module: "m" }] }] }];
    const second: Result = { ...sized(400, inArtifacts(3)), codeFlows: flows };
    const { parts, logged } = await split(
      LIMIT,
      run([first, second], { artifacts: similarArtifacts(8, 600) }),
    );
    expect(logged.reduced.filter(([index]) => index !== undefined)).toEqual([[1, ["code flows"]]]);
    expect(parts.map(([one]) => one?.artifacts)).toEqual([[plain]]);
    expect(parts.map(([one]) => one?.results?.length)).toEqual([2]);
  });
});

describe("objects that results refer to", () => {
  const files = artifactChain(3_000);
  const last = files.length - 1;

  test("are reduced if they exceed the limit, and the results stay complete", async () => {
    const codeFlows = [{ threadFlows: [{ locations: [{ module: "m" }] }] }];
    const result = sized(500, { ...inArtifacts(last), codeFlows });
    const { parts, logged } = await split(LIMIT, run([sized(100), result, result], { artifacts: files }));
    expect(logged).toEqual({ reduced: [[undefined, [DETAILS]]], tooLarge: [] });
    const { parentIndex: _parent, ...minimal } = files[last] ?? {};
    const renumbered = { ...result, ...inArtifacts(0) };
    expect(parts).toEqual([[run([sized(100)])], [run([renumbered, renumbered], { artifacts: [minimal] })]]);
  });

  it.each([
    [
      "are reduced to fit with a result of half the limit",
      1_000,
      { reduced: [[undefined, [DETAILS]]], tooLarge: [] },
    ],
    [
      "stay complete if a larger result fits without its code flows",
      1_001,
      { reduced: [[0, ["code flows"]]], tooLarge: [] },
    ],
  ])("%s", async (_name, bytes, logged) => {
    const codeFlows = [{ message: { text: filler(800) }, threadFlows: [{ locations: [{ module: "m" }] }] }];
    const result = sized(bytes, { ...inArtifacts(last), codeFlows });
    const given = await split(LIMIT, run([result], { artifacts: artifactChain(1_200) }));
    expect(given.logged).toEqual(logged);
    expect(given.parts.length).toBe(1);
  });

  test("are reduced so that the invocations of the run fit", async () => {
    const invocations = [{ executionSuccessful: true, executableLocation: { index: last } }];
    const { parts, logged } = await split(
      LIMIT,
      run([sized(100, inArtifacts(last))], { artifacts: files, invocations }),
    );
    expect(logged).toEqual({ reduced: [[undefined, [DETAILS]]], tooLarge: [] });
    expect(parts[0]?.[0]?.invocations).toEqual([
      { executionSuccessful: true, executableLocation: { index: 0 } },
    ]);
  });

  test("cause every result that does not fit with them to be rejected", async () => {
    const longUris = Array.from({ length: 10 }, (_, index) => ({
      location: { uri: `${index}${filler(300)}` },
    }));
    const result = sized(700, inArtifacts(...longUris.keys()));
    const { parts, logged } = await split(
      LIMIT,
      run([sized(100), result, result, sized(90)], { artifacts: longUris }),
    );
    expect(logged).toEqual({
      reduced: [],
      tooLarge: [
        [1, 700],
        [2, 700],
      ],
    });
    expect(parts).toEqual([[run([sized(100), sized(90)])]]);
  });

  test("cause a result to lose its related locations if it does not fit with them", async () => {
    const longUris = Array.from({ length: 10 }, (_, index) => ({
      location: { uri: `${index}${filler(300)}` },
    }));
    const result = sized(800, { relatedLocations: inArtifacts(...longUris.keys()).locations ?? [] });
    const { logged, parts } = await split(LIMIT, run([result], { artifacts: longUris }));
    expect(logged.tooLarge).toEqual([]);
    expect(logged.reduced.map(([index]) => index)).toEqual([0]);
    expect(logged.reduced[0]?.[1].at(-1)).toBe("related locations and taxa");
    expect(parts.map(([one]) => one?.artifacts)).toEqual([undefined]);
  });

  it.each([
    ["are repeated in every upload up to half the limit", 1_000, [10, 10, 10, 10, 10], 0],
    ["are reduced after two uploads if they exceed half the limit", 1_001, [10, 10, 1], 1],
  ])("%s", async (_name, bytes, expected, logged) => {
    const results = Array.from({ length: 5 }, () => sized(600, inArtifacts(last)));
    const given = await split(LIMIT, run(results, { artifacts: artifactChain(bytes) }));
    expect(given.logged).toEqual({
      reduced: Array.from({ length: logged }, () => [undefined, [DETAILS]]),
      tooLarge: [],
    });
    expect(given.parts.map(([one]) => one?.artifacts?.length)).toEqual(expected);
    expect(given.parts.flatMap(([one]) => one?.results)).toHaveLength(5);
  });

  test("still refer to the same artifacts when they are reduced", async () => {
    const threadFlowLocations = [
      { module: "m", location: { physicalLocation: { artifactLocation: { index: 1 } } } },
    ];
    const codeFlows = [{ threadFlows: [{ locations: [{ index: 0 }] }] }];
    const artifacts = [...files, { location: { uri: "z.c" } }];
    const results = [
      sized(1_000, { codeFlows, ...inArtifacts(10) }),
      sized(900, { codeFlows, ...inArtifacts(10, last) }),
    ];
    const { parts, logged } = await split(LIMIT, run(results, { artifacts, threadFlowLocations }));
    expect(logged).toEqual({ reduced: [[undefined, [DETAILS]]], tooLarge: [] });
    const uris = parts.map(([one]) => {
      const flow = one?.threadFlowLocations?.[0]?.location?.physicalLocation?.artifactLocation;
      return one?.artifacts?.[flow?.index ?? -1]?.location?.uri;
    });
    expect(uris).toEqual(["f1.c", "f1.c"]);
  });
});

describe("a run without results", () => {
  const rest = { ...tool({ id: "A" }), results: [] };
  it.each<[string, Run, unknown]>([
    ["has the first rule of the driver", run([], tool({ id: "A" }, { id: "B" })), [["A"], []]],
    [
      "has the first rule of an extension if the driver has no rules",
      run([], {
        tool: { driver: { name: "Tool" }, extensions: [{ name: "E" }, { name: "X", rules: [{ id: "X" }] }] },
      }),
      [undefined, [undefined, ["X"]]],
    ],
    ["has no rule if the log defines none", run([]), [undefined, []]],
    [
      "has only the rule that its invocations refer to",
      run([], {
        ...tool({ id: "A" }, { id: "B" }),
        invocations: [
          {
            executionSuccessful: true,
            ruleConfigurationOverrides: [{ descriptor: { index: 1 }, configuration: {} }],
          },
        ],
      }),
      [["B"], []],
    ],
  ])("%s", async (_name, clean, expected) => {
    const { parts } = await split(LIMIT, clean, { ...rest, results: [sized(1_950)] });
    const [one] = parts[0] ?? [];
    const ids = (rules?: ReportingDescriptor[]) => rules?.map(({ id }) => id);
    expect([
      ids(one?.tool.driver.rules),
      (one?.tool.extensions ?? []).map(({ rules }) => ids(rules)),
    ]).toEqual(expected);
  });

  test("starts a new upload if its rule does not fit into the current one", async () => {
    const clean = run([], tool({ id: filler(300) }));
    const { parts } = await split(LIMIT, run([sized(1_700)]), clean);
    expect(parts).toEqual([[run([sized(1_700)])], [clean]]);
    expect(ruleIdsOf(parts[1])).toEqual([[filler(300)]]);
  });
});
