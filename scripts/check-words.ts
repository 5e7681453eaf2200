/** Fails if a text of the project has a confusing phrase. Single words are in cspell.json. */
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
  [/\b(?:told|tell) apart\b/i, "distinguish"],
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
  [
    /\b(?:cameThrough|mayPass|apartFrom|toldApart|saysNothing|tellRefusals|relieve|heldUpTo)\b/,
    "see CONTRIBUTING",
  ],
  [
    /\b(?:bringHome|goLean|leaveTenantAlone|goRound|carryOut|patiently|inShort|fittingTable)\b/,
    "see CONTRIBUTING",
  ],
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
if (found.length > 0) process.exitCode = 1;
