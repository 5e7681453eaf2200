import type { ScopeTarget } from "./types.ts";

/** The entry to add for a repository, in the form that the API documents: `owner/name`. */
export function entryFor(target: ScopeTarget): string {
  return `${target.owner}/${target.name}`;
}

/** Whether a state entry, in any form, is this repository on this server. */
export function isEntryFor(entry: string, target: ScopeTarget): boolean {
  return hasEntryFor([entry], target);
}

/** Whether one of the entries is this repository. Searches from the end, where new entries are. */
export function hasEntryFor(entries: readonly string[], target: ScopeTarget): boolean {
  const wanted = entryFor(target).toLowerCase();
  const name = target.name.toLowerCase();
  return (
    // Compares the name first, which is cheaper than parsing thousands of entries.
    entries.findLastIndex(
      (entry) => entry.toLowerCase().includes(name) && entryKey(entry, target.host) === wanted,
    ) >= 0
  );
}

/** The targets, all on one server, that have no entry. Searches from the end, where new entries are. */
export function targetsWithout(
  entries: readonly string[],
  targets: readonly ScopeTarget[],
): readonly ScopeTarget[] {
  const wanted = new Map(targets.map((target) => [entryFor(target).toLowerCase(), target]));
  const host = hostOf(targets);
  for (let index = entries.length - 1; index >= 0 && wanted.size > 0; index -= 1) {
    wanted.delete(entryKey(entries[index] ?? "", host));
  }
  return [...wanted.values()];
}

/** The entries that are none of the targets, which are all on one server. */
export function entriesOfOthers(entries: readonly string[], targets: readonly ScopeTarget[]): string[] {
  const own = new Set(targets.map((target) => entryFor(target).toLowerCase()));
  const host = hostOf(targets);
  return entries.filter((entry) => !own.has(entryKey(entry, host)));
}

/** The server of the targets. */
export function hostOf([first]: readonly ScopeTarget[]): string {
  return first?.host ?? "";
}

/** Whether a state entry is a repository of the same owner on the same server. */
export function isOfOwner(entry: string, target: ScopeTarget): boolean {
  return entryKey(entry, target.host).startsWith(`${target.owner.toLowerCase()}/`);
}

/** Whether an entry is neither `owner/name` nor a URL on `host`: an external id, which is kept unchanged. */
export function isOpaque(entry: string, host: string): boolean {
  return repositoryPath(entry, host) === undefined;
}

/**
 * The same text for all entries of one repository: `owner/name` in lower case for a repository on `host`, the
 * entry itself for anything else.
 */
export function entryKey(entry: string, host: string): string {
  return repositoryPath(entry, host)?.toLowerCase() ?? entry;
}

const OWNER_AND_NAME = /^[\w.-]+\/[\w.-]+$/;
const URL_FORM = /^([a-z][a-z+.-]*):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/i;
const SCP_FORM = /^[^@/:]+@([^:/]+):(.+)$/;

function repositoryPath(entry: string, host: string): string | undefined {
  if (OWNER_AND_NAME.test(entry)) {
    return bare(entry);
  }
  const url = URL_FORM.exec(entry);
  if (url !== null) {
    const [, scheme = "", authority = "", path = ""] = url;
    return sameServer(scheme, authority, host) ? ownerAndName(path) : undefined;
  }
  const scp = SCP_FORM.exec(entry);
  if (scp !== null) {
    const [, server = "", path = ""] = scp;
    return sameServer("ssh", server, host) ? ownerAndName(path) : undefined;
  }
  const slash = entry.indexOf("/");
  const server = entry.slice(0, Math.max(slash, 0));
  return sameServer("https", server, host) ? ownerAndName(entry.slice(slash + 1)) : undefined;
}

function ownerAndName(path: string): string | undefined {
  const trimmed = path.replace(/^\//, "").replace(/\/$/, "");
  return OWNER_AND_NAME.test(trimmed) ? bare(trimmed) : undefined;
}

function bare(path: string): string {
  return path.replace(/\.git$/i, "");
}

function sameServer(scheme: string, authority: string, host: string): boolean {
  // The port of ssh has nothing to do with the web server's port.
  return /^(?:ssh|git)/i.test(scheme)
    ? hostname(authority) === hostname(host)
    : normalizeHost(authority) === normalizeHost(host);
}

/** A host in lower case without scheme, path and the https port, to compare two spellings of one server. */
export function normalizeHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/.*/s, "")
    .replace(/:443$/, "");
}

/** {@link normalizeHost} without the port. */
export function hostname(host: string): string {
  return normalizeHost(host).replace(/:\d+$/, "");
}
