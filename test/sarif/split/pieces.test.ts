import type { Log, Run } from "sarif";
import { describe, expect, it, test } from "vitest";
import { HEADER_FORMS, type HeaderForm, headerOf, headerTexts } from "../../../src/sarif/split/header.ts";
import { pack } from "../../../src/sarif/split/pack.ts";
import { type EntryForm, PartialRun } from "../../../src/sarif/split/part.ts";
import {
  addNumber,
  bareEntry,
  minimalEntry,
  reductions,
  withoutContents,
} from "../../../src/sarif/split/reduce.ts";
import type * as References from "../../../src/sarif/split/references.ts";
import { shapeOf } from "../../../src/sarif/split/references.ts";
import { serializeLog } from "../../../src/sarif/split/serialize.ts";
import { Table } from "../../../src/sarif/split/table.ts";
import { RunTables } from "../../../src/sarif/split/tables.ts";
import { byteLength, copyWithout, toJson } from "../../../src/sarif/split/text.ts";
import { packAndCheck, runsOf } from "./packed.ts";
import { deep, inArtifacts, run, runsIn, sized } from "./small.ts";

const ROOM = 10_000;
const circular: Record<string, unknown> = {};
circular.self = circular;

describe("the part of a run in one upload", () => {
  const plain: EntryForm = { maxBytes: ROOM, minimal: false, keepsIndices: false, onReduced: () => {} };
  const partOf = (of: Run, form: Partial<EntryForm> = {}) => {
    const tables = new RunTables(of);
    const header = headerOf(of, "full", tables);
    return () => new PartialRun(tables, header, { ...plain, ...form }, of.results !== undefined);
  };
  const read = (part: PartialRun) => {
    const text = [...part.pieces()].join("");
    expect(byteLength(text)).toBe(part.bytes);
    return JSON.parse(text);
  };
  const artifacts = [{ location: { uri: "0.c" } }, { location: { uri: "é.c" } }];
  const invocations = [{ executionSuccessful: true, executableLocation: { index: 1 } }];
  const renumbered = [{ executionSuccessful: true, executableLocation: { index: 0 } }];
  const rules = [{ id: "A" }, { id: "B" }];
  const runWithRules = run([], { tool: { driver: { name: "Tool", rules } } });

  test("fits into exactly its size and is the same after a failed attempt", () => {
    const whole = run([], { artifacts, invocations });
    const measured = partOf(whole)();
    expect(measured.open(ROOM)).toBe(true);
    for (const less of [measured.bytes - 1, 50, 0]) {
      const make = partOf(whole);
      expect(make().open(less)).toBe(false);
      const next = make();
      expect(next.open(measured.bytes)).toBe(true);
      expect(read(next)).toEqual(run([], { artifacts: artifacts.slice(1), invocations: renumbered }));
      expect(next.sharedBytes).toBe(0);
    }
  });

  test("keeps every entry at its original index if its arrays are complete", () => {
    const part = partOf(run([], { artifacts, invocations }), { keepsIndices: true })();
    expect(part.open(ROOM)).toBe(true);
    expect(read(part)).toEqual(run([], { artifacts, invocations }));
  });

  test("cannot be created if the run is nested too deeply to serialize", () => {
    expect(partOf(run([], { properties: { deep: deep() } }))().open(ROOM)).toBe(false);
  });

  test("accepts a result and its artifact up to the exact limit", () => {
    const result = sized(200, inArtifacts(1));
    const entries = `,"artifacts":${JSON.stringify([artifacts[1]])}`;
    const make = partOf(run([], { artifacts }));
    for (const [own, comma] of [
      [0, 0],
      [1, 1],
    ] as const) {
      const part = make();
      part.open(ROOM);
      if (own > 0) expect(part.add(sized(50), ROOM)).toBe(true);
      const before = read(part);
      const needed = 200 + byteLength(entries) + comma;
      expect(part.add(result, needed - 1)).toBe(false);
      expect(part.add(result, 10)).toBe(false);
      expect(read(part)).toEqual(before);
      expect([part.results, part.sharedBytes]).toEqual([own, 0]);
      expect(part.add(result, needed)).toBe(true);
      expect(read(part).results.at(-1)).toEqual({ ...result, ...inArtifacts(0) });
      expect([part.results, part.sharedBytes]).toEqual([own + 1, byteLength(entries)]);
      expect(result.locations).toEqual(inArtifacts(1).locations);
      expect(part.add({ message: { text: "" }, properties: { deep: deep() } }, ROOM)).toBe(false);
      expect(part.results).toBe(own + 1);
    }
  });

  test("accepts several results at once up to the exact limit", () => {
    const many = [sized(50), sized(60), sized(70)];
    const part = partOf(run([]))();
    part.open(ROOM);
    expect(part.addAll(many, 181)).toBe(false);
    expect([part.results, read(part).results]).toEqual([0, []]);
    expect(part.addAll(many, 182)).toBe(true);
    expect(part.addAll(many, 182)).toBe(false);
    expect(part.addAll([{ message: { text: "" }, properties: { deep: deep() } }], ROOM)).toBe(false);
    expect(part.addAll(many, 183)).toBe(true);
    expect(part.results).toBe(6);
    expect(read(part).results).toEqual([...many, ...many]);
  });

  test("accepts the first rule of the tool up to the exact limit", () => {
    const needed = ',"rules":[{"id":"A"}]'.length;
    const make = partOf(runWithRules);
    const [tooSmall, part] = [make(), make()];
    tooSmall.open(ROOM);
    part.open(ROOM);
    expect(tooSmall.addRule(needed - 1)).toBe(false);
    expect(read(tooSmall)).toEqual(run([]));
    expect(part.addRule(needed)).toBe(true);
    expect(part.addRule(0)).toBe(true);
    expect(read(part).tool.driver.rules).toEqual([{ id: "A" }]);
  });

  test.each([[[null]], [["text"]], [[7]]])(
    "keeps artifacts that are not objects unchanged: %j",
    (notObjects) => {
      const part = partOf(run([], { artifacts: notObjects as unknown as Run["artifacts"] & object }))();
      part.open(ROOM);
      expect(part.add(sized(100, inArtifacts(0)), ROOM)).toBe(true);
      expect(read(part).artifacts).toEqual(notObjects);
    },
  );

  test("keeps artifacts that are equal in the original log", () => {
    const same = [artifacts[0], artifacts[0]] as Run["artifacts"] & object;
    const make = partOf(run([], { artifacts: same }));
    for (const part of [make(), make()]) {
      part.open(ROOM);
      expect(part.add(sized(200, inArtifacts(0, 1)), ROOM)).toBe(true);
      expect(read(part).artifacts).toEqual(same);
    }
  });
});

