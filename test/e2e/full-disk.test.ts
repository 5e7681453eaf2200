import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { failing } from "./failing-files.ts";
import { COLLECTOR, COVERED } from "./jobs.ts";
import { createStepRunner } from "./run-step.ts";

const runStep = createStepRunner();

describe.concurrent("a full disk", () => {
  it.each(["json", "csv"])("leaves no empty report: %s", async (type) => {
    const report = new RegExp(`cortex-sarif-report.*${type}$`);
    const nodeArguments = failing("writeFileSync", report, "ENOSPC", "original.writeFileSync(file, '');");
    const ended = await runStep({
      inputs: { mode: "audit", "sarif-file": "", "github-token": "" },
      tenant: { dataSources: [COVERED, COLLECTOR] },
      nodeArguments,
    });
    expect(ended.log).toContain("report could not be written");
    const written = readdirSync(ended.machine.temp);
    expect(written.filter((path) => path.endsWith(type))).toEqual([]);
    expect(written).toHaveLength(1);
    expect(ended.outputs[type === "json" ? "report" : "report-csv"]).toBeUndefined();
  });
});
