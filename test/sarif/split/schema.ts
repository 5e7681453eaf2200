import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject } from "ajv";

/** The parts of a SARIF schema definition that the tests use. */
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

/** The official SARIF 2.1.0 schema. */
export const schema: Schema = JSON.parse(readFileSync(path, "utf8"));

const { $schema: _draft, id: _id, ...rest } = schema as Schema & { $schema: string; id: string };
const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
// ajv's own keyword throws if an object has a `toString` key, and compares every pair of items.
ajv.removeKeyword("uniqueItems");
ajv.addKeyword({
  keyword: "uniqueItems",
  type: "array",
  validate: (isWanted: boolean, items: readonly unknown[]) =>
    !isWanted || new Set(items.map(canonicalText)).size === items.length,
});
const check = ajv.compile(rest);

/** JSON text that is the same for all values that JSON Schema considers equal. */
function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}

/** The violations of the official schema in `log`; empty if it is valid. */
export function schemaErrors(log: unknown): readonly ErrorObject[] {
  return check(log) ? [] : (check.errors ?? []);
}
