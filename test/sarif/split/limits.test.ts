import type { Artifact, ReportingDescriptor, Result, Run } from "sarif";
import { describe, expect, it, test } from "vitest";
import { packed, runsOf } from "./packed.ts";
import { at, deep, filler, run, sized, split } from "./small.ts";

const BULK = "the details of rules and of other shared objects";
const LIMIT = 2_000;
const GUID = "11111111-1111-4111-8111-111111111111";

const tool = (...rules: ReportingDescriptor[]) => ({ tool: { driver: { name: "Tool", rules } } });
const namesOf = (runs: readonly Run[] | undefined) =>
  runs?.map((one) => one.tool.driver.rules?.map(({ id }) => id));

/** Files of which each leads to the one before it; as they stand in a part, so many bytes in all. */
function chain(bytes: number): Artifact[] {
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

describe("tables that are small beside the results", () => {
  const rules = (bytes: number) => [{ id: "A" }, { id: filler(bytes - 2 * '{"id":"A"}'.length + 1) }];
  it.each([
    ["of a thirtieth of the limit travel whole", 100, 3, 2],
    ["of more do not", 101, 3, 1],
    ["travel as they are used with fewer results", 100, 2, 1],
  ])("%s", async (_name, bytes, results, kept) => {
    const all = Array.from({ length: results }, () => sized(1_600, { ruleIndex: 0 }));
    const { parts, logged } = await split(3_000, run(all, tool(...rules(bytes))));
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(parts.map(([one]) => one?.tool.driver.rules?.length)).toEqual(all.map(() => kept));
  });

  test("are not, where an entry is nested too deep to be measured", async () => {
    const addresses = [{ properties: { deep: deep() } }];
    const all = [0, 1, 2].map(() => sized(800));
    const { parts, logged } = await split(LIMIT, run(all, { addresses }));
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(parts).toEqual([[run(all.slice(0, 2))], [run(all.slice(2))]]);
  });

  it.each([64, 128, 200])("%i results come in order behind another run's, up to the limit", async (count) => {
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
  });

  test("a result that is rejected after many is reported by its own index", async () => {
    const many: Result[] = Array.from({ length: 150 }, () => sized(40));
    many[140] = sized(9_000);
    const { logged, parts } = await split(8_000, run(many));
    expect(logged).toEqual({ reduced: [], tooLarge: [[140, 9_000]] });
    expect(parts.flat().map(({ results }) => results?.length)).toEqual([149]);
  });
});

describe("what stands around the runs", () => {
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" as const };
  const runs = [run([sized(1_500)]), run([sized(1_500)])];

  test("is repeated in each part", async () => {
    const { logs } = await packed(runsOf({ ...log, runs }), LIMIT);
    expect(logs).toEqual(runs.map((one) => ({ ...log, runs: [one] })));
  });

  test("goes, but for the version, where it is nested too deep", async () => {
    const { logs } = await packed(runsOf({ ...log, properties: { deep: deep() }, runs }), LIMIT);
    expect(logs).toEqual(runs.map((one) => ({ version: "2.1.0", runs: [one] })));
  });
});

describe("runs in one part", () => {
  const runs = [run([sized(500)]), run([sized(600)]), run([sized(700)])];
  const two = JSON.stringify({ version: "2.1.0", runs: runs.slice(0, 2) }).length;
  it.each([
    ["fill it to the last byte", two, [2, 1]],
    ["are parted for one byte", two - 1, [1, 2]],
    ["are parted for two bytes", two - 2, [1, 1, 1]],
  ])("%s", async (_name, limit, expected) => {
    const long = two - 1 === limit ? runs.map((one, index) => (index < 2 ? one : run([sized(499)]))) : runs;
    const { parts } = await split(limit, ...long);
    expect(parts.map(({ length }) => length)).toEqual(expected);
    expect(parts.flat()).toEqual(long);
  });

  test("each is reported in full, in a new part where need be", async () => {
    const noted = run([sized(700)], { properties: { note: filler(900) } });
    const { parts, logged } = await split(LIMIT, run([sized(700)]), noted);
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(parts).toEqual([[run([sized(700)])], [noted]]);
  });

  test("a run without results gets none", async () => {
    const bare = run(undefined);
    const { parts, logged } = await split(LIMIT, run([sized(1_800)]), bare, run([]), run([sized(1_000)]));
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(parts.flat()).toEqual([run([sized(1_800)]), bare, run([]), run([sized(1_000)])]);
  });

  test("a run of which every result was rejected is not there", async () => {
    const { parts, logged } = await split(LIMIT, run([sized(5_000)]), run([sized(100)]));
    expect(logged.tooLarge).toEqual([[0, 5_000]]);
    expect(parts).toEqual([[run([sized(100)])]]);
  });
});

describe("what a run tells beside its results", () => {
  const noted = (bytes: number): Run => {
    const empty = run([], { properties: { note: "" } });
    return { ...empty, properties: { note: filler(bytes - JSON.stringify(empty).length) } };
  };
  it.each([
    ["is repeated where it takes a tenth of the limit", 200, true],
    ["is reported once where it takes more", 201, false],
  ])("%s", async (_name, bytes, repeated) => {
    const results = [sized(1_600), sized(1_600)];
    const one = noted(bytes);
    const { parts, logged } = await split(LIMIT, { ...one, results });
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(parts.map(([part]) => part?.properties)).toEqual([
      one.properties,
      repeated ? one.properties : undefined,
    ]);
  });

  test("is named where it gave way to the results", async () => {
    const { parts, logged } = await split(LIMIT, { ...noted(3_000), results: [sized(100)] });
    expect(logged).toEqual({
      reduced: [[undefined, ["properties of the run besides its results"]]],
      tooLarge: [],
    });
    expect(parts).toEqual([[run([sized(100)])]]);
  });

  test("in the tool, its components and taxonomies is kept as far as it is short", async () => {
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

describe("an entry of a table", () => {
  const rule = (bytes: number, more: Partial<ReportingDescriptor> = {}): ReportingDescriptor => {
    const empty = { id: "A", name: "Name", ...more, help: { text: "" } };
    return { ...empty, help: { text: filler(bytes - JSON.stringify(empty).length) } };
  };
  const named = (bytes: number) => {
    const empty = { id: "A", guid: GUID, name: "" };
    return { ...empty, name: filler(bytes - JSON.stringify(empty).length) };
  };
  const cut = { reduced: [[undefined, ["the details of rules[1]"]]], tooLarge: [] };
  const nothing = { reduced: [], tooLarge: [] };
  it.each<[string, ReportingDescriptor, object, unknown]>([
    ["of a quarter of the limit is kept", rule(500), rule(500), nothing],
    ["of one byte more loses its bulk", rule(501), { id: "A", name: "Name" }, cut],
    [
      "whose rest is a quarter of the limit keeps that",
      { ...named(500), help: { text: "h" } },
      named(500),
      cut,
    ],
    ["whose rest is more keeps what it is found by", named(501), { id: "A", guid: GUID }, cut],
    ["without a guid keeps its id", { id: "A", name: filler(600) }, { id: "A" }, cut],
    [
      "that is nested too deep loses its bulk",
      { id: "A", name: "Name", properties: { deep: deep() } },
      { id: "A", name: "Name" },
      cut,
    ],
  ])("%s", async (_name, entry, expected, logged) => {
    const results = [sized(1_300, { ruleIndex: 1 }), sized(1_300, { ruleIndex: 1 })];
    const given = await split(LIMIT, run(results, tool({ id: "B" }, entry)));
    expect(given.logged).toEqual(logged);
    expect(given.parts).toEqual(
      results.map((one) => [run([{ ...one, ruleIndex: 0 }], tool(expected as ReportingDescriptor))]),
    );
  });

  test("that is cut in each part is reported once, each entry by itself", async () => {
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

  test("that is a file goes without its contents", async () => {
    const artifacts = [0, 1].map((index) => ({ location: { uri: `${index}.c` }, contents: { text: "int" } }));
    const results = [sized(1_300, at(0)), sized(1_300, at(1))];
    const { parts, logged } = await split(LIMIT, run(results, { artifacts }));
    expect(logged).toEqual(nothing);
    expect(parts.map(([one]) => one?.artifacts)).toEqual([
      [{ location: { uri: "0.c" } }],
      [{ location: { uri: "1.c" } }],
    ]);
  });
});

describe("entries that differed only in what was cut", () => {
  const alike = (count: number, bytes: number): Artifact[] =>
    Array.from({ length: count }, (_, index) => ({
      mimeType: "a/b",
      ...(bytes === 0
        ? { contents: { text: `${index}` } }
        : { description: { text: `${index}${filler(bytes)}` } }),
    }));
  const plain = { mimeType: "a/b" };
  const numbered = (number: number) => ({ ...plain, properties: { "cortex/number": number } });
  it.each<[string, number, number[][], unknown[][]]>([
    ["cut, at first", 600, [[5, 7]], [[plain, numbered(7)]]],
    ["without contents", 0, [[0], [2], [0, 2]], [[plain], [plain], [plain, numbered(2)]]],
    [
      "without contents, in another order",
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
  ])("get a number each: %s", async (_name, bytes, files, expected) => {
    const results = files.map((own) => sized(1_500, at(...own)));
    const { parts } = await split(LIMIT, run([...results, sized(1_500)], { artifacts: alike(8, bytes) }));
    expect(parts.map(([one]) => one?.artifacts)).toEqual([...expected, undefined]);
  });

  test("get no number if the other one was taken back", async () => {
    const first = sized(900);
    const flows = [{ message: { text: filler(2_000) }, threadFlows: [{ locations: [{ module: "m" }] }] }];
    const second: Result = { ...sized(400, at(3)), codeFlows: flows };
    const { parts, logged } = await split(LIMIT, run([first, second], { artifacts: alike(8, 600) }));
    expect(logged.reduced.filter(([index]) => index !== undefined)).toEqual([[1, ["code flows"]]]);
    expect(parts.map(([one]) => one?.artifacts)).toEqual([[plain]]);
    expect(parts.map(([one]) => one?.results?.length)).toEqual([2]);
  });
});

describe("what a result leads to", () => {
  const files = chain(3_000);
  const last = files.length - 1;

  test("goes without its bulk where it is too much, and the result stays whole", async () => {
    const codeFlows = [{ threadFlows: [{ locations: [{ module: "m" }] }] }];
    const result = sized(500, { ...at(last), codeFlows });
    const { parts, logged } = await split(LIMIT, run([sized(100), result, result], { artifacts: files }));
    expect(logged).toEqual({ reduced: [[undefined, [BULK]]], tooLarge: [] });
    const { parentIndex: _parent, ...minimal } = files[last] ?? {};
    const renumbered = { ...result, ...at(0) };
    expect(parts).toEqual([[run([sized(100)])], [run([renumbered, renumbered], { artifacts: [minimal] })]]);
  });

  it.each([
    ["of half the limit", 1_000, { reduced: [[undefined, [BULK]]], tooLarge: [] }],
    ["of more", 1_001, { reduced: [[0, ["code flows"]]], tooLarge: [] }],
  ])("goes without it for a result %s", async (_name, bytes, logged) => {
    const codeFlows = [{ message: { text: filler(800) }, threadFlows: [{ locations: [{ module: "m" }] }] }];
    const result = sized(bytes, { ...at(last), codeFlows });
    const given = await split(LIMIT, run([result], { artifacts: chain(1_200) }));
    expect(given.logged).toEqual(logged);
    expect(given.parts.length).toBe(1);
  });

  test("lets the run be reported in full after all", async () => {
    const invocations = [{ executionSuccessful: true, executableLocation: { index: last } }];
    const { parts, logged } = await split(
      LIMIT,
      run([sized(100, at(last))], { artifacts: files, invocations }),
    );
    expect(logged).toEqual({ reduced: [[undefined, [BULK]]], tooLarge: [] });
    expect(parts[0]?.[0]?.invocations).toEqual([
      { executionSuccessful: true, executableLocation: { index: 0 } },
    ]);
  });

  test("can be too much even so: the result is rejected, and the next", async () => {
    const wide = Array.from({ length: 10 }, (_, index) => ({ location: { uri: `${index}${filler(300)}` } }));
    const result = sized(700, at(...wide.keys()));
    const { parts, logged } = await split(
      LIMIT,
      run([sized(100), result, result, sized(90)], { artifacts: wide }),
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

  test("can be too much even so: the result is reduced", async () => {
    const wide = Array.from({ length: 10 }, (_, index) => ({ location: { uri: `${index}${filler(300)}` } }));
    const result = sized(800, { relatedLocations: at(...wide.keys()).locations ?? [] });
    const { logged, parts } = await split(LIMIT, run([result], { artifacts: wide }));
    expect(logged.tooLarge).toEqual([]);
    expect(logged.reduced.map(([index]) => index)).toEqual([0]);
    expect(logged.reduced[0]?.[1].at(-1)).toBe("related locations and taxa");
    expect(parts.map(([one]) => one?.artifacts)).toEqual([undefined]);
  });

  it.each([
    ["of half a part is written for each", 1_000, [10, 10, 10, 10, 10], 0],
    ["of more is written for two, then without its bulk", 1_001, [10, 10, 1], 1],
  ])("%s", async (_name, bytes, expected, logged) => {
    const results = Array.from({ length: 5 }, () => sized(600, at(last)));
    const given = await split(LIMIT, run(results, { artifacts: chain(bytes) }));
    expect(given.logged).toEqual({
      reduced: Array.from({ length: logged }, () => [undefined, [BULK]]),
      tooLarge: [],
    });
    expect(given.parts.map(([one]) => one?.artifacts?.length)).toEqual(expected);
    expect(given.parts.flatMap(([one]) => one?.results)).toHaveLength(5);
  });

  test("is found at its new place without its bulk, too", async () => {
    const threadFlowLocations = [
      { module: "m", location: { physicalLocation: { artifactLocation: { index: 1 } } } },
    ];
    const codeFlows = [{ threadFlows: [{ locations: [{ index: 0 }] }] }];
    const artifacts = [...files, { location: { uri: "z.c" } }];
    const results = [sized(1_000, { codeFlows, ...at(10) }), sized(900, { codeFlows, ...at(10, last) })];
    const { parts, logged } = await split(LIMIT, run(results, { artifacts, threadFlowLocations }));
    expect(logged).toEqual({ reduced: [[undefined, [BULK]]], tooLarge: [] });
    const uris = parts.map(([one]) => {
      const flow = one?.threadFlowLocations?.[0]?.location?.physicalLocation?.artifactLocation;
      return one?.artifacts?.[flow?.index ?? -1]?.location?.uri;
    });
    expect(uris).toEqual(["f1.c", "f1.c"]);
  });
});

describe("a run without a result", () => {
  const rest = { ...tool({ id: "A" }), results: [] };
  it.each<[string, Run, unknown]>([
    ["has the driver's first rule", run([], tool({ id: "A" }, { id: "B" })), [["A"], []]],
    [
      "has an extension's, where the driver has none",
      run([], {
        tool: { driver: { name: "Tool" }, extensions: [{ name: "E" }, { name: "X", rules: [{ id: "X" }] }] },
      }),
      [undefined, [undefined, ["X"]]],
    ],
    ["has no rule, where there is none", run([]), [undefined, []]],
    [
      "has no other rule than it speaks of",
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

  test("goes into a new part where its rule does not fit into the last", async () => {
    const clean = run([], tool({ id: filler(300) }));
    const { parts } = await split(LIMIT, run([sized(1_700)]), clean);
    expect(parts).toEqual([[run([sized(1_700)])], [clean]]);
    expect(namesOf(parts[1])).toEqual([[filler(300)]]);
  });
});
