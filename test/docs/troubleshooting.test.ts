import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ERROR_CODES } from "../../src/errors.ts";
import { errorsIn } from "../messages.ts";
import { headings } from "./markdown.ts";

const PAGE = "docs/troubleshooting.md";
const page = readFileSync(join(import.meta.dirname, "..", "..", PAGE), "utf8");

/** The quoted messages of the entry for a code. */
function quotesOf(code: string): string[] {
  const [, entry = ""] = page.split(`\n## ${code}\n`);
  const [own = ""] = entry.split("\n## ");
  return own
    .trim()
    .split("\n\n")
    .filter((block) => block.startsWith("> "))
    .map((block) => block.replaceAll(/^> /gm, "").replaceAll("\n", " "));
}

describe("the troubleshooting page", () => {
  it("has an entry for every error code, in the order of the source code", () => {
    expect(headings(PAGE, 2).filter((heading) => /^[A-Z_]+$/.test(heading))).toEqual([...ERROR_CODES]);
  });

  it.each(ERROR_CODES)("quotes a message for %s", (code) => {
    expect(quotesOf(code)).not.toEqual([]);
  });

  const named = errorsIn("…").filter(({ error: { code } }) => code && !code.startsWith("INPUT_"));
  it.each(named)("quotes the text of $name", ({ error: { code, what } }) => {
    const said = what.replace(/\.$/, "").replace(" (request id …)", "");
    expect(quotesOf(code).filter((quote) => quote.includes(said))).not.toEqual([]);
  });
});
