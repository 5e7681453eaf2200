import { KNOWN_TYPES, toKebabCase } from "../cortex/kinds.ts";
import type { DataSourceCreation } from "../cortex/types.ts";
import { isRecord } from "../http/json.ts";
import { invalidInput, type JsonInput, locateValue, parseJsonInput } from "./json-input.ts";

const TEXT = "text";
const ANY = "any";
/** The documented fields of `POST /data_source_instances`. Those of `uniqueProperties` depend on the type. */
const FIELDS: Readonly<Record<string, readonly string[] | typeof TEXT | typeof ANY>> = {
  type: TEXT,
  domain: ["hostname", "protocol"],
  credentials: [
    ...["type", "token", "refreshToken", "clientId", "clientSecret"],
    ...["username", "password", "webhookAuthKey", "webhookAuthKeyId"],
  ],
  uniqueProperties: ANY,
  transporter: ["brokerDeviceId", "connectionName"],
  selfSignedCertificate: TEXT,
};

/**
 * Parses and checks input `data-source`, the documented body of `POST /data_source_instances`. Throws INPUT_INVALID naming
 * line and column, or the field; the message never quotes the input, which can contain secrets.
 */
export async function parseDataSource(text: string): Promise<DataSourceCreation> {
  const input = { name: "data-source", text, fix: "Correct it; docs/modes.md shows an example." };
  const body = await parseJsonInput(input);
  if (!isRecord(body)) throw invalidInput(input, "It must be a JSON object.");
  for (const [name, value] of Object.entries(body)) await checkField(input, name, value);
  const { type } = body;
  if (typeof type !== "string") throw invalidInput(input, "It has no `type`.");
  if (!KNOWN_TYPES.includes(toKebabCase(type)))
    throw invalidInput(input, `The API has no such \`type\`; it has ${KNOWN_TYPES.join(", ")}.`);
  return body as unknown as DataSourceCreation;
}

async function checkField(input: JsonInput, name: string, value: unknown): Promise<void> {
  const fields = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (fields === undefined) throw await unknownField(input, [name], Object.keys(FIELDS));
  if (fields === TEXT) {
    if (typeof value !== "string" || value === "") throw invalidInput(input, `\`${name}\` must be text.`);
    return;
  }
  if (!isRecord(value)) throw invalidInput(input, `\`${name}\` must be an object.`);
  if (fields === ANY) return;
  for (const [key, item] of Object.entries(value)) {
    if (!fields.includes(key)) throw await unknownField(input, [name, key], fields);
    if (typeof item !== "string") throw invalidInput(input, `\`${name}.${key}\` must be text.`);
  }
}

/** Shows the position instead of the field's name, which can be a secret in the wrong place. */
async function unknownField(input: JsonInput, path: readonly string[], allowed: readonly string[]) {
  const within = path.length > 1 ? path[0] : undefined;
  const place = await locateValue(input, path);
  return invalidInput(
    input,
    `The value at ${place} is in an unknown field${within === undefined ? "" : ` of \`${within}\``}; the API has ${allowed.join(", ")}.`,
  );
}
