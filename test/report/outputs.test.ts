import { describe, expect, test } from "vitest";
import { outputsOf } from "../../src/report/outputs.ts";
import { startRecord } from "../../src/report/record.ts";
import { fullRecord, sarifReport } from "./records.ts";

describe("outputs", () => {
  test("describe a complete step", () => {
    expect(outputsOf(fullRecord())).toEqual({
      "validation-status": "PARTIALLY_VALID",
      "results-total": "1240",
      "results-uploaded": "1080",
      "results-repaired": "311",
      "results-rejected": "148",
      "results-suppressed": "12",
      uploads: "3",
      scope: "updated",
      "data-source-id": "ds-1",
      "repository-id": "asset-1",
      "collector-id": "col-1,col-2",
    });
  });

  test("are 0 for a step that has done nothing", () => {
    expect(outputsOf(startRecord("1.0.0", 0))).toEqual({ "results-uploaded": "0", uploads: "0" });
  });

  test("do not count results of an unconfirmed upload", () => {
    const record = fullRecord();
    const [first] = record.deliveries[0]?.parts ?? [];
    if (first) first.status = "sending";
    expect(outputsOf(record)).toMatchObject({ "results-uploaded": "580", uploads: "2" });
  });

  test("contain the collector of two tools only once", () => {
    const record = fullRecord();
    for (const delivery of record.deliveries) delivery.collectorId = "col-9";
    expect(outputsOf(record)["collector-id"]).toBe("col-9");
  });

  test("have no validation-status without a file", () => {
    const counts = { total: 0, ready: 0, repaired: 0, rejected: 0, suppressed: 0 };
    const none = { ...sarifReport(), verdict: "VALID", files: [], counts } as const;
    const outputs = outputsOf({ ...startRecord("1.0.0", 0), sarifReport: none });
    expect(outputs).toMatchObject({ "results-total": "0" });
    expect(outputs).not.toHaveProperty("validation-status");
  });

  test("have validation-status INVALID for a file that is not SARIF", () => {
    const failure = { code: "SARIF_INVALID", what: "a", why: "b", fix: "c" } as const;
    const record = { ...startRecord("1.0.0", 0), failure };
    expect(outputsOf(record)["validation-status"]).toBe("INVALID");
    expect(outputsOf({ ...record, sarifReport: sarifReport() })["validation-status"]).toBe("PARTIALLY_VALID");
  });
});
