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
const check = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(rest);

/** What the official schema has against `log`; empty where it is valid. */
export function schemaErrors(log: unknown): readonly ErrorObject[] {
  return check(log) ? [] : (check.errors ?? []);
}
