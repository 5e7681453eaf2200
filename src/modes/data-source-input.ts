import { isRecord } from "../cortex/json.ts";
import { KNOWN_TYPES, kebabCase } from "../cortex/kinds.ts";
import type { DataSourceCreation } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";

const ANY = null;
/** Every field that the API publishes for a creation; those of `uniqueProperties` depend on the type. */
const FIELDS: Readonly<Record<string, readonly string[] | null | "text">> = {
  type: "text",
  domain: ["hostname", "protocol"],
  credentials: [
    ...["type", "token", "refreshToken", "clientId", "clientSecret"],
    ...["username", "password", "webhookAuthKey", "webhookAuthKeyId"],
  ],
  uniqueProperties: ANY,
  transporter: ["brokerDeviceId", "connectionName"],
  selfSignedCertificate: "text",
};

/**
 * Reads and checks input `data-source`: the published body of `POST /data_source_instances`. Throws INPUT_INVALID with line
 * and column, or the field; never with what the input holds, which may be a secret.
 */
export async function parseDataSource(text: string): Promise<DataSourceCreation> {
  const body = await parseJson(text);
  if (!isRecord(body)) throw invalid("It must be a JSON object.");
  for (const [name, value] of Object.entries(body)) checkField(name, value);
  const { type } = body;
  if (typeof type !== "string") throw invalid("It has no `type`.");
  if (!KNOWN_TYPES.includes(kebabCase(type)))
    throw invalid(`Its \`type\` is none that the API knows: ${KNOWN_TYPES.join(", ")}.`);
  return body as unknown as DataSourceCreation;
}

async function parseJson(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const { parse, printParseErrorCode } = await import("jsonc-parser");
    const errors: import("jsonc-parser").ParseError[] = [];
    parse(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [{ error, offset } = { error: 1, offset: 0 }] = errors;
    const lines = text.slice(0, offset).split("\n");
    const column = (lines.at(-1)?.length ?? 0) + 1;
    throw invalid(`It is not JSON: ${printParseErrorCode(error)} at line ${lines.length}, column ${column}.`);
  }
}

function checkField(name: string, value: unknown): void {
  const fields = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
  if (fields === undefined) throw unknownField("", name);
  if (fields === "text") {
    if (typeof value !== "string" || value === "") throw invalid(`\`${name}\` must be text.`);
    return;
  }
  if (!isRecord(value)) throw invalid(`\`${name}\` must be an object.`);
  if (fields === ANY) return;
  for (const [key, item] of Object.entries(value)) {
    if (!fields.includes(key)) throw unknownField(`${name}.`, key);
    if (typeof item !== "string") throw invalid(`\`${name}.${key}\` must be text.`);
  }
}

/** A key of a JSON object may be anything, also what should have been its value. */
function unknownField(parent: string, name: string): ActionError {
  const shown = /^\w{1,30}$/.test(name) ? `\`${parent}${name}\`` : `one in \`${parent || "data-source"}\``;
  return invalid(`The tenant refuses fields that it does not know: ${shown}.`);
}

function invalid(why: string): ActionError {
  return new ActionError({
    code: "INPUT_INVALID",
    what: "Input `data-source` cannot be used; nothing was sent.",
    why,
    fix: "See docs/modes.md for an example.",
  });
}
