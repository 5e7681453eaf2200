import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asLogLine, escapeControl, truncate } from "../src/text.ts";
import { anyText, parsesAsCommand } from "./hostile.ts";

describe("escapeControl", () => {
  test.each([
    ["plain text, ünïcödé, 漢字, 🎉", "plain text, ünïcödé, 漢字, 🎉"],
    ["two\nlines\r\nand a\ttab", "two\\nlines\\r\\nand a tab"],
    ["\u001b[31mred\u001b[0m", "<U+001B>[31mred<U+001B>[0m"],
    ["abc\u202ecba", "abc<U+202E>cba"],
    ["a\u200bb\u00adc\ufeffd", "a<U+200B>b<U+00AD>c<U+FEFF>d"],
    ["a\u2028b\u0085c\u0000d", "a<U+2028>b<U+0085>c<U+0000>d"],
    ["a\u115fb\u034fc\u3164d", "a<U+115F>b<U+034F>c<U+3164>d"],
    ["lone \ud800 surrogate", "lone <U+D800> surrogate"],
  ])("shows %j as %j", (text, expected) => {
    expect(escapeControl(text)).toBe(expected);
  });

  test("truncates a word of a megabyte and shows how much is missing", () => {
    expect(escapeControl("x".repeat(1_000_000), 10)).toBe("xxxxxxxxxx… (999990 more characters)");
  });

  test("leaves no invisible character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeControl(text)).not.toMatch(/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u);
      }),
    );
  });
});

describe("truncate", () => {
  test.each([
    ["short", 5, "short"],
    ["longer", 5, "longe… (1 more character)"],
    ["ab😀cd", 3, "ab… (4 more characters)"],
  ])("shortens %j to %i characters", (text, limit, expected) => {
    expect(truncate(text, limit)).toBe(expected);
  });
});

describe("asLogLine", () => {
  test.each([
    ["::error::x", "\\::error::x"],
    ["  ::error::x", "  \\::error::x"],
    ["\u3000::add-mask::x", "\u3000\\::add-mask::x"],
    ["a ::error::x", "a ::error::x"],
    ["a ##[error]x ##[group]y", "a ##\\[error]x ##\\[group]y"],
    ["###[error]x", "###\\[error]x"],
    ["#\u00ad#[error]x", "#<U+00AD>#[error]x"],
    ["\u00ad::error::x", "<U+00AD>::error::x"],
  ])("turns %j into %j", (text, expected) => {
    expect(asLogLine(text)).toBe(expected);
  });

  test("never returns a workflow command", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parsesAsCommand(asLogLine(text))).toBe(false);
      }),
    );
  });
});
