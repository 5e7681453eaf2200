import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CAUSES } from "../../../src/messages/causes.ts";

const page = readFileSync(new URL("../../../docs/sarif.md", import.meta.url), "utf8").replaceAll(/ +/g, " ");

describe("the page on SARIF", () => {
  it.each(Object.entries(CAUSES))("explains %s", (code, { title, fix, kind }) => {
    const row =
      kind === "rejected" || kind === "invalid"
        ? `| \`${code}\` | ${title} | ${fix} |`
        : `| \`${code}\` | ${title} |`;
    expect(page).toContain(row);
  });

  it("explains no cause that is gone", () => {
    const codes = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
    expect(codes.sort()).toEqual(Object.keys(CAUSES).sort());
  });

  it("says what to do wherever something was lost", () => {
    for (const { kind, fix } of Object.values(CAUSES))
      if (kind === "rejected" || kind === "invalid") expect(fix).not.toBe("");
  });
});
