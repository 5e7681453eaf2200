import type { ScopeTarget } from "./types.ts";

/** The entry that is added for a repository: the form the API documents, `owner/name`. */
export function entryFor(target: ScopeTarget): string {
  return `${target.owner}/${target.name}`;
}

/** Whether a state entry, in whatever form, names exactly this repository of this server. */
export function isEntryFor(entry: string, target: ScopeTarget): boolean {
  return hasEntryFor([entry], target);
}

/** Whether any of the entries names exactly this repository; new entries stand at the end, so it looks there first. */
export function hasEntryFor(entries: readonly string[], target: ScopeTarget): boolean {
  const wanted = entryFor(target).toLowerCase();
  const name = target.name.toLowerCase();
  return (
    // Most of thousands of entries differ in the name, which is cheaper to compare than the parsed entry.
    entries.findLastIndex(
      (entry) => entry.toLowerCase().includes(name) && entryKey(entry, target.host) === wanted,
    ) >= 0
  );
}

/** The targets, all of one server, that none of the entries names; new entries are at the end, so it looks there first. */
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

/** The entries that name none of the targets, all of one server. */
export function entriesOfOthers(entries: readonly string[], targets: readonly ScopeTarget[]): string[] {
  const own = new Set(targets.map((target) => entryFor(target).toLowerCase()));
  const host = hostOf(targets);
  return entries.filter((entry) => !own.has(entryKey(entry, host)));
}

/** The server that all the targets are on. */
export function hostOf([first]: readonly ScopeTarget[]): string {
  return first?.host ?? "";
}

/** Whether a state entry names a repository of the same owner on the same server. */
export function isOfOwner(entry: string, target: ScopeTarget): boolean {
  return entryKey(entry, target.host).startsWith(`${target.owner.toLowerCase()}/`);
}

/** Whether an entry is neither `owner/name` nor an address of `host`: an external id, which is kept as it is. */
export function isOpaque(entry: string, host: string): boolean {
  return repositoryPath(entry, host) === undefined;
}

/**
 * What two entries for one repository have in common: `owner/name` in lower case for every form that names
 * a repository of `host`, the entry itself for anything else.
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
  // ssh listens on a port of its own, which says nothing about the web server's.
  return /^(?:ssh|git)/i.test(scheme)
    ? hostname(authority) === hostname(host)
    : normalizeHost(authority) === normalizeHost(host);
}

/** Lower case, without scheme, path and https's own port: what two ways of writing one server share. */
export function normalizeHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/.*/s, "")
    .replace(/:443$/, "");
}

/** {@link normalizeHost} without any port. */
export function hostname(host: string): string {
  return normalizeHost(host).replace(/:\d+$/, "");
}
