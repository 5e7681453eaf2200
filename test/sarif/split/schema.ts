import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject } from "ajv";

/** A definition of the SARIF schema, as far as the tests look at it. */
export interface Definition {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Definition;
  readonly properties?: Readonly<Record<string, Definition>>;
  readonly additionalProperties?: boolean | Definition;
}

interface Schema extends Definition {
  readonly definitions: Readonly<Record<string, Definition>>;
}

const path = new URL(
  "../../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
  import.meta.url,
);

/** The official schema. */
export const schema: Schema = JSON.parse(readFileSync(path, "utf8"));

const { $schema: _draft, id: _id, ...rest } = schema as Schema & { $schema: string; id: string };
const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
// ajv's own throws where an object has a key `toString`, and compares every pair.
ajv.removeKeyword("uniqueItems");
ajv.addKeyword({
  keyword: "uniqueItems",
  type: "array",
  validate: (isWanted: boolean, items: readonly unknown[]) =>
    !isWanted || new Set(items.map(inOneOrder)).size === items.length,
});
const check = ajv.compile(rest);

/** The same text for everything that JSON Schema calls equal. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** What the official schema has against `log`; empty where it is valid. */
export function schemaErrors(log: unknown): readonly ErrorObject[] {
  return check(log) ? [] : (check.errors ?? []);
}
