import type { Log, Run } from "sarif";
import { expect, test } from "vitest";
import { PartWriter, type WrittenPart } from "../../../src/sarif/split/writer.ts";
import { packAndCheck, runsOf } from "./packed.ts";

const resultCounts = { reduced: () => {}, tooLarge: () => {} };

function makeLog(results: number): Log {
  const head: Run = { tool: { driver: { name: "Tool", rules: [{ id: "A" }] } }, results: [] };
  const all = Array.from({ length: results }, (_, at) => ({
    ruleId: "A",
    ruleIndex: 0,
    message: { text: `number ${at}` },
  }));
  return { version: "2.1.0", runs: [{ ...head, results: all }] };
}

test("streamed results produce the same uploads as a complete log, each as soon as it is full", async () => {
  const log = makeLog(200);
  const whole = await packAndCheck(runsOf(log), 1_000);
  const parts: WrittenPart[] = [];
  const partsAfterResult: number[] = [];
  const writer = new PartWriter({ limit: 1_000, resultCounts, finished: (part) => void parts.push(part) });
  for (const run of log.runs) {
    const { results, ...head } = run;
    writer.begin({ run: { ...head, results: [] }, log });
    for (const result of results ?? []) {
      writer.add(result);
      partsAfterResult.push(parts.length);
    }
    writer.end();
  }
  const partsBeforeClose = parts.length;
  writer.close();
  expect(parts.map(({ body }) => JSON.parse(Buffer.from(body).toString()))).toEqual(whole.logs);
  expect(partsBeforeClose).toBe(parts.length - 1);
  const first = parts[0]?.results ?? 0;
  expect(partsAfterResult.indexOf(1)).toBe(first);
});

test("adding a result before its run throws an error", () => {
  const writer = new PartWriter({ limit: 1_000, resultCounts, finished: () => {} });
  expect(() => writer.add({ message: { text: "early" } })).toThrow("a result came before its run");
});
