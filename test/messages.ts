import type { Failure } from "../src/errors.ts";
import * as administration from "../src/messages/administration.ts";
import * as facts from "../src/messages/facts.ts";
import * as files from "../src/messages/files.ts";
import * as http from "../src/messages/http.ts";
import * as inputs from "../src/messages/inputs.ts";
import * as run from "../src/messages/run.ts";
import * as scope from "../src/messages/scope.ts";
import * as summary from "../src/messages/summary.ts";
import * as tenant from "../src/messages/tenant.ts";

/** The catalog, by its files. */
const MODULES = { administration, facts, files, http, inputs, run, scope, summary, tenant };

interface Message {
  readonly name: string;
  readonly value: unknown;
}

/** The groups of messages, by their names. */
export function groups(): [string, unknown][] {
  return Object.values(MODULES).flatMap((module) => Object.entries(module as object));
}

/** Every message of the catalog, with `text` for its parameters. */
export function messages(text: string): Message[] {
  // A list of one text works both as a text and as a list.
  const filled = (message: (...parameters: unknown[]) => unknown) =>
    message(...Array.from({ length: message.length }, () => [text]));
  return groups().flatMap(([group, entries]) =>
    typeof entries === "function"
      ? [{ name: group, value: filled(entries as () => unknown) }]
      : Object.entries(entries as object).map(([key, entry]) => ({
          name: `${group}.${key}`,
          value: typeof entry === "function" ? filled(entry) : entry,
        })),
  );
}

/** Every error of the catalog, with `text` for its parameters. */
export function errorsIn(text: string): { name: string; error: Failure }[] {
  return messages(text).flatMap(({ name, value }) => (isError(value) ? [{ name, error: value }] : []));
}

function isError(value: unknown): value is Failure {
  return typeof value === "object" && value !== null && "what" in value && "why" in value;
}
