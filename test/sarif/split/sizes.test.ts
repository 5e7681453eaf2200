import type { Log, Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import { packed, runsOf } from "./packed.ts";

const MEGABYTE = 1_000_000;

const long = (bytes: number): string => "x".repeat(bytes);

const result = (at: number, more: Partial<Result> = {}): Result => ({
  ruleId: "A",
  ruleIndex: 0,
  level: "error",
  message: { text: `number ${at}` },
  locations: [{ physicalLocation: { artifactLocation: { uri: "a.c" }, region: { startLine: at + 1 } } }],
  ...more,
});

const run = (results: Result[], more: Partial<Run> = {}): Run => ({
  tool: { driver: { name: "Tool", rules: [{ id: "A" }] } },
  results,
  ...more,
});

const log = (...runs: Run[]): Log => ({ version: "2.1.0", runs });

const texts = (logs: readonly Log[]): unknown[] =>
  logs.flatMap(({ runs }) => runs.flatMap((one) => (one.results ?? []).map(({ message }) => message.text)));

describe("what stays together and what is parted", () => {
  test("parts are full: the next result would not have fitted", async () => {
    const results = Array.from({ length: 100 }, (_, at) => result(at));
    const limit = 2_000;
    const { logs } = await packed(runsOf(log(run(results))), limit);
    expect(texts(logs)).toEqual(results.map(({ message }) => message.text));
    for (const [at, part] of logs.slice(0, -1).entries()) {
      const next = logs[at + 1]?.runs[0]?.results?.[0];
      const room = limit - JSON.stringify(part).length;
      expect(room).toBeLessThan(JSON.stringify(next).length + 1);
    }
  });

  test("small tables travel whole with many results, at their old indices", async () => {
    const rules = [{ id: "B" }, { id: "A" }, { id: "C" }];
    const many = Array.from({ length: 3_000 }, (_, at) =>
      result(at, { ruleIndex: 1, message: { text: `é ${at}` } }),
    );
    const own = run(many, { tool: { driver: { name: "Tool", rules } } });
    const { logs, logged } = await packed(runsOf(log(own, run([result(0)]))), 100_000);
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(logs.flatMap(({ runs }) => runs.flatMap((one) => one.results))).toEqual([...many, result(0)]);
    expect(logs[1]?.runs[0]?.tool.driver.rules).toEqual(rules);
    for (const part of logs.slice(0, -1)) {
      const room = 100_000 - Buffer.byteLength(JSON.stringify(part));
      expect(room).toBeLessThan(JSON.stringify(many.at(-1)).length + 2);
    }
  });

  test("a log of exactly the limit is one upload as it is, of one byte more it is two", async () => {
    const whole = log(run([result(0), result(1, { message: { text: "é\u{1F600}" } })]));
    const bytes = Buffer.byteLength(JSON.stringify(whole));
    expect((await packed(runsOf(whole), bytes)).logs).toEqual([whole]);
    expect((await packed(runsOf(whole), bytes - 1)).logs.length).toBe(2);
  });

  test("leaving out what nothing refers to can be enough", async () => {
    const rules = Array.from({ length: 50 }, (_, at) => ({
      id: at === 30 ? "A" : `R${at}`,
      name: long(100),
    }));
    const artifacts = Array.from({ length: 50 }, (_, at) => ({
      location: { uri: `${at}.c` },
      mimeType: "text/c",
    }));
    const used = result(0, {
      ruleIndex: 30,
      locations: [
        { physicalLocation: { artifactLocation: { uri: "7.c", index: 7 }, region: { startLine: 1 } } },
      ],
    });
    const { logs, logged } = await packed(
      runsOf(log(run([used], { tool: { driver: { name: "Tool", rules } }, artifacts }))),
      1_000,
    );
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    const [part] = logs;
    expect(logs.length).toBe(1);
    expect(part?.runs[0]?.tool.driver.rules).toEqual([rules[30]]);
    expect(part?.runs[0]?.artifacts).toEqual([artifacts[7]]);
    expect(part?.runs[0]?.results?.[0]?.ruleIndex).toBe(0);
  });

  test("runs of one tool from many files share uploads, tools do not", async () => {
    const of = (name: string, at: number) =>
      run([result(at)], { tool: { driver: { name, rules: [{ id: "A" }] } } });
    const files = Array.from({ length: 40 }, (_, at) =>
      log(of("One", at), of(at % 2 === 0 ? "one" : "Two", at)),
    );
    const { deliveries } = await packed(runsOf(...files));
    expect(
      deliveries.map(({ tool, parts }) => [tool, parts.length, parts[0]?.runs, parts[0]?.results]),
    ).toEqual([
      ["One", 1, 40, 40],
      ["one", 1, 20, 20],
      ["Two", 1, 20, 20],
    ]);
  });

  test("thousands of runs that repeat a megabyte of rules become one upload", async () => {
    const rules = [{ id: "B", help: { text: long(MEGABYTE) } }, { id: "A" }];
    const runs = Array.from({ length: 2_000 }, (_, at) =>
      run([result(at, { ruleIndex: 1 })], { tool: { driver: { name: "Tool", rules } } }),
    );
    const { logs } = await packed(runsOf(log(...runs)));
    expect(logs.map((one) => one.runs.length)).toEqual([2_000]);
    expect(logs[0]?.runs[1_999]?.tool.driver.rules).toEqual([{ id: "A" }]);
  });

  test("a clean run is reported, with a rule, in its place", async () => {
    const rules = [
      { id: "A", help: { text: long(3_000) } },
      { id: "B", help: { text: long(3_000) } },
    ];
    const clean = run([], { tool: { driver: { name: "Tool", rules } } });
    expect((await packed(runsOf(log(clean)))).logs).toEqual([log(clean)]);
    const { logs, logged } = await packed(runsOf(log(clean, run([result(0)]))), 5_000);
    expect(logged.tooLarge).toEqual([]);
    expect(logs.flatMap(({ runs }) => runs.map((one) => one.results?.length))).toEqual([0, 1]);
    expect(logs[0]?.runs[0]?.tool.driver.rules?.length).toBe(1);
  });
});

describe("what is too large by itself", () => {
  const flows = [
    { threadFlows: [{ locations: [{ location: { message: { text: long(12 * MEGABYTE) } } }] }] },
  ];

  test("a result loses its code flows first and the others nothing", async () => {
    const properties = { note: long(MEGABYTE) };
    const results = [result(0), result(1, { codeFlows: flows, properties }), result(2, { properties })];
    const { logs, logged } = await packed(runsOf(log(run(results))));
    expect(logged).toEqual({ reduced: [[1, ["code flows"]]], tooLarge: [] });
    expect(logs.map(({ runs }) => runs)).toEqual([
      [run([result(0), result(1, { properties }), result(2, { properties })])],
    ]);
  });

  test("then its snippets, then more", async () => {
    const location = (text: string) => [
      {
        physicalLocation: {
          artifactLocation: { uri: "a.c" },
          region: { startLine: 1, snippet: { text } },
        },
      },
    ];
    const results = [
      result(0, { codeFlows: flows, locations: location(long(11 * MEGABYTE)) }),
      result(1, { locations: location("short"), properties: { note: long(11 * MEGABYTE) } }),
    ];
    const { logs, logged } = await packed(runsOf(log(run(results))));
    expect(logged.tooLarge).toEqual([]);
    expect(logged.reduced.map(([index]) => index)).toEqual([0, 1]);
    expect(logged.reduced[0]?.[1]).toEqual(["code flows", "snippets and graphs"]);
    expect(logged.reduced[1]?.[1]).toContain("properties");
    expect(texts(logs)).toEqual(["number 0", "number 1"]);
  });

  test("a result that nothing helps is rejected alone", async () => {
    const results = [result(0), result(1, { message: { text: long(12 * MEGABYTE) } }), result(2)];
    const { logs, logged } = await packed(runsOf(log(run(results))));
    expect(logged.reduced).toEqual([]);
    expect(logged.tooLarge.map(([index, bytes]) => [index, (bytes ?? 0) > 12 * MEGABYTE])).toEqual([
      [1, true],
    ]);
    expect(logs.length).toBe(1);
    expect(texts(logs)).toEqual(["number 0", "number 2"]);
  });

  test("nesting too deep to be written costs only what holds it", async () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    const results = [result(0), result(1, { properties: { deep } }), result(2)];
    const { logs, logged } = await packed(runsOf(log(run(results))));
    expect(logged.reduced.map(([index]) => index)).toEqual([1]);
    expect(texts(logs)).toEqual(["number 0", "number 1", "number 2"]);
    const around = await packed(runsOf(log(run(results.slice(0, 1), { properties: { deep } }))));
    expect(texts(around.logs)).toEqual(["number 0"]);
    expect(around.logged.reduced.length).toBe(1);
  });

  test("a rule with 15 MB of help, an artifact with 12 MB of contents, 40 MB of related rules are cut", async () => {
    const big = { id: "A", name: "Big", help: { text: long(15 * MEGABYTE) } };
    const many = Array.from({ length: 400 }, (_, at) => ({ id: `R${at}`, help: { text: long(100_000) } }));
    const related = {
      id: "B",
      relationships: many.map(({ id }, at) => ({ target: { id, index: at + 2 } })),
    };
    const driver = { name: "Tool", rules: [big, related, ...many] };
    const artifacts = [{ location: { uri: "a.c" }, contents: { text: long(12 * MEGABYTE) } }];
    const results = [
      result(0),
      result(1, { ruleId: "B", ruleIndex: 1 }),
      result(2, { ruleId: "R5", ruleIndex: 7 }),
    ];
    const { logs, logged } = await packed(runsOf(log(run(results, { tool: { driver }, artifacts }))));
    expect(logged.tooLarge).toEqual([]);
    expect(logged.reduced.every(([index]) => index === undefined)).toBe(true);
    expect(texts(logs)).toEqual(["number 0", "number 1", "number 2"]);
    for (const part of logs) {
      for (const one of part.runs[0]?.results ?? []) {
        expect(part.runs[0]?.tool.driver.rules?.[one.ruleIndex ?? -1]?.id).toBe(one.ruleId);
      }
    }
  });

  test("what a run tells beside its results gives way to them", async () => {
    const notes = { commandLine: long(11 * MEGABYTE), executionSuccessful: false };
    const { logs, logged } = await packed(runsOf(log(run([result(0)], { invocations: [notes] }))));
    expect(texts(logs)).toEqual(["number 0"]);
    expect(logs[0]?.runs[0]?.invocations).toEqual([{ executionSuccessful: false }]);
    expect(logged.reduced.length).toBe(1);
  });

  test("entries and components that differed only in what is left out stay apart", async () => {
    const artifacts = ["one", "two", "three"].map((text) => ({
      mimeType: "a/b",
      contents: { text: text + long(500) },
    }));
    const extensions = [1, 2].map((at) => ({ name: "Same", rules: [{ id: "A", name: `${at}` }] }));
    const results = artifacts.map((_, index) =>
      result(index, { locations: [{ physicalLocation: { artifactLocation: { uri: "a", index } } }] }),
    );
    const { logs } = await packed(
      runsOf(
        log(
          run(results, { artifacts, tool: { driver: { name: "Tool", rules: [{ id: "A" }] }, extensions } }),
        ),
      ),
      1_500,
    );
    expect(logs[0]?.runs[0]?.artifacts?.length).toBe(3);
    expect(logs[0]?.runs[0]?.tool.extensions?.length).toBe(2);
  });
});

describe("external properties", () => {
  const artifacts = Array.from({ length: 20 }, (_, at) => ({
    location: { uri: `${at}.c` },
    mimeType: "text/c",
  }));
  const results = artifacts.map((_, index) =>
    result(index, { locations: [{ physicalLocation: { artifactLocation: { index } } }] }),
  );
  test("in other files keep their references and the indices that count them", async () => {
    const elsewhere = { artifacts: [{ location: { uri: "https://example.com/artifacts" } }] };
    const external = run(results, { externalPropertyFileReferences: elsewhere });
    const { logs } = await packed(runsOf(log(external)), 1_500);
    const runs = logs.flatMap((part) => part.runs);
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.map((one) => one.externalPropertyFileReferences)).toEqual(runs.map(() => elsewhere));
    expect(runs.flatMap((one) => one.results)).toEqual(results);
  });
});
