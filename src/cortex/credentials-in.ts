import type { Secrets } from "../effects.ts";
import { compact, identifier, isRecord, property, text } from "../http/json.ts";
import type { CreatedDataSource } from "./types.ts";

const TOKEN_NAMES = ["token", "apiToken", "apiKey", "key", "secret"];
const ID_NAMES = ["tokenId", "apiKeyId", "keyId", "id"];
const URL_NAMES = ["apiUrl", "url"];

/**
 * The credentials in the response to a creation. The API documents none; a guide says that there are some, but not
 * their names. Before they are returned, every string of at least 8 characters in `credentials`, and every token next
 * to it, is masked.
 */
export function extractCredentials(value: unknown, secrets: Secrets): Omit<CreatedDataSource, "dataSource"> {
  const credentials = property(value, "credentials");
  const token = firstProperty(credentials, TOKEN_NAMES) ?? firstProperty(value, TOKEN_NAMES);
  for (const secret of [...stringsIn(credentials), ...TOKEN_NAMES.flatMap((name) => text(value, name) ?? [])])
    if (secret.length >= MIN_SECRET_LENGTH) secrets.add(secret);
  return compact<Omit<CreatedDataSource, "dataSource">>({
    tokenId: firstProperty(credentials, ID_NAMES) ?? firstProperty(value, ["tokenId", "apiKeyId", "keyId"]),
    token,
    url: firstProperty(credentials, URL_NAMES) ?? firstProperty(value, URL_NAMES),
  });
}

/** In characters. Masking shorter strings would hide ordinary words in the log. */
const MIN_SECRET_LENGTH = 8;

function firstProperty(value: unknown, names: readonly string[]): string | undefined {
  return names.flatMap((name) => identifier(value, name) ?? [])[0];
}

/** Every string in a value, at any depth. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return isRecord(value) ? Object.values(value).flatMap(stringsIn) : [];
}
