import type { Secrets } from "../effects.ts";
import { compact, identifier, isRecord, property } from "./json.ts";
import type { CreatedCollector } from "./types.ts";

/** A shorter value is no secret, and hiding it would blank out half of the log. */
const SHORTEST = 8;
/** Longer than most ordinary words, where no name tells that the value is a secret. */
const SHORTEST_UNNAMED = 16;
/** No key is made of anything else; what is might be markup that a tenant wants taken out of the summary. */
const CHARACTERS = /^[\w.~+/=:@-]+$/;
const SECRET_NAME = /(?:token|secret|key|password|passphrase|credentials?)$/;
/** Nothing is nested deeper that is meant to be read. */
const DEEPEST = 8;

/**
 * What the answer to a collector's making tells of its credentials. The published answer has none; a guide says that
 * they come, and not under which names: these are taken widely. Whatever may be a secret is masked, known by name or not,
 * wherever it stands.
 */
export function credentialsIn(value: unknown, secrets: Secrets): Omit<CreatedCollector, "dataSource"> {
  const inside = recordsIn(property(value, "credentials"), 0);
  for (const secret of secretsIn(value, inside)) secrets.add(secret);
  const pick = (places: readonly unknown[], names: readonly string[]) =>
    places.flatMap((place) => named(place, names) ?? [])[0];
  const places = [...inside, value];
  const token = pick(places, ["token", "apitoken", "apikey", "key", "secret"]);
  return compact<Omit<CreatedCollector, "dataSource">>({
    tokenId: pick(places, ["tokenid", "apikeyid", "keyid", "authid"]) ?? pick(inside, ["id"]),
    token: token !== undefined && isSecret(token, SHORTEST) ? token : undefined,
    url: pick(places, ["apiurl", "url", "endpoint"]),
  });
}

function recordsIn(value: unknown, depth: number): Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  const inner = Object.values(value).flatMap((item) => recordsIn(item, depth + 1));
  return isRecord(value) ? [value, ...inner] : inner;
}

function secretsIn(value: unknown, inside: readonly Readonly<Record<string, unknown>>[]): string[] {
  const beside = isRecord(value) ? Object.entries(value).filter(([name]) => isSecretName(name)) : [];
  return [...beside, ...inside.flatMap((record) => Object.entries(record))].flatMap(([name, item]) =>
    (Array.isArray(item) ? item : [item]).filter(
      (text): text is string =>
        typeof text === "string" && isSecret(text, isSecretName(name) ? SHORTEST : SHORTEST_UNNAMED),
    ),
  );
}

function isSecret(text: string, shortest: number): boolean {
  return text.length >= shortest && CHARACTERS.test(text);
}

function isSecretName(name: string): boolean {
  return SECRET_NAME.test(plain(name));
}

/** The first of `names` that `place` has, however it is written: `tokenId`, `token_id`. */
function named(place: unknown, names: readonly string[]): string | undefined {
  if (!isRecord(place)) return undefined;
  const keys = new Map(Object.keys(place).map((key) => [plain(key), key]));
  return names.flatMap((name) => identifier(place, keys.get(name) ?? "") ?? [])[0];
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, "");
}
