import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLog } from "../src/log.ts";
import { setRedaction } from "../src/text.ts";
import { captureStdout } from "./capture-stdout.ts";
import { anyText, parsesAsCommand } from "./hostile.ts";

setRedaction((text) => text.replaceAll("s3cret", "***"));
const log = createLog();

describe("the log", () => {
  test("writes annotations with file, line and column", async () => {
    const place = { title: "SARIF", file: "out/a.sarif", line: 7, column: 2 };
    expect(await captureStdout(() => log.warning("uri is absolute", place))).toEqual([
      "::warning title=SARIF,file=out/a.sarif,line=7,col=2::uri is absolute",
    ]);
  });

  test("redacts a secret even if the text is truncated within it", async () => {
    const lines = await captureStdout(() => log.error(`${"x".repeat(3998)}s3cret`, { title: "s3cret" }));
    expect(lines[0]).toMatch(/^::error title=\*\*\*::x+\*\*…/);
  });

  test("ends a group even if the work in it fails", async () => {
    const failing = async () => {
      log.info("line");
      throw new Error("stop");
    };
    expect(await captureStdout(() => log.group("title", failing).catch(() => undefined))).toEqual([
      "::group::title",
      "line",
      "::endgroup::",
    ]);
  });

  test("never turns text into a workflow command or a second line", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const lines = await captureStdout(() => {
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
