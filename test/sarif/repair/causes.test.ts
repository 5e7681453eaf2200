import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CAUSES } from "../../../src/messages/causes.ts";

const page = readFileSync(new URL("../../../docs/sarif.md", import.meta.url), "utf8");
const entries = page
  .slice(page.indexOf("## Left out"), page.indexOf("## Limits"))
  .split(/\n(?=- `|\n)/)
  .map((entry) => entry.trim().replaceAll(/\n +/g, " "))
  .filter((entry) => entry.startsWith("- `"));

describe("causes", () => {
  it.each(Object.entries(CAUSES))("docs/sarif.md explains the cause %s", (code, { title, fix, kind }) => {
    const matching = entries.filter((entry) => entry.startsWith(`- \`${code}\`: ${title}`));
    expect(matching).toHaveLength(1);
    if (kind === "rejected" || kind === "invalid") expect(page.toLowerCase()).toContain(fix.toLowerCase());
  });

  it("docs/sarif.md explains only causes that exist", () => {
    const codes = entries.map((entry) => /^- `([a-z-]+)`: /.exec(entry)?.[1]);
    expect(codes.sort()).toEqual(Object.keys(CAUSES).sort());
  });

  it("every cause that rejects a result or a file has a fix", () => {
    for (const { kind, fix } of Object.values(CAUSES))
      if (kind === "rejected" || kind === "invalid") expect(fix).not.toBe("");
  });
});
