import type { Log, Run } from "sarif";
import { describe, expect, it, test } from "vitest";
import { HEADER_FORMS, type HeaderForm, headerOf, headerTexts } from "../../../src/sarif/split/header.ts";
import { pack } from "../../../src/sarif/split/pack.ts";
import { type EntryForm, PartialRun } from "../../../src/sarif/split/part.ts";
import {
  bareEntry,
  disambiguate,
  minimalEntry,
  reductions,
  withoutContents,
} from "../../../src/sarif/split/reduce.ts";
import type * as References from "../../../src/sarif/split/references.ts";
import { shapeOf } from "../../../src/sarif/split/references.ts";
import { Table } from "../../../src/sarif/split/table.ts";
import { RunTables } from "../../../src/sarif/split/tables.ts";
import { bytesOf, textOf, without } from "../../../src/sarif/split/text.ts";
import { wholeLog } from "../../../src/sarif/split/whole.ts";
import { packed, runsOf } from "./packed.ts";
import { at, deep, run, runsIn, sized } from "./small.ts";

const ROOM = 10_000;
const circle: Record<string, unknown> = {};
circle.self = circle;

describe("the part of a run", () => {
  const plain: EntryForm = { most: ROOM, minimal: false, whole: false, cut: () => {} };
  const partOf = (of: Run, form: Partial<EntryForm> = {}) => {
    const tables = new RunTables(of);
    const header = headerOf(of, "full", tables);
    return () => new PartialRun(tables, header, { ...plain, ...form }, of.results !== undefined);
  };
  const read = (part: PartialRun) => {
    const text = [...part.pieces()].join("");
    expect(bytesOf(text)).toBe(part.bytes);
    return JSON.parse(text);
  };
  const artifacts = [{ location: { uri: "0.c" } }, { location: { uri: "é.c" } }];
  const invocations = [{ executionSuccessful: true, executableLocation: { index: 1 } }];
  const renumbered = [{ executionSuccessful: true, executableLocation: { index: 0 } }];
  const rules = [{ id: "A" }, { id: "B" }];
  const ruled = run([], { tool: { driver: { name: "Tool", rules } } });

  test("opens with just enough room, and after it failed reads the same", () => {
    const whole = run([], { artifacts, invocations });
    const measured = partOf(whole)();
    expect(measured.open(ROOM)).toBe(true);
    for (const less of [measured.bytes - 1, 50, 0]) {
      const make = partOf(whole);
      expect(make().open(less)).toBe(false);
      const next = make();
      expect(next.open(measured.bytes)).toBe(true);
      expect(read(next)).toEqual(run([], { artifacts: artifacts.slice(1), invocations: renumbered }));
      expect(next.shared).toBe(0);
    }
  });

  test("has every entry at its place where tables are whole", () => {
    const part = partOf(run([], { artifacts, invocations }), { whole: true })();
    expect(part.open(ROOM)).toBe(true);
    expect(read(part)).toEqual(run([], { artifacts, invocations }));
  });

  test("does not open where the run is nested too deep", () => {
    expect(partOf(run([], { properties: { deep: deep() } }))().open(ROOM)).toBe(false);
  });

  test("takes a result with what it leads to, up to the last byte", () => {
    const result = sized(200, at(1));
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
      const needed = 200 + bytesOf(entries) + comma;
      expect(part.add(result, needed - 1)).toBe(false);
      expect(part.add(result, 10)).toBe(false);
      expect(read(part)).toEqual(before);
      expect([part.results, part.shared]).toEqual([own, 0]);
      expect(part.add(result, needed)).toBe(true);
      expect(read(part).results.at(-1)).toEqual({ ...result, ...at(0) });
      expect([part.results, part.shared]).toEqual([own + 1, bytesOf(entries)]);
      expect(result.locations).toEqual(at(1).locations);
      expect(part.add({ message: { text: "" }, properties: { deep: deep() } }, ROOM)).toBe(false);
      expect(part.results).toBe(own + 1);
    }
  });

  test("takes many results at once, up to the last byte", () => {
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

  test("takes the tool's first rule, up to the last byte", () => {
    const needed = ',"rules":[{"id":"A"}]'.length;
    const make = partOf(ruled);
    const [tight, part] = [make(), make()];
    tight.open(ROOM);
    part.open(ROOM);
    expect(tight.addRule(needed - 1)).toBe(false);
    expect(read(tight)).toEqual(run([]));
    expect(part.addRule(needed)).toBe(true);
    expect(part.addRule(0)).toBe(true);
    expect(read(part).tool.driver.rules).toEqual([{ id: "A" }]);
  });

  test.each([[[null]], [["text"]], [[7]]])("takes entries that are no objects as they are: %j", (odd) => {
    const part = partOf(run([], { artifacts: odd as unknown as Run["artifacts"] & object }))();
    part.open(ROOM);
    expect(part.add(sized(100, at(0)), ROOM)).toBe(true);
    expect(read(part).artifacts).toEqual(odd);
  });

  test("keeps entries that were alike before", () => {
    const same = [artifacts[0], artifacts[0]] as Run["artifacts"] & object;
    const make = partOf(run([], { artifacts: same }));
    for (const part of [make(), make()]) {
      part.open(ROOM);
      expect(part.add(sized(200, at(0, 1)), ROOM)).toBe(true);
      expect(read(part).artifacts).toEqual(same);
    }
  });
});

describe("what a header keeps", () => {
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
  const { invocations: _invocations, properties: _properties, ...kept } = rest;
  const apart = (of: object) => ({ ...of, properties: { "cortex/number": 1 } });

  it.each<[HeaderForm, object]>([
    [
      "full",
      {
        tool: { driver: full, extensions: [full, apart(full)], properties: { of: "tool" } },
        taxonomies: [full],
        ...rest,
      },
    ],
    [
      "repeated",
      {
        tool: { driver: full, extensions: [full, apart(full)], properties: { of: "tool" } },
        taxonomies: [full],
        ...rest,
        invocations: [invocation],
      },
    ],
    [
      "bare",
      {
        tool: { driver: bare, extensions: [bare, apart(bare)] },
        taxonomies: [bare],
        ...kept,
        invocations: [{ executionSuccessful: true }],
      },
    ],
  ])("%s", (form, expected) => {
    const { run: header } = headerOf(whole, form, new RunTables(whole));
    expect(JSON.parse(JSON.stringify(header))).toEqual(expected);
    if (form === "bare")
      expect(Object.keys((header.tool as Run["tool"]).driver)).toEqual(["name", "version"]);
  });

  it.each(HEADER_FORMS)("%s adds nothing to a run that has little", (form) => {
    const little = run([], { tool: { driver: { name: "Tool" }, extensions: [{ name: "X" }] } });
    const { run: header } = headerOf(little, form, new RunTables(little));
    expect(header).toStrictEqual({ tool: little.tool });
    const least = headerOf(run([]), form, new RunTables(run([]))).run;
    expect(least).toStrictEqual({ tool: { driver: { name: "Tool" } } });
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
  ])("has no text where the %s is nested too deep", (_name, more) => {
    const own = run([], more);
    expect(headerTexts(headerOf(own, "full", new RunTables(own)))).toBeUndefined();
  });
});

describe("what is taken away", () => {
  const rules = new Table("rules", "reportingDescriptor", [], () => []);
  const files = new Table("artifacts", "artifact", [], () => []);
  it.each<[string, unknown, unknown]>([
    ["a rule keeps its id", bareEntry(rules, { id: "A", name: "n" }), { id: "A" }],
    ["a rule keeps its guid", bareEntry(rules, { id: "A", guid: "g", name: "n" }), { id: "A", guid: "g" }],
    ["a rule that is none keeps its text", bareEntry(rules, "A"), "A"],
    ["a file keeps what is no bulk", bareEntry(files, { encoding: "e", properties: {} }), { encoding: "e" }],
    [
      "an entry loses its bulk at any depth",
      minimalEntry(files, { a: [{ help: 1, b: null }] }),
      { a: [{ b: null }] },
    ],
    ["an entry nested too deep loses all", minimalEntry(files, { a: deep() }), {}],
    ["a rule nested too deep keeps its id", minimalEntry(rules, { id: "A", a: deep() }), { id: "A" }],
    ["contents go", withoutContents({ encoding: "e", contents: {} }), { encoding: "e" }],
    ["no contents, nothing goes", withoutContents({ encoding: "e" }), { encoding: "e" }],
    ["no object, nothing goes", withoutContents("e"), "e"],
    ["null stays", withoutContents(null), null],
    [
      "a number tells apart",
      disambiguate({ a: 1, properties: { b: 2 } }, 3),
      { a: 1, properties: { b: 2, "cortex/number": 3 } },
    ],
    ["an array gets no number", disambiguate([1], 3), [1]],
    ["null gets no number", disambiguate(null, 3), null],
  ])("%s", (_name, given, expected) => {
    expect(given).toEqual(expected);
  });

  test("a result goes step by step, by those that take something", () => {
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

  test("a result nested too deep begins where that goes", () => {
    const result = { message: { text: "x" }, codeFlows: [], properties: { deep: deep() } };
    expect([...reductions(result)].map(({ result: smaller }) => smaller)).toEqual([
      { message: { text: "x" } },
    ]);
  });
});

describe("texts", () => {
  test("are measured in UTF-8", () => expect(bytesOf("é\u{1F600}x")).toBe(7));

  test("what cannot be written for another reason than its depth is an error", () => {
    expect(textOf(deep())).toBeUndefined();
    expect(() => textOf(circle)).toThrow(TypeError);
    const broken = Object.defineProperty({}, "a", {
      enumerable: true,
      get: () => {
        throw new TypeError("no");
      },
    });
    expect(without(deep(), new Set())).toBeUndefined();
    expect(() => without(broken, new Set())).toThrow("no");
  });

  it.each<[string, unknown, unknown]>([
    ["null and numbers stay", { a: null, b: 1, c: 2 }, { a: null, b: 1 }],
    [
      "items that became alike are there once",
      { taxa: [{ c: 1 }, { c: 2 }, { a: 1 }, { c: 3 }] },
      { taxa: [{}, { a: 1 }] },
    ],
    ["items of other arrays are all there", { results: [{ c: 1 }, { c: 2 }] }, { results: [{}, {}] }],
    ["items of an array in an array are all there", { taxa: [[{ c: 1 }, {}]] }, { taxa: [[{}, {}]] }],
  ])("without: %s", (_name, value, expected) => {
    expect(without(value, new Set(["c"]))).toEqual(expected);
  });
});

describe("a whole log", () => {
  const odd = (value: object) => value as unknown as Log;
  const numbers = Array.from({ length: 1_001 }, (_, number) => number);
  it.each<[string, Log]>([
    ["with nothing", odd({})],
    ["without a run", { version: "2.1.0", runs: [] }],
    ["with runs that are empty or none", odd({ version: "2.1.0", runs: [{}, null, "é", 1] })],
    ["with runs that are no array", odd({ runs: { a: 1 }, version: "2.1.0" })],
    [
      "with properties that are undefined",
      odd({ $schema: undefined, version: "2.1.0", runs: [{ a: undefined, b: 1 }] }),
    ],
    [
      "with long arrays",
      odd({
        version: "2.1.0",
        runs: [{ results: numbers, artifacts: numbers.slice(0, 500), a: [] }, { results: [] }],
      }),
    ],
  ])("%s is written as it is, up to the last byte", (_name, log) => {
    const expected = JSON.stringify(log);
    const bytes = Buffer.byteLength(expected);
    const whole = wholeLog(log, bytes);
    expect(Buffer.from(whole?.body() ?? []).toString("utf8")).toBe(expected);
    expect(whole?.bytes).toBe(bytes);
    for (const less of [bytes - 1, bytes >> 1, 0]) expect(wholeLog(log, less)).toBeUndefined();
  });

  test("is none where it is nested too deep", () => {
    expect(wholeLog(odd({ runs: [{ results: [deep()] }] }), 1e9)).toBeUndefined();
    expect(wholeLog(odd({ properties: deep() }), 1e9)).toBeUndefined();
  });
});

describe("a delivery", () => {
  test("counts no result of a run that has none", async () => {
    const runs = [run(undefined), run([sized(50)])];
    const { deliveries, logs } = await packed(runsIn(...runs));
    expect(deliveries.map(({ parts }) => parts.map((part) => [part.runs, part.results]))).toEqual([[[2, 1]]]);
    expect(logs[0]?.runs).toEqual(runs);
  });

  it.each([
    ["whole", 10_000],
    ["split", 1_000],
  ])("hands each part out once: %s", async (_name, limit) => {
    const resultCounts = { reduced: () => {}, tooLarge: () => {} };
    const log: Log = { version: "2.1.0", runs: [run([sized(700), sized(700)])] };
    const [delivery] = await pack(runsOf(log), { resultCounts, limit });
    for (const part of delivery?.parts ?? []) {
      expect((await part.serialize()).length).toBe(part.bytes);
      await expect(async () => part.serialize()).rejects.toThrow("the part has been handed out before");
    }
  });
});

describe("where objects refer to others", () => {
  const run: Run = {
    tool: { driver: { name: "Tool" } },
    artifacts: [{ location: { uri: "a.c" } }, { location: { uri: "b.c" } }],
    originalUriBaseIds: { SRC: { uri: "file:///", index: 1 } },
    invocations: [{ executionSuccessful: true, stdin: { index: 0 } }],
  };

  test("a dictionary's entries are seen, and what is no object is not", async () => {
    // Shapes are made once: one that no other test has made before.
    const again = "../../../src/sarif/split/references.ts?again";
    const fresh: typeof References = await import(again);
    for (const shapes of [shapeOf, fresh.shapeOf]) {
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

  test("a kind that refers to nothing leads nowhere", () => {
    expect(new RunTables(run).references({ index: 0, location: { index: 0 } }, shapeOf("message"))).toEqual(
      [],
    );
  });
});
