import fc from "fast-check";

/** Attempts at injection, which the generator below combines. */
export const HOSTILE = [
  "::error::",
  "::stop-commands::x",
  "::set-output name=a::b",
  "::add-mask::a",
  "##[error]",
  "##[group]",
  "%0A",
  "%0A::error::x",
  "\n",
  "\r",
  "\r\n::warning::",
  "\u001b[31m",
  "\u202e",
  "\u200b",
  "\u00ad",
  "\ufeff",
  "\u2028",
  "\u0085",
  "\u0000",
  "\ud800",
  "   ",
  "#",
  "##",
  "[",
  ":",
  "::",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</code>",
  "<!--",
  "-->",
  "</details>",
  "[a](javascript:x)",
  "![i](https://e.example/i.png)",
  "https://e.example/a_b",
  "www.example.com",
  "a@example.com",
  "|",
  "||",
  "`",
  "```",
  "~~~",
  "$x$",
  "$$",
  "@octocat",
  "#1",
  "GH-1",
  ":tada:",
  "[^1]",
  "[^1]: note",
  "# head",
  "- [x] task",
  "> quote",
  "> [!WARNING]",
  "---",
  "1. one",
  "*a*",
  "_a_",
  "~~a~~",
  "\\",
  "&lt;",
  "&amp;lt;",
  "&#x3c;",
  "a1b2c3d4e5f6a1b2c3d4e5f6a1b2c3d4e5f6a1b2",
] as const;

/** Any string, with many pieces that could be interpreted as commands or markup. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(""));

/** Whether the runner interprets a line as a workflow command: `ActionCommand.TryParseV2` and `TryParse` of actions/runner. */
export function parsesAsCommand(line: string): boolean {
  // The runner compares strings by culture, which ignores these characters.
  const seen = line.replace(/[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu, "");
  return /^[\s\u0085]*::/.test(line) || /^[\s\u0085]*::/.test(seen) || seen.includes("##[");
}
