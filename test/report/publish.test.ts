import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Log, Place } from "../../src/effects.ts";
import { ActionError } from "../../src/errors.ts";
import { annotate, annotationsOf } from "../../src/report/annotations.ts";
import { publish, type Sink } from "../../src/report/publish.ts";
import { failureOf } from "../../src/report/record.ts";
import { causeText, confirmedLine, sarifLines, scopeLines, sendingLine } from "../../src/report/text.ts";
import type { Cause } from "../../src/sarif/sarif-report.ts";
import { createSecrets } from "../../src/secrets.ts";
import { anyRecord } from "./any-record.ts";
import { fullRecord, sarifReport, scope } from "./records.ts";

let folder: string;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "publish-"));
  lines = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Records what is published: outputs and summary unchanged, the log as level and text of each line. */
function sinkWith(...known: string[]) {
  const secrets = createSecrets(() => undefined);
  for (const secret of known) secrets.add(secret);
  const outputs: Record<string, string> = {};
  const published = { summary: "" };
  const line = (level: string) => (text: string, place?: Place) =>
    void lines.push([level, JSON.stringify(place), text].filter(Boolean).join(" "));
  const log: Log = {
    debug: line("debug"),
    info: line("info"),
    notice: line("notice"),
    warning: line("warning"),
    error: line("error"),
    group: (_title, work) => work(),
  };
  const sink: Sink = {
    log,
    redact: secrets.redact,
    setOutput(name, value) {
      outputs[name] = value;
    },
    async addSummary(markdown) {
      published.summary += markdown;
    },
  };
  return { sink, log, outputs, published };
}

describe("log lines", () => {
  test("describe each file and cause", () => {
    expect(sarifLines(sarifReport())).toEqual([
      "reports/semgrep.sarif: PARTIALLY_VALID, 14.2 MB, 1,198 results, 311 repaired, 148 rejected, 12 left out from Semgrep OSS",
      "reports/gosec.sarif: VALID, 51.2 kB, 42 results from gosec",
      "Repaired: 311 results: result has no level, e.g. reports/semgrep.sarif /runs/0/results/0 (became warning)…",
      "Rejected: 148 results: uri is absolute and outside the checkout, e.g. reports/semgrep.sarif /runs/0/results/3/locations/0/physicalLocation/artifactLocation/uri (/builds/acme/app/src/login.py)…; Name the root that the scanner saw in `strip-prefix`, e.g. `/builds/acme`.",
      "Resolved: 1 kind of values, listed in the job summary",
      "Verdict: PARTIALLY_VALID",
      "Results: 1,240 = 1,080 to upload (311 repaired) + 148 rejected + 12 left out",
    ]);
  });

  test("end with a count if there are many files", () => {
    const [, file] = sarifReport().files;
    if (!file) throw new Error("the sample has two files");
    const many = sarifLines({ ...sarifReport(), files: Array.from({ length: 500 }, () => file), causes: [] });
    expect(many).toHaveLength(23);
    expect(many[20]).toBe("… and 480 more files");
  });

  test("describe the scope", () => {
    expect(scopeLines(scope())).toEqual([
      "Scope: updated. acme/app was not in the selection and was added.",
      "Data source: ds-1 (github, MANUAL_SELECTION)",
      "Entries: 2,546 before, 2,547 after, request of 71.2 kB",
      "Protocol: 1 write, 2 verifications",
      "Repository asset: asset-1",
    ]);
    expect(scopeLines({ scope: "skipped", reason: "As asked.", attempts: [], verifications: [] })).toEqual([
      "Scope: skipped. As asked.",
    ]);
  });

  test("describe each uploaded part", () => {
    const [delivery] = fullRecord().deliveries;
    const [part] = delivery?.parts ?? [];
    if (!delivery || !part) throw new Error("the sample has a part");
    expect(sendingLine(delivery, 0, part)).toBe(
      "Part 1 of 2 of Semgrep OSS to collector Semgrep (col-1): 500 results, 9.99 MB",
    );
    expect(confirmedLine(delivery, 0, part)).toBe("Part 1 of 2: INGESTED after 2.1 s (request req-11)");
  });
});

const QUIET = { scanFailures: [], paths: { there: 0, missing: 0 } };

