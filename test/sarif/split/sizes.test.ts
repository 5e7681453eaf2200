import type { Log, Result, Run } from "sarif";
import { describe, expect, test } from "vitest";
import { packAndCheck, runsOf } from "./packed.ts";

const MEGABYTE = 1_000_000;

const textOf = (bytes: number): string => "x".repeat(bytes);

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

describe("splitting a log", () => {
  test("fills each upload until the next result does not fit", async () => {
    const results = Array.from({ length: 100 }, (_, at) => result(at));
    const limit = 2_000;
    const { logs } = await packAndCheck(runsOf(log(run(results))), limit);
    expect(texts(logs)).toEqual(results.map(({ message }) => message.text));
    for (const [at, part] of logs.slice(0, -1).entries()) {
      const next = logs[at + 1]?.runs[0]?.results?.[0];
      const room = limit - JSON.stringify(part).length;
      expect(room).toBeLessThan(JSON.stringify(next).length + 1);
    }
  });

  test("repeats all rules at their original indices if they are small", async () => {
    const rules = [{ id: "B" }, { id: "A" }, { id: "C" }];
    const many = Array.from({ length: 3_000 }, (_, at) =>
      result(at, { ruleIndex: 1, message: { text: `é ${at}` } }),
    );
    const own = run(many, { tool: { driver: { name: "Tool", rules } } });
    const { logs, logged } = await packAndCheck(runsOf(log(own, run([result(0)]))), 100_000);
    expect(logged).toEqual({ reduced: [], tooLarge: [] });
    expect(logs.flatMap(({ runs }) => runs.flatMap((one) => one.results))).toEqual([...many, result(0)]);
    expect(logs[1]?.runs[0]?.tool.driver.rules).toEqual(rules);
    for (const part of logs.slice(0, -1)) {
      const room = 100_000 - Buffer.byteLength(JSON.stringify(part));
      expect(room).toBeLessThan(JSON.stringify(many.at(-1)).length + 2);
    }
  });

  test("uploads a log of exactly the limit unchanged and splits one that is a byte larger", async () => {
    const whole = log(run([result(0), result(1, { message: { text: "é\u{1F600}" } })]));
    const bytes = Buffer.byteLength(JSON.stringify(whole));
    expect((await packAndCheck(runsOf(whole), bytes)).logs).toEqual([whole]);
    expect((await packAndCheck(runsOf(whole), bytes - 1)).logs.length).toBe(2);
  });

  test("avoids a split by omitting unreferenced rules and artifacts", async () => {
    const rules = Array.from({ length: 50 }, (_, at) => ({
      id: at === 30 ? "A" : `R${at}`,
      name: textOf(100),
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
    const { logs, logged } = await packAndCheck(
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

  test("combines the runs of each tool from many files into one upload", async () => {
    const of = (name: string, at: number) =>
      run([result(at)], { tool: { driver: { name, rules: [{ id: "A" }] } } });
    const files = Array.from({ length: 40 }, (_, at) =>
      log(of("One", at), of(at % 2 === 0 ? "one" : "Two", at)),
    );
    const { deliveries } = await packAndCheck(runsOf(...files));
    expect(
      deliveries.map(({ tool, parts }) => [tool, parts.length, parts[0]?.runs, parts[0]?.results]),
    ).toEqual([
      ["One", 1, 40, 40],
      ["one", 1, 20, 20],
      ["Two", 1, 20, 20],
    ]);
  });

  test("combines 2,000 runs that each repeat 1 MB of rules into one upload", async () => {
    const rules = [{ id: "B", help: { text: textOf(MEGABYTE) } }, { id: "A" }];
    const runs = Array.from({ length: 2_000 }, (_, at) =>
      run([result(at, { ruleIndex: 1 })], { tool: { driver: { name: "Tool", rules } } }),
    );
    const { logs } = await packAndCheck(runsOf(log(...runs)));
    expect(logs.map((one) => one.runs.length)).toEqual([2_000]);
    expect(logs[0]?.runs[1_999]?.tool.driver.rules).toEqual([{ id: "A" }]);
  });

  test("keeps a run without results, with one rule, in its original position", async () => {
    const rules = [
      { id: "A", help: { text: textOf(3_000) } },
      { id: "B", help: { text: textOf(3_000) } },
    ];
    const clean = run([], { tool: { driver: { name: "Tool", rules } } });
    expect((await packAndCheck(runsOf(log(clean)))).logs).toEqual([log(clean)]);
    const { logs, logged } = await packAndCheck(runsOf(log(clean, run([result(0)]))), 5_000);
    expect(logged.tooLarge).toEqual([]);
    expect(logs.flatMap(({ runs }) => runs.map((one) => one.results?.length))).toEqual([0, 1]);
    expect(logs[0]?.runs[0]?.tool.driver.rules?.length).toBe(1);
  });
});

describe("objects that exceed the limit", () => {
  const flows = [
    { threadFlows: [{ locations: [{ location: { message: { text: textOf(12 * MEGABYTE) } } }] }] },
  ];

  test("a result loses its code flows first, and other results stay unchanged", async () => {
    const properties = { note: textOf(MEGABYTE) };
    const results = [result(0), result(1, { codeFlows: flows, properties }), result(2, { properties })];
    const { logs, logged } = await packAndCheck(runsOf(log(run(results))));
    expect(logged).toEqual({ reduced: [[1, ["code flows"]]], tooLarge: [] });
    expect(logs.map(({ runs }) => runs)).toEqual([
      [run([result(0), result(1, { properties }), result(2, { properties })])],
    ]);
  });

  test("a result loses its snippets or properties if removing code flows is not enough", async () => {
    const location = (text: string) => [
      {
        physicalLocation: {
          artifactLocation: { uri: "a.c" },
          region: { startLine: 1, snippet: { text } },
        },
      },
    ];
    const results = [
      result(0, { codeFlows: flows, locations: location(textOf(11 * MEGABYTE)) }),
      result(1, { locations: location("short"), properties: { note: textOf(11 * MEGABYTE) } }),
    ];
    const { logs, logged } = await packAndCheck(runsOf(log(run(results))));
    expect(logged.tooLarge).toEqual([]);
    expect(logged.reduced.map(([index]) => index)).toEqual([0, 1]);
    expect(logged.reduced[0]?.[1]).toEqual(["code flows", "snippets and graphs"]);
    expect(logged.reduced[1]?.[1]).toContain("properties");
    expect(texts(logs)).toEqual(["number 0", "number 1"]);
  });

  test("a result that cannot be reduced enough is the only one rejected", async () => {
    const results = [result(0), result(1, { message: { text: textOf(12 * MEGABYTE) } }), result(2)];
    const { logs, logged } = await packAndCheck(runsOf(log(run(results))));
    expect(logged.reduced).toEqual([]);
    expect(logged.tooLarge.map(([index, bytes]) => [index, (bytes ?? 0) > 12 * MEGABYTE])).toEqual([
      [1, true],
    ]);
    expect(logs.length).toBe(1);
    expect(texts(logs)).toEqual(["number 0", "number 2"]);
  });

  test("properties nested too deeply to serialize are removed, and all results are kept", async () => {
    const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    const results = [result(0), result(1, { properties: { deep } }), result(2)];
    const { logs, logged } = await packAndCheck(runsOf(log(run(results))));
    expect(logged.reduced.map(([index]) => index)).toEqual([1]);
    expect(texts(logs)).toEqual(["number 0", "number 1", "number 2"]);
    const around = await packAndCheck(runsOf(log(run(results.slice(0, 1), { properties: { deep } }))));
    expect(texts(around.logs)).toEqual(["number 0"]);
    expect(around.logged.reduced.length).toBe(1);
  });

  test("rules and artifacts of 12 MB and more are reduced, and all results are kept", async () => {
    const big = { id: "A", name: "Big", help: { text: textOf(15 * MEGABYTE) } };
    const many = Array.from({ length: 400 }, (_, at) => ({ id: `R${at}`, help: { text: textOf(100_000) } }));
    const related = {
      id: "B",
      relationships: many.map(({ id }, at) => ({ target: { id, index: at + 2 } })),
    };
    const driver = { name: "Tool", rules: [big, related, ...many] };
    const artifacts = [{ location: { uri: "a.c" }, contents: { text: textOf(12 * MEGABYTE) } }];
    const results = [
      result(0),
      result(1, { ruleId: "B", ruleIndex: 1 }),
      result(2, { ruleId: "R5", ruleIndex: 7 }),
    ];
    const { logs, logged } = await packAndCheck(runsOf(log(run(results, { tool: { driver }, artifacts }))));
    expect(logged.tooLarge).toEqual([]);
    expect(logged.reduced.every(([index]) => index === undefined)).toBe(true);
    expect(texts(logs)).toEqual(["number 0", "number 1", "number 2"]);
    for (const part of logs) {
      for (const one of part.runs[0]?.results ?? []) {
        expect(part.runs[0]?.tool.driver.rules?.[one.ruleIndex ?? -1]?.id).toBe(one.ruleId);
      }
    }
  });

  test("an invocation loses an 11 MB command line, and the result is kept", async () => {
    const notes = { commandLine: textOf(11 * MEGABYTE), executionSuccessful: false };
    const { logs, logged } = await packAndCheck(runsOf(log(run([result(0)], { invocations: [notes] }))));
    expect(texts(logs)).toEqual(["number 0"]);
    expect(logs[0]?.runs[0]?.invocations).toEqual([{ executionSuccessful: false }]);
    expect(logged.reduced.length).toBe(1);
  });

  test("artifacts and extensions that become equal when reduced stay distinct", async () => {
    const artifacts = ["one", "two", "three"].map((text) => ({
      mimeType: "a/b",
      contents: { text: text + textOf(500) },
    }));
    const extensions = [1, 2].map((at) => ({ name: "Same", rules: [{ id: "A", name: `${at}` }] }));
    const results = artifacts.map((_, index) =>
      result(index, { locations: [{ physicalLocation: { artifactLocation: { uri: "a", index } } }] }),
    );
    const { logs } = await packAndCheck(
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
  test("keep their file references and the indices of their artifacts in every upload", async () => {
    const references = { artifacts: [{ location: { uri: "https://example.com/artifacts" } }] };
    const external = run(results, { externalPropertyFileReferences: references });
    const { logs } = await packAndCheck(runsOf(log(external)), 1_500);
    const runs = logs.flatMap((part) => part.runs);
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.map((one) => one.externalPropertyFileReferences)).toEqual(runs.map(() => references));
    expect(runs.flatMap((one) => one.results)).toEqual(results);
  });
});
