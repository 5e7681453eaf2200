import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CAUSES } from "../../../src/messages/causes.ts";

const page = readFileSync(new URL("../../../docs/sarif.md", import.meta.url), "utf8");
const entries = page
  .slice(page.indexOf("## Left out"), page.indexOf("## Limits"))
  .split(/\n(?=- `|\n)/)
  .map((entry) => entry.trim().replaceAll(/\n +/g, " "))
  .filter((entry) => entry.startsWith("- `"));

const explained = Object.entries(CAUSES).filter(([, { kind }]) => kind !== "resolved");

describe("causes", () => {
  it.each(explained)("docs/sarif.md explains the cause %s", (code, { title, fix, kind }) => {
    const matching = entries.filter((entry) => entry.startsWith(`- \`${code}\`: ${title}`));
    expect(matching).toHaveLength(1);
    if (kind === "rejected" || kind === "invalid")
      expect(page.toLowerCase().replaceAll("`", "")).toContain(fix.toLowerCase());
  });

  it("docs/sarif.md explains only causes that exist", () => {
    const codes = entries.map((entry) => /^- `([a-z-]+)`: /.exec(entry)?.[1]);
    expect(codes.sort()).toEqual(explained.map(([code]) => code).sort());
  });

  it("the schema of the JSON report lists every cause", () => {
    const text = readFileSync(new URL("../../../docs/report.schema.json", import.meta.url), "utf8");
    const listed = JSON.parse(text).$defs.causeCode.oneOf;
    expect(listed).toEqual(Object.entries(CAUSES).map(([code, { title }]) => ({ const: code, title })));
  });

  it("every cause that rejects a result or a file has a fix", () => {
    for (const { kind, fix } of Object.values(CAUSES))
      if (kind === "rejected" || kind === "invalid") expect(fix).not.toBe("");
  });
});
