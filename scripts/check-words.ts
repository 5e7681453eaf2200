/**
 * Exits with 1 if a tracked text contains a phrase that is hard to read (single words are in cspell.json), or if README.md
 * and docs/ together are too long.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const TEXTS = /\.(?:md|ts|mjs|yml|json)$/;
const SKIPPED = /^(?:dist\/|package-lock|mutation\/package-lock|scripts\/check-words\.ts)/;

/** Phrases to avoid, and what to write instead. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bset(?:s|ting)? aside\b/i, "reject"],
  [/\bpassed over\b/i, "skipped"],
  [/\b(?:logged|tell) apart\b/i, "distinguish"],
  [/\bbears? (?:the|a|that|such|its|no)\b/i, "has"],
  [/\bthe books\b/i, "counts"],
  [/\b(?:is|was|were) answered with status\b/i, "returned HTTP …"],
  [/\bleads? (?:to no file|out of the repository)\b/i, "matched no files, points outside the repository"],
  [/\bis no path of\b/i, "is not a … path"],
  [/\bwritten otherwise than\b/i, "is not a valid …"],
  [/\basks for a pause\b/i, "rate limited"],
  [/\bhas text (?:behind|before) the JSON\b/i, "contains text after the JSON document"],
  [/\b(?:stands?|stood) behind a step\b/i, "comes after a step"],
  [/\bput right\b/i, "repaired"],
  [/\bleft to its default\b/i, "the rule's default was used"],
  [/\btakes only results in\b/i, "accepts only findings in"],
  [/\b(?:is|it is) no (?:SARIF|JSON|list|text)\b/i, "is not …"],
  [/\bfrom where it was made\b/i, "again"],
  [/\bis that short\b/i, "is longer than this"],
  [/\b(?:is|was) given up\b/i, "is not tried again"],
  [/\bno longer knows?\b|\bknows? it no longer\b/i, "no longer exists"],
  [/\bdoes not tell\b|\bnot told\b/i, "does not show"],
  [/\bhands? (?:on|out|over) (?!by|of)/i, "pass, return"],
  [/\bby themselves\b|\bby itself alone\b/i, "automatically"],
  [
    /\b(?:mend|tell|tidy)[A-Z]\w*|\b(?:saysNothing|cameThrough|mayPass|isLimited|apartFrom|toldApart|heldUpTo)\b/,
    "a verb of the field, see CONTRIBUTING",
  ],
  [
    /\b(?:bringHome|goLean|leaveTenantAlone|goRound|carryOut|patiently|inShort|fittingTable|unwieldy|relieve|spool)\b/,
    "a verb of the field, see CONTRIBUTING",
  ],
  [/\b(?:Ledger|Story|Spot|Wish|Account)\b(?=[\s<{;:,)])/, "a name of the field, see CONTRIBUTING"],
];

const files = execFileSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" })
  .split("\n")
  .filter((file) => TEXTS.test(file) && !SKIPPED.test(file));

const found = files.flatMap((file) =>
  readFileSync(join(ROOT, file), "utf8")
    .split("\n")
    .flatMap((line, index) =>
      PHRASES.filter(([phrase]) => phrase.test(line)).map(
        ([phrase, instead]) => `${file}:${index + 1}: ${phrase.exec(line)?.[0]} (write: ${instead})`,
      ),
    ),
);
for (const line of found) console.error(line);

/** The most words in README.md and docs/ together, so that they stay short enough to be read. */
const MAX_WORDS = 15_000;
const pages = files.filter((file) => /^(?:README|docs\/.*)\.md$/.test(file));
/** As `wc -w` counts. */
const words = pages.flatMap((file) => readFileSync(join(ROOT, file), "utf8").match(/\S+/g) ?? []);
if (words.length > MAX_WORDS)
  console.error(`README.md and docs/ have ${words.length} words, more than ${MAX_WORDS}.`);

if (found.length > 0 || words.length > MAX_WORDS) process.exitCode = 1;
