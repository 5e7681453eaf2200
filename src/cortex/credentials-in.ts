import type { Secrets } from "../effects.ts";
import { identifier, isRecord, property, text } from "../http/json.ts";
import { createSecrets } from "../secrets.ts";
import type { CreatedDataSource, DataSourceCreation } from "./types.ts";

const TOKEN_NAMES = ["token", "apiToken", "apiKey", "key", "secret"];
const ID_NAMES = ["tokenId", "apiKeyId", "keyId", "id"];
const URL_NAMES = ["apiUrl", "url"];

/**
 * The credentials in the response to a creation. The API documents none; a guide says that there are some, but not
 * their names. Before they are returned, the token is masked, and so is every string of at least 8 characters in
 * `credentials`.
 */
export function extractCredentials(value: unknown, secrets: Secrets): Omit<CreatedDataSource, "dataSource"> {
  const credentials = property(value, "credentials");
  const token = firstProperty(credentials, TOKEN_NAMES) ?? firstProperty(value, TOKEN_NAMES);
  for (const secret of [...stringsIn(credentials), ...TOKEN_NAMES.flatMap((name) => text(value, name) ?? [])])
    if (secret.length >= MIN_SECRET_LENGTH) secrets.add(secret);
  if (token !== undefined) secrets.add(token);
  return {
    tokenId: firstProperty(credentials, ID_NAMES) ?? firstProperty(value, ["tokenId", "apiKeyId", "keyId"]),
    token,
    url: firstProperty(credentials, URL_NAMES) ?? firstProperty(value, URL_NAMES),
  };
}

/** In characters. Masking shorter strings would hide ordinary words in the log. */
const MIN_SECRET_LENGTH = 8;

function firstProperty(value: unknown, names: readonly string[]): string | undefined {
  return names.flatMap((name) => identifier(value, name) ?? [])[0];
}

/** Characters. A shorter value is not masked in the tenant's text, because that would hide parts of ordinary words. */
const MIN_REDACTED_LENGTH = 6;

/**
 * Returns a function that redacts the values of a creation in the tenant's text, each of which can be a secret, except a
 * collector's name. The text becomes empty if it may contain one that is too short to be masked.
 */
export function hideValues({
  type: _,
  uniqueProperties,
  ...body
}: DataSourceCreation): (text: string) => string {
  const { collectorName, ...unique } = uniqueProperties ?? {};
  const values = stringsIn([body, unique]).flatMap((value) => [value, ...value.split(/[/:@]+/)]);
  const [short, long] = [createSecrets(() => undefined), createSecrets(() => undefined)];
  for (const value of values)
    if (!/^https?$/i.test(value)) (value.length < MIN_REDACTED_LENGTH ? short : long).add(value);
  return (message) => {
    const redacted = long.redact(message);
    return short.redact(redacted) === redacted ? redacted : "";
  };
}

/** Every string and number in a value, as text, at any depth. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isRecord(value) ? Object.values(value).flatMap(stringsIn) : [];
}