describe("properties of a run besides its results and arrays", () => {
  const component = (name: string) => ({
    name,
    version: "1",
    language: undefined,
    rules: [{ id: "A" }],
    taxa: [{ id: "T" }],
    shortDescription: { text: name },
  });
  const { rules: _rules, taxa: _taxa, language: _language, ...full } = component("Tool");
  const bare = { name: "Tool", version: "1" };
  const notes = [{ message: { text: "n" } }];
  const invocation = { executionSuccessful: true, commandLine: "x" };
  const whole = {
    tool: {
      driver: component("Tool"),
      extensions: [component("Tool"), component("Tool")],
      properties: { of: "tool" },
    },
    taxonomies: [component("Tool")],
    invocations: [
      { ...invocation, toolExecutionNotifications: notes, toolConfigurationNotifications: notes },
    ],
    artifacts: [{ location: { uri: "a.c" } }],
    graphs: [{ properties: {} }],
    externalPropertyFileReferences: { graphs: [{ location: { uri: "g" } }] },
    language: "en",
    properties: { note: "n" },
    results: [],
  } as unknown as Run;
  const { artifacts: _artifacts, results: _results, tool: _tool, taxonomies: _taxonomies, ...rest } = whole;
  const { invocations: _invocations, properties: _properties, ...bareRest } = rest;
  const numbered = (of: object) => ({ ...of, properties: { "cortex/number": 1 } });

  it.each<[HeaderForm, string, object]>([
    [
      "full",
      "keeps all properties",
      {
        tool: { driver: full, extensions: [full, numbered(full)], properties: { of: "tool" } },
        taxonomies: [full],
        ...rest,
      },
    ],
    [
      "repeated",
      "omits notifications",
      {
        tool: { driver: full, extensions: [full, numbered(full)], properties: { of: "tool" } },
        taxonomies: [full],
        ...rest,
        invocations: [invocation],
      },
    ],
    [
      "bare",
      "keeps only what identifies the tool and the run",
      {
        tool: { driver: bare, extensions: [bare, numbered(bare)] },
        taxonomies: [bare],
        ...bareRest,
        invocations: [{ executionSuccessful: true }],
      },
    ],
  ])("the %s form %s", (form, _name, expected) => {
    const { run: header } = headerOf(whole, form, new RunTables(whole));
    expect(JSON.parse(JSON.stringify(header))).toEqual(expected);
    if (form === "bare")
      expect(Object.keys((header.tool as Run["tool"]).driver)).toEqual(["name", "version"]);
  });

  it.each(HEADER_FORMS)("the %s form adds no properties to a small run", (form) => {
    const small = run([], { tool: { driver: { name: "Tool" }, extensions: [{ name: "X" }] } });
    const { run: header } = headerOf(small, form, new RunTables(small));
    expect(header).toStrictEqual({ tool: small.tool });
    const smallest = headerOf(run([]), form, new RunTables(run([]))).run;
    expect(smallest).toStrictEqual({ tool: { driver: { name: "Tool" } } });
  });

  it.each<[string, Partial<Run>]>([
    ["tool", { tool: { driver: { name: "Tool" }, properties: { deep: deep() } } }],
    ["driver", { tool: { driver: { name: "Tool", properties: { deep: deep() } } } }],
    [
      "extension",
      { tool: { driver: { name: "Tool" }, extensions: [{ name: "X", properties: { deep: deep() } }] } },
    ],
    ["taxonomy", { taxonomies: [{ name: "X", properties: { deep: deep() } }] }],
    ["run", { properties: { deep: deep() } }],
  ])("cannot be serialized if the %s is nested too deeply", (_name, more) => {
    const own = run([], more);
    expect(headerTexts(headerOf(own, "full", new RunTables(own)))).toBeUndefined();
  });
});

