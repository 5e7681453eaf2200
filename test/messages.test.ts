import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CAUSES } from "../src/messages/causes.ts";
import * as tenant from "../src/messages/tenant.ts";
import { errorsIn, groups, messages } from "./messages.ts";

const SRC = join(import.meta.dirname, "..", "src");
const MOST_WORDS = 32;

/** The sentences of a text; what it quotes counts as one word. */
function sentences(text: string): string[] {
  const plain = text.replaceAll(/`[^`]*`|"[^"]*"|“[^”]*”/g, "Q").replaceAll("e.g.", "eg");
  return plain.split(/(?<=[.!?]) /).filter((sentence) => sentence !== "");
}

const words = (sentence: string) => sentence.split(/\s+/).length;

const errors = errorsIn("X");
const lines = messages("X").flatMap(({ name, value }) =>
  typeof value === "string" ? [{ name, value }] : [],
);
const meanings = [
  ...[
    tenant.COMMON_MEANINGS,
    tenant.UPDATE_MEANINGS,
    tenant.CREATION_MEANINGS,
    tenant.UPLOAD_MEANINGS,
  ].flatMap((meaning) => Object.values(meaning)),
  ...[tenant.SERVER_MEANING, tenant.OTHER_MEANING],
];

describe("the message catalog", () => {
  it("contains errors and log lines of the action", () => {
    expect(errors.length).toBeGreaterThan(80);
    expect(lines.length).toBeGreaterThan(60);
  });

  it.each(errors)("$name says what happened, why, and what to do, each in one sentence", ({ error }) => {
    for (const said of [error.what, error.why, error.fix].map(String)) {
      // If a field is only a parameter, the caller writes the sentence.
      if (said === "X" || said === "undefined") continue;
      expect(sentences(said), said).toHaveLength(1);
      expect(words(said), said).toBeLessThanOrEqual(MOST_WORDS);
    }
  });

  it.each(meanings)("explains an HTTP status and its fix in one sentence each: $fix", ({ why, fix }) => {
    for (const said of [why, fix]) {
      expect(sentences(said)).toHaveLength(1);
      expect(words(said)).toBeLessThanOrEqual(MOST_WORDS + 5);
    }
  });

  it.each(lines)("$name is short: $value", ({ value }) => {
    expect(sentences(value).length).toBeLessThanOrEqual(3);
    for (const sentence of sentences(value))
      expect(words(sentence), sentence).toBeLessThanOrEqual(MOST_WORDS);
  });

  it.each(Object.entries(CAUSES))("%s is short", (_code, { title, fix }) => {
    for (const text of [title, fix]) expect(words(text)).toBeLessThanOrEqual(MOST_WORDS);
  });

  it("has no unused message", () => {
    const paths = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    const source = paths.map((path) => readFileSync(join(SRC, path), "utf8")).join("\n");
    const keys = groups().flatMap(([group, entries]) =>
      typeof entries === "object" && !/_(?:MEANINGS?|UNCLEAR)$/.test(group)
        ? Object.keys(entries as object).map((key) => ({ group, key }))
        : [],
    );
    const isUsed = ({ group, key }: (typeof keys)[number]) =>
      new RegExp(`\\b${group}(?:\\.${key}\\b|\\[)`).test(source);
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });
});
