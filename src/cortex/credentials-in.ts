import type { Secrets } from "../effects.ts";
import { compact, identifier, isRecord, type JsonRecord, property } from "./json.ts";
import type { CreatedCollector } from "./types.ts";

/** A shorter value is no secret, and hiding it would blank out half of the log. */
const SHORTEST = 8;
/** Longer than most ordinary words, where no name tells that the value is a secret. */
const SHORTEST_UNNAMED = 16;
/** Nothing that this action says is as long without a blank or a digit. */
const LONGEST_WORD = 32;
const SECRET_NAME = /(?:token|secret|key|password|passphrase|credentials?|authorization)$/;
/** What an instance is published to have, and its likely names: nothing secret, and looked for in the log. */
const PUBLIC_NAME =
  /^(?:id|uniqueidentifier|(?:display|collector)?name|type|typecategory|category|status|state|selectiontype|scantypes|hostname|domain|protocol|tenantid|transporter|instanceversion|(?:creation|lastupdate)date|(?:created|updated)(?:at|by)|description|message)$/;
/** Nothing is nested deeper that is meant to be read. */
const DEEPEST = 8;

interface Found {
  readonly text: string;
  /** The length from which on it is taken for a secret. */
  readonly shortest: number;
}

/**
 * What the answer to a collector's making tells of its credentials. The published answer has none; a guide says that
 * they come, and not under which names: these are taken widely. Whatever may be a secret is masked, known by name or not,
 * wherever it stands.
 */
export function credentialsIn(value: unknown, secrets: Secrets): Omit<CreatedCollector, "dataSource"> {
  const inside = recordsIn(property(value, "credentials"), 0);
  for (const secret of secretsIn(value)) secrets.add(secret);
  const pick = (places: readonly unknown[], names: readonly string[]) =>
    places.flatMap((place) => named(place, names) ?? [])[0];
  const places = [...inside, value];
  const token = pick(places, ["token", "apitoken", "apikey", "key", "secret"]);
  return compact<Omit<CreatedCollector, "dataSource">>({
    tokenId: pick(places, ["tokenid", "apikeyid", "keyid", "authid"]) ?? pick(inside, ["id"]),
    token: token !== undefined && isSecret({ text: token, shortest: SHORTEST }) ? token : undefined,
    url: pick(places, ["apiurl", "url", "endpoint"]),
  });
}

function recordsIn(value: unknown, depth: number): JsonRecord[] {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return [];
  const inner = Object.values(value).flatMap((item) => recordsIn(item, depth + 1));
  return isRecord(value) ? [value, ...inner] : inner;
}

function secretsIn(value: unknown): string[] {
  const open = new Set(
    Object.entries(isRecord(value) ? value : {}).flatMap(([name, item]) => (isPublic(name) ? [item] : [])),
  );
  return textsIn(value, { isInside: false, shortest: SHORTEST_UNNAMED, depth: 0 })
    .flatMap(partsOf)
    .filter((found) => isSecret(found) && !open.has(found.text))
    .map(({ text }) => text);
}

interface Place {
  /** Whether a name on the way said that what stands here is a secret. */
  readonly isInside: boolean;
  readonly shortest: number;
  readonly depth: number;
}

function textsIn(value: unknown, place: Place): Found[] {
  if (typeof value === "string") return [{ text: value, shortest: place.shortest }];
  if (typeof value !== "object" || value === null || place.depth > DEEPEST) return [];
  const inner = { ...place, depth: place.depth + 1 };
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, inner));
  return Object.entries(value).flatMap(([name, item]) => {
    if (!place.isInside && isPublic(name)) return [];
    if (isSecretName(name)) return textsIn(item, { ...inner, isInside: true, shortest: SHORTEST });
    return textsIn(item, { ...inner, shortest: name === "value" ? place.shortest : SHORTEST_UNNAMED });
  });
}

/** A header's value holds its secret behind the scheme, an address in its user name, password, query and fragment. */
function partsOf(found: Found): Found[] {
  const { text } = found;
  const scheme = /^(?:basic|bearer|token) +(?=\S)/i.exec(text);
  if (scheme !== null) return [found, { ...found, text: text.slice(scheme[0].length) }];
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return [found];
  const { username, password, searchParams, hash } = new URL(text);
  return [username, password, ...searchParams.values(), hash.slice(1)].map((part) => ({
    text: part,
    shortest: SHORTEST,
  }));
}

/** No word of this action, and no sentence: a tenant that hands these out as secrets would have them blanked out. */
function isSecret({ text, shortest }: Found): boolean {
  if (text.length < shortest) return false;
  if (/\d/.test(text)) return true;
  if (/\s/.test(text)) return false;
  return (
    text.length >= LONGEST_WORD ||
    (text.length >= SHORTEST_UNNAMED && /[a-z]/.test(text) && /[A-Z]/.test(text))
  );
}

function isSecretName(name: string): boolean {
  return SECRET_NAME.test(plain(name));
}

function isPublic(name: string): boolean {
  return PUBLIC_NAME.test(plain(name));
}

/** The first of `names` that `place` has, however it is written: `tokenId`, `token_id`, and be it as `{value}`. */
function named(place: unknown, names: readonly string[]): string | undefined {
  if (!isRecord(place)) return undefined;
  const keys = new Map(Object.keys(place).map((key) => [plain(key), key]));
  return names.flatMap((name) => {
    const key = keys.get(name) ?? "";
    return identifier(place, key) ?? identifier(property(place, key), "value") ?? [];
  })[0];
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, "");
}