describe("reduced objects", () => {
  const rules = new Table("rules", "reportingDescriptor", [], () => []);
  const files = new Table("artifacts", "artifact", [], () => []);
  it.each<[string, unknown, unknown]>([
    ["a bare rule keeps its id", bareEntry(rules, { id: "A", name: "n" }), { id: "A" }],
    [
      "a bare rule keeps its id and guid",
      bareEntry(rules, { id: "A", guid: "g", name: "n" }),
      { id: "A", guid: "g" },
    ],
    ["a rule that is not an object stays unchanged", bareEntry(rules, "A"), "A"],
    [
      "a bare artifact keeps its encoding and loses its properties",
      bareEntry(files, { encoding: "e", properties: {} }),
      { encoding: "e" },
    ],
    [
      "a minimal artifact loses large properties at any depth",
      minimalEntry(files, { a: [{ help: 1, b: null }] }),
      { a: [{ b: null }] },
    ],
    ["a minimal artifact that is nested too deeply becomes empty", minimalEntry(files, { a: deep() }), {}],
    [
      "a minimal rule that is nested too deeply keeps its id",
      minimalEntry(rules, { id: "A", a: deep() }),
      { id: "A" },
    ],
    ["an artifact loses its contents", withoutContents({ encoding: "e", contents: {} }), { encoding: "e" }],
    ["an artifact without contents stays unchanged", withoutContents({ encoding: "e" }), { encoding: "e" }],
    ["an artifact that is not an object stays unchanged", withoutContents("e"), "e"],
    ["an artifact that is null stays unchanged", withoutContents(null), null],
    [
      "an object gets a cortex/number in its properties",
      addNumber({ a: 1, properties: { b: 2 } }, 3),
      { a: 1, properties: { b: 2, "cortex/number": 3 } },
    ],
    ["an array gets no cortex/number", addNumber([1], 3), [1]],
    ["null gets no cortex/number", addNumber(null, 3), null],
  ])("%s", (_name, given, expected) => {
    expect(given).toEqual(expected);
  });

  test("a result is reduced in steps, and steps that remove nothing are skipped", () => {
    const message = { text: "x" };
    const locations = [{ physicalLocation: { region: { startLine: 1, snippet: { text: "s" } } } }];
    const stripped = [{ physicalLocation: { region: { startLine: 1 } } }];
    const result = { message, codeFlows: [], stacks: [], properties: { a: 1 }, locations };
    expect([...reductions(result)]).toEqual([
      { lost: ["code flows"], result: { message, stacks: [], properties: { a: 1 }, locations } },
      {
        lost: ["code flows", "snippets and graphs"],
        result: { message, stacks: [], properties: { a: 1 }, locations: stripped },
      },
      {
        lost: ["code flows", "snippets and graphs", "stacks"],
        result: { message, properties: { a: 1 }, locations: stripped },
      },
      {
        lost: ["code flows", "snippets and graphs", "stacks", "properties"],
        result: { message, locations: stripped },
      },
    ]);
  });

  test("a result that is nested too deeply skips steps until it can be serialized", () => {
    const result = { message: { text: "x" }, codeFlows: [], properties: { deep: deep() } };
    expect([...reductions(result)].map(({ result: smaller }) => smaller)).toEqual([
      { message: { text: "x" } },
    ]);
  });
});

