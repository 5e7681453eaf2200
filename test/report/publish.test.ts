import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ActionError } from "../../src/errors.ts";
import { annotate, annotationsOf } from "../../src/report/annotations.ts";
import { publish } from "../../src/report/publish.ts";
import { failureOf } from "../../src/report/record.ts";
import { accountLines, causeText, confirmedLine, scopeLines, sendingLine } from "../../src/report/text.ts";
import { createRunner } from "../../src/runner/runner.ts";
import type { Cause } from "../../src/sarif/account.ts";
import { parsesAsCommand } from "../runner/hostile.ts";
import { anyRecord } from "./any-record.ts";
import { account, fullRecord, scope } from "./records.ts";

let folder: string;
let lines: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "publish-"));
  lines = [];
});

afterEach(() => rmSync(folder, { recursive: true }));

function runner() {
  const files = { GITHUB_OUTPUT: join(folder, "output"), GITHUB_STEP_SUMMARY: join(folder, "summary") };
  return createRunner(files, (line) => {
    lines.push(line);
  });
}

function read(name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

describe("log lines", () => {
  test("of the files", () => {
    expect(accountLines(account())).toEqual([
      "reports/semgrep.sarif: PARTIALLY_VALID, 14.2 MB, 1,198 results, 311 repaired, 148 set aside, 12 suppressed from Semgrep OSS",
      "reports/gosec.sarif: VALID, 51.2 kB, 42 results from gosec",
      "Repaired: 311 results: result has no level, e.g. reports/semgrep.sarif /runs/0/results/0 (became warning)…",
      "Set aside: 148 results: uri is absolute and outside the checkout, e.g. reports/semgrep.sarif /runs/0/results/3/locations/0/physicalLocation/artifactLocation/uri (/builds/acme/app/src/login.py)…; Name the root that the scanner saw in `strip-prefix`, e.g. `/builds/acme`.",
      "Remark: absolute uris were mapped to files of the checkout, e.g. reports/gosec.sarif /runs/0 (/src → .)",
      "Verdict: PARTIALLY_VALID",
      "Results: 1,240 = 1,080 to upload (311 repaired) + 148 set aside + 12 suppressed",
    ]);
  });

  test("of many files end with a count", () => {
    const [, file] = account().files;
    if (!file) throw new Error("the sample has two files");
    const many = accountLines({ ...account(), files: Array.from({ length: 500 }, () => file), causes: [] });
    expect(many).toHaveLength(23);
    expect(many[20]).toBe("… and 480 more files");
  });

  test("of the scope", () => {
    expect(scopeLines(scope())).toEqual([
      "Scope: updated. acme/app was not in the selection and was added.",
      "Data source: ds-1 (github, MANUAL_SELECTION)",
      "Entries: 2,546 before, 2,547 after, body of 71.2 kB",
      "Protocol: 1 write, 2 verifications",
      "Repository's asset: asset-1",
    ]);
    expect(scopeLines({ scope: "skipped", reason: "As asked.", attempts: [], verifications: [] })).toEqual([
      "Scope: skipped. As asked.",
    ]);
  });

  test("of the uploads", () => {
    const [delivery] = fullRecord().deliveries;
    const [part] = delivery?.parts ?? [];
    if (!delivery || !part) throw new Error("the sample has a part");
    expect(sendingLine(delivery, 0, part)).toBe(
      "Part 1 of 2 of Semgrep OSS to collector Semgrep (col-1): 500 results, 9.99 MB",
    );
    expect(confirmedLine(delivery, 0, part)).toBe("Part 1 of 2: INGESTED after 2.1 s (request req-11)");
  });
});

describe("annotations", () => {
  const cause = (change: Partial<Cause>): Cause => ({
    kind: "rejection",
    code: "uri-empty",
    title: "uri is empty",
    mend: "",
    count: 1,
    results: 1,
    examples: [{ file: "a.sarif", pointer: "/runs/0/results/0" }],
    ...change,
  });

  test("speak for a cause, at its file, with the level of its kind", () => {
    const annotations = annotationsOf(fullRecord());
    expect(annotations.map(({ level, place }) => [level, place.file])).toEqual([
      ["warning", "reports/semgrep.sarif"],
      ["notice", "reports/semgrep.sarif"],
    ]);
    expect(annotations[0]?.text).toMatch(
      /^148 results: uri is absolute .*\/runs\/0\/results\/3\/.*…; Name the root/,
    );
  });

  test("point at the line where it is known, after the failure itself", () => {
    const invalid = cause({
      kind: "invalid",
      results: 0,
      examples: [{ file: "a.sarif", pointer: "", line: 3, column: 9 }],
    });
    const failure = {
      code: "SARIF_INVALID",
      what: "a.sarif is no JSON.",
      why: "",
      mend: "Look at it.",
    } as const;
    const record = { ...fullRecord(), failure, account: { ...account(), causes: [invalid] } };
    annotate(annotationsOf(record), runner().log);
    expect(lines).toEqual([
      "::error title=SARIF_INVALID::a.sarif is no JSON. Look at it. [SARIF_INVALID]",
      "::error title=SARIF that cannot be ingested,file=a.sarif,line=3,col=9::uri is empty, e.g. a.sarif",
    ]);
  });

  test("are at most ten of a level, the tenth a count", () => {
    const causes = Array.from({ length: 25 }, () => cause({}));
    const texts = annotationsOf({ ...fullRecord(), account: { ...account(), causes } }).map(
      ({ text }) => text,
    );
    expect(texts).toHaveLength(10);
    expect(texts[8]).toBe(causeText(cause({})));
    expect(texts[9]).toBe("16 more causes, not shown here: see the job summary and the JSON report.");
  });
});

describe("failureOf", () => {
  test("keeps the sentences of a foreseen failure and calls any other one a fault of the action", () => {
    const failure = { code: "UNREACHABLE", what: "a.", why: "b.", mend: "c." } as const;
    expect(failureOf(new ActionError(failure))).toEqual(failure);
    expect(failureOf(new TypeError("x is undefined"))).toMatchObject({
      code: "INTERNAL",
      what: "The action met an error that it did not foresee: x is undefined.",
    });
    expect(failureOf("thrown text")).toMatchObject({
      code: "INTERNAL",
      what: expect.stringContaining("thrown text"),
    });
  });
});

describe("publish", () => {
  test("leaves report, outputs, summary and annotations", () => {
    const reportPath = join(folder, "report.json");
    publish({ ...fullRecord(), reportPath }, runner());
    expect(JSON.parse(read("report.json"))).toMatchObject({ reportVersion: 1, mode: "upload" });
    expect(read("output")).toMatch(new RegExp(`^report<<(ghadelimiter_.*)\\n${reportPath}\\n\\1$`, "m"));
    expect(read("summary")).toContain("1,080 results uploaded");
    expect(lines).toHaveLength(2);
    // A self-hosted runner has other users; Windows knows no such modes.
    if (process.platform !== "win32") expect(statSync(reportPath).mode & 0o777).toBe(0o600);
  });

  test("names no report that could not be written, says so, and writes the rest", () => {
    publish({ ...fullRecord(), reportPath: join(folder, "missing", "report.json") }, runner());
    expect(lines[0]).toMatch(/^::warning::The JSON report could not be written: ENOENT/);
    expect(read("output")).not.toContain("report<<");
    expect(read("summary")).toContain("1,080 results uploaded");
  });

  test("holds no secret but the outputs that are meant to", () => {
    const step = runner();
    step.secrets.add("hunter22");
    const reportPath = join(folder, "report.json");
    const failure = {
      code: "UNAUTHORIZED",
      what: "key hunter22",
      why: "%68 hunter22",
      mend: "hunter22",
    } as const;
    const record = { ...fullRecord(), reportPath, branch: "hunter22", failure };
    publish(record, step, { "collector-token": "hunter22" });
    const said = lines.filter((line) => !line.startsWith("::add-mask::")).join("\n");
    expect(`${said}${read("report.json")}${read("summary")}`).not.toContain("hunter22");
    expect(read("output").match(/hunter22/g)).toHaveLength(1);
    expect(record.branch).toBe("hunter22");
  });

  test("writes annotations and nothing else that the runner takes for a command, whatever the record holds", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        lines = [];
        for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
        const { reportPath: _, ...rest } = record;
        publish(rest, runner());
        for (const line of lines) {
          expect(line).toMatch(/^::(error|warning|notice)( [^:]*)?::/);
          expect(line).not.toMatch(/[\r\n]|##\[/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("any log line", () => {
  test("is one line and no command, whatever the record holds", () => {
    fc.assert(
      fc.property(anyRecord, ({ account: known, scope: done, deliveries }) => {
        lines = [];
        const { log } = runner();
        const told = [
          ...(known ? accountLines(known) : []),
          ...(done ? scopeLines(done) : []),
          ...deliveries.flatMap((delivery) =>
            delivery.parts.flatMap((part, index) => [
              sendingLine(delivery, index, part),
              confirmedLine(delivery, index, part),
            ]),
          ),
        ];
        for (const text of told) log.info(text);
        expect(lines).toHaveLength(told.length);
        expect(lines.filter((line) => parsesAsCommand(line) || /[\r\n]/.test(line))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
