import type { ArtifactLocation, Run } from "sarif";
import { getOrAdd } from "../get-or-add.ts";
import { joinSegments, parseUri } from "../place/uri.ts";

/**
 * Repairs the run's bases in place for strict consumers (section 3.14.14): each is an absolute URI, or a relative URI
 * with another base, and ends in a slash. The URI of any other base is removed, and so are the URIs of the bases that
 * depend on it, which would otherwise mean another folder. Returns whether any base changed.
 */
export function repairBases({ originalUriBaseIds = {} }: Run): boolean {
  const bases = new Map(Object.entries(originalUriBaseIds));
  const dependents = new Map<string | undefined, string[]>();
  const invalid: string[] = [];
  let changed = false;
  for (const [id, base] of bases) {
    if (isRelative(base)) getOrAdd(dependents, base.uriBaseId, (): string[] => []).push(id);
    const uri = base.uri === undefined ? undefined : repairBaseUri(base.uri, base.uriBaseId !== undefined);
    if (uri === base.uri) continue;
    changed = true;
    if (uri === undefined) invalid.push(id);
    else base.uri = uri;
  }
  for (const id of invalid) delete bases.get(id)?.uriBaseId;
  const withoutUri = new Set(invalid);
  for (const id of withoutUri) {
    delete bases.get(id)?.uri;
    for (const dependent of dependents.get(id) ?? []) withoutUri.add(dependent);
  }
  return changed;
}

function isRelative({ uri }: ArtifactLocation): boolean {
  return uri === undefined || parseUri(uri).kind === "relative";
}

/** `uri` as strict consumers accept it for a base; undefined if it cannot be one. */
function repairBaseUri(uri: string, hasBase: boolean): string | undefined {
  if (/^file:\/\/[^?#]*\/$/i.test(uri) && !uri.includes("/../")) return uri;
  const path = parseUri(uri);
  if (path.kind === "scheme") return uri.includes("://") ? (/[/\\]$/.test(uri) ? uri : `${uri}/`) : undefined;
  if (path.segments.length === 0 || path.segments.includes("..")) return undefined;
  const folder = `${joinSegments(path.segments)}/`;
  if (path.kind === "relative") return hasBase ? folder : undefined;
  return `file:///${folder.replace(/^([A-Za-z])%3A/, "$1:")}`;
}