describe("annotations", () => {
  const cause = (change: Partial<Cause>): Cause => ({
    kind: "rejected",
    code: "uri-empty",
    title: "uri is empty",
    fix: "",
    count: 1,
    results: 1,
    examples: [{ file: "a.sarif", pointer: "/runs/0/results/0" }],
    ...change,
  });

  test("show each cause at its file, with a level that depends on its kind", () => {
    const annotations = annotationsOf(fullRecord());
    expect(annotations.map(({ level, place }) => [level, place.file])).toEqual([
      ["warning", "reports/semgrep.sarif"],
      ["warning", undefined],
      ["warning", undefined],
      ["notice", "reports/semgrep.sarif"],
    ]);
    expect(annotations[1]?.text).toBe(
      "gosec reports in reports/gosec.sarif that its run failed (exit code 2). Its findings may be incomplete.",
    );
    expect(annotations[2]?.text).toBe(
      "3 of 123 paths in the results are not in the checkout, e.g. gen/api.ts. If the scanner ran in a subfolder, set `path-prefix` to it.",
    );
    expect(annotations[0]?.text).toMatch(
      /^148 results: uri is absolute .*\/runs\/0\/results\/3\/.*…; Name the root/,
    );
  });

  test("show the failure first, and point to the line of a cause if it is known", () => {
    const invalid = cause({
      kind: "invalid",
      results: 0,
      examples: [{ file: "a.sarif", pointer: "", line: 3, column: 9 }],
    });
    const failure = {
      code: "SARIF_INVALID",
      what: "a.sarif is not JSON.",
      why: "",
      fix: "Look at it.",
    } as const;
    const record = {
      ...fullRecord(),
      failure,
      sarifReport: { ...sarifReport(), ...QUIET, causes: [invalid] },
    };
    annotate(annotationsOf(record), sinkWith().log);
    expect(lines).toEqual([
      'error {"title":"SARIF_INVALID"} a.sarif is not JSON. Look at it. [SARIF_INVALID]',
      'error {"title":"Invalid SARIF","file":"a.sarif","line":3,"column":9} uri is empty, e.g. a.sarif',
    ]);
  });

  test.each([
    [10, causeText(cause({}))],
    [25, "16 more causes in the job summary and the JSON report."],
  ])("are limited to ten per level, and the tenth counts the rest of %i", (length, tenth) => {
    const causes = Array.from({ length }, () => cause({}));
    const texts = annotationsOf({ ...fullRecord(), sarifReport: { ...sarifReport(), ...QUIET, causes } }).map(
      ({ text }) => text,
    );
    expect(texts).toHaveLength(10);
    expect(texts.slice(8)).toEqual([causeText(cause({})), tenth]);
  });
});

describe("failureOf", () => {
  test("keeps the text of an expected failure and reports any other as a bug of the action", () => {
    const failure = { code: "UNREACHABLE", what: "a.", why: "b.", fix: "c." } as const;
    expect(failureOf(new ActionError(failure))).toEqual(failure);
    expect(failureOf(new TypeError("x is undefined"))).toMatchObject({
      code: "INTERNAL",
      what: "The action failed unexpectedly: x is undefined.",
    });
    expect(failureOf("thrown text")).toMatchObject({
      code: "INTERNAL",
      what: expect.stringContaining("thrown text"),
    });
  });
});

describe("publish", () => {
  test("writes the report, outputs, job summary and annotations", async () => {
    const reportPath = join(folder, "report.json");
    const { sink, outputs, published } = sinkWith();
    await publish({ ...fullRecord(), reportPath }, sink);
    expect(JSON.parse(readFileSync(reportPath, "utf8"))).toMatchObject({ reportVersion: 3, mode: "upload" });
    expect(outputs.report).toBe(reportPath);
    expect(published.summary).toContain("1,080 results uploaded");
    expect(lines).toHaveLength(4);
    // A self-hosted runner has other users; Windows has no file modes.
    if (process.platform !== "win32") expect(statSync(reportPath).mode & 0o777).toBe(0o600);
  });

  test("warns if the report cannot be written, and writes the rest", async () => {
    const { sink, outputs, published } = sinkWith();
    await publish({ ...fullRecord(), reportPath: join(folder, "missing", "report.json") }, sink);
    expect(lines[0]).toMatch(/^warning The JSON report could not be written: ENOENT/);
    expect(outputs).not.toHaveProperty("report");
    expect(published.summary).toContain("1,080 results uploaded");
  });

  test("writes no secrets to the report and the outputs, except intended outputs", async () => {
    const { sink, outputs } = sinkWith("hunter22");
    const reportPath = join(folder, "report.json");
    const failure = {
      code: "UNAUTHORIZED",
      what: "key hunter22",
      why: "%68 hunter22",
      fix: "hunter22",
    } as const;
    const record = { ...fullRecord(), reportPath, branch: "hunter22", failure };
    await publish(record, sink, { "collector-token": "hunter22" });
    expect(readFileSync(reportPath, "utf8")).not.toContain("hunter22");
    expect(Object.entries(outputs).filter(([, value]) => value.includes("hunter22"))).toEqual([
      ["collector-token", "hunter22"],
    ]);
  });

  test("writes the job summary of any step", async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (record) => {
        lines = [];
        const { reportPath: _, ...rest } = record;
        const { sink, published } = sinkWith();
        await publish(rest, sink);
        expect(lines.filter((line) => line.includes("could not be written"))).toEqual([]);
        expect(published.summary).not.toBe("");
      }),
      { numRuns: 60 },
    );
  });
});
