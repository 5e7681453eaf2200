import type { ScopeTarget } from "./types.ts";

/** The entry to add for a repository, in the form that the API documents: `owner/name`. */
export function entryFor(target: ScopeTarget): string {
  return `${target.owner}/${target.name}`;
}

/** Whether a selection entry, in any form that {@link entryKey} knows, is this repository on this server. */
export function isEntryFor(entry: string, target: ScopeTarget): boolean {
  return hasEntryFor([entry], target);
}

/** Whether one of the entries is this repository. Starts at the end, where new entries are. */
export function hasEntryFor(entries: readonly string[], target: ScopeTarget): boolean {
  const wanted = entryFor(target).toLowerCase();
  const name = target.name.toLowerCase();
  return (
    // Looking for the name first is cheaper than parsing thousands of entries.
    entries.findLastIndex(
      (entry) => entry.toLowerCase().includes(name) && entryKey(entry, target.host) === wanted,
    ) >= 0
  );
}

/** The targets, all on one server, that have no entry. Starts at the end, where new entries are. */
export function targetsWithoutEntry(
  entries: readonly string[],
  targets: readonly ScopeTarget[],
): readonly ScopeTarget[] {
  const wanted = new Map(targets.map((target) => [entryFor(target).toLowerCase(), target]));
  const host = hostOf(targets);
  for (let index = entries.length - 1; index >= 0 && wanted.size > 0; index -= 1)
    wanted.delete(entryKey(entries[index] ?? "", host));
  return [...wanted.values()];
}

/** The entries that belong to none of the targets, which are all on one server. */
export function otherEntries(entries: readonly string[], targets: readonly ScopeTarget[]): string[] {
  const own = new Set(targets.map((target) => entryFor(target).toLowerCase()));
  const host = hostOf(targets);
  return entries.filter((entry) => !own.has(entryKey(entry, host)));
}

/** The host of the targets, which are all on one server; empty if there are none. */
export function hostOf([first]: readonly ScopeTarget[]): string {
  return first?.host ?? "";
}

/** Whether a selection entry is a repository of the same owner on the same server. */
export function isOfOwner(entry: string, target: ScopeTarget): boolean {
  return entryKey(entry, target.host).startsWith(`${target.owner.toLowerCase()}/`);
}

/** Whether an entry is no known form of a repository on `host`, but for example an external id. */
export function isOpaque(entry: string, host: string): boolean {
  return parseRepository(entry, host) === undefined;
}

/**
 * The same text for all entries of one repository: `owner/name` in lower case for a repository on `host`, the
 * entry itself for anything else. Known forms: `owner/name`, `https://host/owner/name` and other URLs,
 * `git@host:owner/name`, and `host/owner/name`, each with or without `.git`.
 */
export function entryKey(entry: string, host: string): string {
  return parseRepository(entry, host)?.toLowerCase() ?? entry;
}

const OWNER_AND_NAME = /^[\w.-]+\/[\w.-]+$/;
const URL_FORM = /^([a-z][a-z+.-]*):\/\/(?:[^@/]*@)?([^/]+)\/(.+)$/i;
const SCP_FORM = /^[^@/:]+@([^:/]+):(.+)$/;

function parseRepository(entry: string, host: string): string | undefined {
  if (OWNER_AND_NAME.test(entry)) return removeGitSuffix(entry);
  const url = URL_FORM.exec(entry);
  if (url !== null) {
    const [, scheme = "", authority = "", path = ""] = url;
    return isSameServer(scheme, authority, host) ? parseOwnerAndName(path) : undefined;
  }
  const scp = SCP_FORM.exec(entry);
  if (scp !== null) {
    const [, server = "", path = ""] = scp;
    return isSameServer("ssh", server, host) ? parseOwnerAndName(path) : undefined;
  }
  const slash = entry.indexOf("/");
  const server = entry.slice(0, Math.max(slash, 0));
  return isSameServer("https", server, host) ? parseOwnerAndName(entry.slice(slash + 1)) : undefined;
}

function parseOwnerAndName(path: string): string | undefined {
  const trimmed = path.replace(/^\//, "").replace(/\/$/, "");
  return OWNER_AND_NAME.test(trimmed) ? removeGitSuffix(trimmed) : undefined;
}

function removeGitSuffix(path: string): string {
  return path.replace(/\.git$/i, "");
}

function isSameServer(scheme: string, authority: string, host: string): boolean {
  // The ports of ssh and git are not the web server's port.
  return /^(?:ssh|git)/i.test(scheme)
    ? hostname(authority) === hostname(host)
    : normalizeHost(authority) === normalizeHost(host);
}

/** A host in lower case without scheme, path and port 443, so that two spellings of one server are equal. */
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
