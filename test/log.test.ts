import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLog } from "../src/log.ts";
import { anyText, parsesAsCommand } from "./hostile.ts";
import { written } from "./written.ts";

const log = createLog((text) => text.replaceAll("s3cret", "***"));

describe("log", () => {
  test("writes annotations with their place", async () => {
    const place = { title: "SARIF", file: "out/a.sarif", line: 7, column: 2 };
    expect(await written(() => log.warning("uri is absolute", place))).toEqual([
      "::warning title=SARIF,file=out/a.sarif,line=7,col=2::uri is absolute",
    ]);
  });

  test("shows no secret, not even one that is escaped or cut", async () => {
    const lines = await written(() => log.error(`${"x".repeat(3998)}s3cret`, { title: "s3cret" }));
    expect(lines[0]).toMatch(/^::error title=\*\*\*::x+\*\*…/);
  });

  test("folds a group and ends it when the work fails", async () => {
    const failing = async () => {
      log.info("line");
      throw new Error("stop");
    };
    expect(await written(() => log.group("title", failing).catch(() => undefined))).toEqual([
      "::group::title",
      "line",
      "::endgroup::",
    ]);
  });

  test("keeps text from becoming a command or a second line", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const lines = await written(() => {
          log.info(text);
          log.debug(text);
          log.notice(text);
          log.warning(text, { title: text, file: text });
          log.error(text, { title: text });
        });
        expect(lines).toHaveLength(5);
        expect(lines.join("")).not.toMatch(/[\r\n]|##\[/);
        expect(parsesAsCommand(lines[0] ?? "")).toBe(false);
        for (const [index, name] of ["debug", "notice", "warning", "error"].entries())
          expect(lines[index + 1]).toMatch(new RegExp(`^::${name}( [^:]*)?::`));
      }),
    );
  });
});
