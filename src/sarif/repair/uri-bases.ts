import type { ArtifactLocation, Run } from "sarif";
import { getOwn } from "../schema/json.ts";
import { joinSegments, MAX_URI_LENGTH, parseUri } from "./uri-text.ts";

/** The value of `run.originalUriBaseIds`. */
export type Bases = { readonly [baseId: string]: ArtifactLocation };

/** A longer chain of bases is treated as a cycle. */
const MAX_CHAIN_LENGTH = 1000;

/**
 * The absolute or relative URI of a `uriBaseId`, ending in `/`: the URIs of its chain of bases, joined (SARIF 2.1.0,
 * section 3.14.14). An undefined base ends the chain. Undefined if no base in the chain has a URI, or if the chain is a
 * cycle or too long.
 */
export function resolveBase(bases: Bases | undefined, baseId: string): string | undefined {
  let joined = "";
  let next: string | undefined = baseId;
  for (let steps = 0; next !== undefined; steps++) {
    const base: ArtifactLocation | undefined = getOwn(bases, next);
    if (base === undefined) break;
    if (steps === MAX_CHAIN_LENGTH) return undefined;
    joined = asFolder(base.uri ?? "") + joined;
    if (joined.length > MAX_URI_LENGTH) return undefined;
    next = needsBase(base) ? base.uriBaseId : undefined;
  }
  return joined === "" ? undefined : joined;
}

function needsBase({ uri }: ArtifactLocation): boolean {
  return uri === undefined || parseUri(uri).kind === "relative";
}

function asFolder(uri: string): string {
  return uri === "" || uri.endsWith("/") || uri.endsWith("\\") ? uri : `${uri}/`;
}

/**
 * Repairs the run's bases in place for strict consumers (section 3.14.14): each is an absolute URI, or a relative URI
 * with another base, and ends in a slash. The URI of any other base is removed, and so are the URIs of the bases that
 * depend on it, which would otherwise mean another folder. Returns a copy of the original bases, which are used to
 * resolve URIs, and whether any base changed.
 */
export function repairBases(run: Run): { readonly original: Bases | undefined; readonly changed: boolean } {
  const bases = run.originalUriBaseIds;
  if (bases === undefined) return { original: undefined, changed: false };
  const original = Object.fromEntries(Object.entries(bases).map(([id, base]) => [id, { ...base }]));
  const invalid = new Set<ArtifactLocation>();
  let changed = false;
  for (const base of Object.values(bases)) {
    const uri = base.uri === undefined ? undefined : repairBaseUri(base.uri, base.uriBaseId !== undefined);
    if (uri === base.uri) continue;
    changed = true;
    if (uri === undefined) invalid.add(base);
    else base.uri = uri;
  }
  const dependent =
    invalid.size === 0 ? [] : Object.values(bases).filter((base) => dependsOn(base, invalid, bases));
  for (const base of [...invalid, ...dependent]) delete base.uri;
  for (const base of invalid) delete base.uriBaseId;
  return { original, changed };
}

/** Whether the base or one in its chain is in `invalid`. */
function dependsOn(base: ArtifactLocation, invalid: ReadonlySet<ArtifactLocation>, bases: Bases): boolean {
  let next: ArtifactLocation | undefined = base;
  for (let steps = 0; next !== undefined && steps < MAX_CHAIN_LENGTH; steps++) {
    if (invalid.has(next)) return true;
    next = needsBase(next) && next.uriBaseId !== undefined ? getOwn(bases, next.uriBaseId) : undefined;
  }
  return false;
}

/** `uri` as strict consumers accept it for a base; undefined if it cannot be one. */
function repairBaseUri(uri: string, hasBase: boolean): string | undefined {
  if (/^file:\/\/[^?#]*\/$/i.test(uri) && !uri.includes("/../")) return uri;
  const path = parseUri(uri);
  if (path.kind === "scheme") return uri.includes("://") ? asFolder(uri) : undefined;
  if (path.segments.length === 0 || path.segments.includes("..")) return undefined;
  const folder = `${joinSegments(path.segments)}/`;
  if (path.kind === "relative") return hasBase ? folder : undefined;
  return `file:///${folder.replace(/^([A-Za-z])%3A/, "$1:")}`;
}

const TAG_AND_DIGEST = /(?::[^:/]*)?(?:@[^@]*)?$/;

/**
 * The names of the container images that the run scanned (Trivy's `imageName`, `repoTags`), with and without tag.
 * Also as Trivy writes them in locations: without the registry, and with `library/` before an image without an owner.
 */
export function imageNames(run: Run): ReadonlySet<string> {
  const names = new Set<string>();
  const bag = run.properties as { readonly [key: string]: unknown } | undefined;
  const tags = getOwn(bag, "repoTags");
  for (const name of [getOwn(bag, "imageName"), ...(Array.isArray(tags) ? tags.slice(0, 100) : [])]) {
    if (typeof name !== "string" || name === "") continue;
    const path = withoutRegistry(name);
    for (const form of path.includes("/") ? [name, path] : [name, path, `library/${path}`]) {
      names.add(form);
      names.add(form.replace(TAG_AND_DIGEST, ""));
    }
  }
  return names;
}

/** A registry is a first segment with a dot or a port, or `localhost`. */
function withoutRegistry(image: string): string {
  const slash = image.indexOf("/");
  const first = image.slice(0, Math.max(slash, 0));
  return first.includes(".") || first.includes(":") || first === "localhost" ? image.slice(slash + 1) : image;
}