describe("JSON text", () => {
  test("is measured in UTF-8 bytes", () => expect(byteLength("é\u{1F600}x")).toBe(7));

  test("throws serialization errors that are not caused by nesting", () => {
    expect(toJson(deep())).toBeUndefined();
    expect(() => toJson(circular)).toThrow(TypeError);
    const broken = Object.defineProperty({}, "a", {
      enumerable: true,
      get: () => {
        throw new TypeError("no");
      },
    });
    expect(copyWithout(deep(), new Set())).toBeUndefined();
    expect(() => copyWithout(broken, new Set())).toThrow("no");
  });

  it.each<[string, unknown, unknown]>([
    ["keeps null and numbers", { a: null, b: 1, c: 2 }, { a: null, b: 1 }],
    [
      "merges taxa that become equal",
      { taxa: [{ c: 1 }, { c: 2 }, { a: 1 }, { c: 3 }] },
      { taxa: [{}, { a: 1 }] },
    ],
    ["keeps results that become equal", { results: [{ c: 1 }, { c: 2 }] }, { results: [{}, {}] }],
    ["keeps equal items of nested arrays", { taxa: [[{ c: 1 }, {}]] }, { taxa: [[{}, {}]] }],
  ])("without a property %s", (_name, value, expected) => {
    expect(copyWithout(value, new Set(["c"]))).toEqual(expected);
  });
});

describe("an unsplit log", () => {
  const asLog = (value: object) => value as unknown as Log;
  const numbers = Array.from({ length: 1_001 }, (_, number) => number);
  it.each<[string, Log]>([
    ["without any properties", asLog({})],
    ["without runs", { version: "2.1.0", runs: [] }],
    ["with runs that are empty or not objects", asLog({ version: "2.1.0", runs: [{}, null, "é", 1] })],
    ["with runs that are not an array", asLog({ runs: { a: 1 }, version: "2.1.0" })],
    [
      "with properties that are undefined",
      asLog({ $schema: undefined, version: "2.1.0", runs: [{ a: undefined, b: 1 }] }),
    ],
    [
      "with long arrays",
      asLog({
        version: "2.1.0",
        runs: [{ results: numbers, artifacts: numbers.slice(0, 500), a: [] }, { results: [] }],
      }),
    ],
  ])("%s is serialized unchanged up to the exact limit", (_name, log) => {
    const expected = JSON.stringify(log);
    const bytes = Buffer.byteLength(expected);
    const whole = serializeLog(log, bytes);
    expect(Buffer.from(whole?.body() ?? []).toString("utf8")).toBe(expected);
    expect(whole?.bytes).toBe(bytes);
    for (const less of [bytes - 1, bytes >> 1, 0]) expect(serializeLog(log, less)).toBeUndefined();
  });

  test("cannot be created if the log is nested too deeply to serialize", () => {
    expect(serializeLog(asLog({ runs: [{ results: [deep()] }] }), 1e9)).toBeUndefined();
    expect(serializeLog(asLog({ properties: deep() }), 1e9)).toBeUndefined();
  });
});

describe("the uploads of a tool", () => {
  test("count zero results for a run without results", async () => {
    const runs = [run(undefined), run([sized(50)])];
    const { deliveries, logs } = await packAndCheck(runsIn(...runs));
    expect(deliveries.map(({ parts }) => parts.map((part) => [part.runs, part.results]))).toEqual([[[2, 1]]]);
    expect(logs[0]?.runs).toEqual(runs);
  });

  it.each([
    ["unsplit", 10_000],
    ["split", 1_000],
  ])("can each be serialized only once if the log is %s", async (_name, limit) => {
    const resultCounts = { reduced: () => {}, tooLarge: () => {} };
    const log: Log = { version: "2.1.0", runs: [run([sized(700), sized(700)])] };
    const [delivery] = await pack(runsOf(log), { resultCounts, limit });
    for (const part of delivery?.parts ?? []) {
      expect((await part.serialize()).length).toBe(part.bytes);
      await expect(async () => part.serialize()).rejects.toThrow("the part has been handed out before");
    }
  });
});

describe("references between objects", () => {
  const run: Run = {
    tool: { driver: { name: "Tool" } },
    artifacts: [{ location: { uri: "a.c" } }, { location: { uri: "b.c" } }],
    originalUriBaseIds: { SRC: { uri: "file:///", index: 1 } },
    invocations: [{ executionSuccessful: true, stdin: { index: 0 } }],
  };

  test("are found in dictionary entries, and values that are not objects are skipped", async () => {
    // Shapes are cached. Import the module again to get one with an empty cache.
    const uncachedPath = "../../../src/sarif/split/references.ts?again";
    const uncached: typeof References = await import(uncachedPath);
    for (const shapes of [shapeOf, uncached.shapeOf]) {
      const seen = new RunTables(run).references(run, shapes("run"));
      expect(seen.map(({ table, entry }) => [table.name, entry]).sort()).toEqual([
        ["artifacts", 0],
        ["artifacts", 1],
      ]);
      const result = {
        analysisTarget: null,
        locations: [null, 1, { physicalLocation: { artifactLocation: { index: 1 } } }],
      };
      expect(new RunTables(run).references(result, shapes("result")).length).toBe(1);
    }
  });

  test("are not found in objects of a kind that cannot contain any", () => {
    expect(new RunTables(run).references({ index: 0, location: { index: 0 } }, shapeOf("message"))).toEqual(
      [],
    );
  });
});
