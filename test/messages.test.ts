import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Failure } from "../src/errors.ts";
import * as administration from "../src/messages/administration.ts";
import { CAUSES } from "../src/messages/causes.ts";
import * as facts from "../src/messages/facts.ts";
import * as files from "../src/messages/files.ts";
import * as inputs from "../src/messages/inputs.ts";
import * as log from "../src/messages/log.ts";
import * as scope from "../src/messages/scope.ts";
import * as summary from "../src/messages/summary.ts";
import * as tenant from "../src/messages/tenant.ts";

const MODULES = { administration, facts, files, inputs, log, scope, summary, tenant };
const SRC = join(import.meta.dirname, "..", "src");

interface Message {
  readonly name: string;
  readonly value: unknown;
}

/** Every message of the catalogue; a list of one text fills in for its parameters, whatever their types. */
function messages(): Message[] {
  const groups = Object.values(MODULES).flatMap((module) => Object.entries(module as object));
  return groups.flatMap(([group, entries]) =>
    typeof entries === "function"
      ? [{ name: group, value: filled(entries) }]
      : Object.entries(entries as object).map(([key, entry]) => ({
          name: `${group}.${key}`,
          value: typeof entry === "function" ? filled(entry) : entry,
        })),
  );
}

function filled(message: (...parameters: unknown[]) => unknown): unknown {
  return message(...Array.from({ length: message.length }, () => ["X"]));
}

function isError(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "what" in value && "why" in value;
}

/** The sentences of a text, without what it quotes. */
function sentences(text: string): string[] {
  const plain = text.replaceAll(/`[^`]*`|"[^"]*"|“[^”]*”/g, "Q").replaceAll("e.g.", "eg");
  return plain.split(/(?<=[.!?]) /).filter((sentence) => sentence !== "");
}

const errors = messages().filter(({ value }) => isError(value)) as { name: string; value: Failure }[];
const lines = messages().filter(({ value }) => typeof value === "string") as {
  name: string;
  value: string;
}[];

const meanings = [
  ...Object.values(tenant.COMMON_MEANINGS),
  ...Object.values(tenant.UPDATE_MEANINGS),
  ...Object.values(tenant.CREATION_MEANINGS),
  ...Object.values(tenant.UPLOAD_MEANINGS),
  tenant.SERVER_MEANING,
  tenant.OTHER_MEANING,
];

describe("the catalogue of messages", () => {
  it.each(meanings)("$code: says why and what to do, each in one sentence: $fix", ({ why, fix }) => {
    expect([...sentences(why), ...sentences(fix)]).toHaveLength(2);
  });

  it("holds every message of the action", () => {
    expect(errors.length).toBeGreaterThan(80);
    expect(lines.length).toBeGreaterThan(150);
  });

  it.each(errors)(
    "$name says what happened, why, and what to do, each in one sentence",
    ({ name, value }) => {
      const parts = [value.what, value.why, value.fix];
      const isGiven = parts.map((part) => part !== "" && !/^(?:X|undefined)$/.test(String(part)));
      for (const [at, part] of parts.entries()) {
        const said = String(part);
        if (isGiven[at] !== true) continue;
        expect(sentences(said), `${name}: ${said}`).toHaveLength(1);
        if (!name.startsWith("CONNECTION_ERRORS") || at > 0) expect(said).toMatch(/[.:]$/);
      }
    },
  );

  it.each([
    ...errors.flatMap(({ name, value }) =>
      [value.what, value.why, value.fix].map((said) => ({ name, said: String(said) })),
    ),
    ...lines.map(({ name, value }) => ({ name, said: value })),
  ])("$name is short: $said", ({ said }) => {
    for (const sentence of sentences(said)) expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(32);
  });

  it.each(Object.entries(CAUSES))("%s: no sentence about a cause is long", (_code, { title, fix }) => {
    for (const text of [title, fix]) expect(text.split(/\s+/).length).toBeLessThanOrEqual(30);
  });

  it("has no message that nothing uses", () => {
    const paths = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    const source = paths.map((path) => readFileSync(join(SRC, path), "utf8")).join("\n");
    const names = Object.values(MODULES).flatMap((module) =>
      Object.entries(module as object).flatMap(([group, entries]) =>
        typeof entries === "object" && /^[A-Z_]+$/.test(group) && !/_(?:MEANINGS?|UNCLEAR)$/.test(group)
          ? Object.keys(entries as object).map((key) => ({ group, key }))
          : [],
      ),
    );
    const unused = names.filter(
      ({ group, key }) => !new RegExp(`\\b${group}(?:\\.${key}\\b|\\[)`).test(source),
    );
    expect(unused).toEqual([]);
  });
});
