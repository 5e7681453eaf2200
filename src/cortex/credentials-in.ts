import type { Secrets } from "../effects.ts";
import { compact, identifier, isRecord, property, text } from "./json.ts";
import type { CreatedDataSource } from "./types.ts";

const TOKEN_NAMES = ["token", "apiToken", "apiKey", "key", "secret"];
const ID_NAMES = ["tokenId", "apiKeyId", "keyId", "id"];
const URL_NAMES = ["apiUrl", "url"];

/**
 * The credentials in the response to a creation. The API documents none; a guide says that there are some, but not
 * their names. Every text below `credentials`, and every token beside it, is masked before it is returned.
 */
export function credentialsIn(value: unknown, secrets: Secrets): Omit<CreatedDataSource, "dataSource"> {
  const credentials = property(value, "credentials");
  const token = firstOf(credentials, TOKEN_NAMES) ?? firstOf(value, TOKEN_NAMES);
  for (const secret of [...textsIn(credentials), ...TOKEN_NAMES.flatMap((name) => text(value, name) ?? [])])
    if (secret.length >= SHORTEST) secrets.add(secret);
  return compact<Omit<CreatedDataSource, "dataSource">>({
    tokenId: firstOf(credentials, ID_NAMES) ?? firstOf(value, ["tokenId", "apiKeyId", "keyId"]),
    token,
    url: firstOf(credentials, URL_NAMES) ?? firstOf(value, URL_NAMES),
  });
}

/** Masking shorter texts would hide ordinary words of the log. */
const SHORTEST = 8;

function firstOf(value: unknown, names: readonly string[]): string | undefined {
  return names.flatMap((name) => identifier(value, name) ?? [])[0];
}

/** Every string in a value, at any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}
