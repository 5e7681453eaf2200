import { type StepRecord, startRecord } from "../../src/report/record.ts";
import type { SarifReport } from "../../src/sarif/sarif-report.ts";
import type { ScopeRecord } from "../../src/scope/types.ts";

/** The report on two files of two tools, with every kind of cause. */
export function sarifReport(): SarifReport {
  const counts = { total: 1240, ready: 1080, repaired: 311, rejected: 148, suppressed: 12 };
  return {
    verdict: "PARTIALLY_VALID",
    files: [
      {
        path: "reports/semgrep.sarif",
        bytes: 14_205_112,
        verdict: "PARTIALLY_VALID",
        counts: { total: 1198, ready: 1038, repaired: 311, rejected: 148, suppressed: 12 },
        tools: ["Semgrep OSS"],
      },
      {
        path: "reports/gosec.sarif",
        bytes: 51_240,
        verdict: "VALID",
        counts: { total: 42, ready: 42, repaired: 0, rejected: 0, suppressed: 0 },
        tools: ["gosec"],
      },
    ],
    counts,
    byLevel: { error: 96, warning: 731, note: 253, none: 0 },
    byTool: { "Semgrep OSS": 1038, gosec: 42 },
    scanFailures: [
      {
        file: "reports/gosec.sarif",
        tool: "gosec",
        summary: "gosec reports in reports/gosec.sarif that its run failed (exit code 2)",
      },
    ],
    paths: { there: 120, missing: 3, example: "gen/api.ts" },
    inferredRoots: [],
    otherRepositories: [],
    rejected: [],
    rejectedLeftOut: 0,
    causes: [
      {
        kind: "repaired",
        code: "level-missing",
        title: "result has no level",
        fix: "",
        count: 311,
        results: 311,
        examples: [
          { file: "reports/semgrep.sarif", pointer: "/runs/0/results/0", detail: "became warning" },
          { file: "reports/semgrep.sarif", pointer: "/runs/0/results/1" },
        ],
      },
      {
        kind: "rejected",
        code: "uri-outside-checkout",
        title: "uri is absolute and outside the checkout",
        fix: "Name the root that the scanner saw in `strip-prefix`, e.g. `/builds/acme`.",
        count: 148,
        results: 148,
        examples: [
          {
            file: "reports/semgrep.sarif",
            pointer: "/runs/0/results/3/locations/0/physicalLocation/artifactLocation/uri",
            detail: "/builds/acme/app/src/login.py",
          },
          {
            file: "reports/semgrep.sarif",
            pointer: "/runs/0/results/9/locations/0/physicalLocation/artifactLocation/uri",
          },
        ],
      },
      {
        kind: "resolved",
        code: "suffix-mapped",
        title: "absolute uris were mapped to files of the checkout",
        fix: "",
        count: 1,
        results: 0,
        examples: [{ file: "reports/gosec.sarif", pointer: "/runs/0", detail: "/src → ." }],
      },
    ],
  };
}

/** One entry added to many, in one attempt. */
export function scope(): ScopeRecord {
  return {
    scope: "updated",
    reason: "acme/app was not in the selection and was added.",
    dataSourceId: "ds-1",
    dataSourceType: "github",
    selectionType: "MANUAL_SELECTION",
    repositoryId: "asset-1",
    before: 2546,
    after: 2547,
    added: ["acme/app"],
    bodyBytes: 71_204,
    attempts: [
      { at: 1_760_000_002_000, entries: 2547, bytes: 71_204, answer: "applied", requestId: "req-7" },
    ],
    verifications: [
      { at: 1_760_000_004_000, entries: 2547, present: true, missing: 0 },
      { at: 1_760_000_006_500, entries: 2547, present: true, missing: 0 },
    ],
  };
}

/** A step that did everything and succeeded. */
export function fullRecord(): StepRecord {
  return {
    ...startRecord("1.0.0", 1_760_000_000_000),
    finishedAt: 1_760_000_012_345,
    repositoryUrl: "https://github.com/acme/app",
    branch: "feature/login",
    sarifReport: sarifReport(),
    scope: scope(),
    deliveries: [
      {
        tool: "Semgrep OSS",
        collectorId: "col-1",
        collectorName: "Semgrep",
        parts: [
          {
            status: "confirmed",
            results: 500,
            bytes: 9_990_112,
            answer: "INGESTED",
            requestId: "req-11",
            duration: 2104,
          },
          {
            status: "confirmed",
            results: 538,
            bytes: 4_100_900,
            answer: "INGESTED",
            requestId: "req-12",
            duration: 911,
          },
        ],
      },
      {
        tool: "gosec",
        collectorId: "col-2",
        collectorName: "gosec",
        parts: [
          {
            status: "confirmed",
            results: 42,
            bytes: 50_100,
            answer: "INGESTED",
            requestId: "req-13",
            duration: 240,
          },
        ],
      },
    ],
    nextSteps: ["148 results are not in the tenant: name the scanner's root in strip-prefix."],
    reportPath: "/tmp/report.json",
  };
}
