import type { DataSource } from "../cortex/types.ts";
import { hasEntryFor, hostname, isOfOwner, normalizeHost } from "./entries.ts";
import type { ScopeTarget } from "./types.ts";

/** The API's data source type for a server. */
export function typeFor(target: Pick<ScopeTarget, "host">): "github" | "github-enterprise" {
  return normalizeHost(target.host) === "github.com" ? "github" : "github-enterprise";
}

/**
 * The data sources that could cover a repository on this server: the right type, for GitHub Enterprise also
 * the right host name. Data sources that are being deleted are left out if there are others.
 */
export function candidates(sources: readonly DataSource[], target: Pick<ScopeTarget, "host">): DataSource[] {
  const type = typeFor(target);
  const ofType = sources.filter((source) => source.type === type);
  const ofServer = type === "github" ? ofType : ofHost(ofType, target.host);
  const alive = ofServer.filter((source) => source.status !== "DESTROYING");
  return alive.length > 0 ? alive : ofServer;
}

function ofHost(sources: readonly DataSource[], host: string): DataSource[] {
  const exact = sources.filter((source) => normalizeHost(source.hostname ?? "") === normalizeHost(host));
  if (exact.length > 0) {
    return exact;
  }
  // `domain.hostname` may omit the port. If it has another port, it is another server.
  return sources.filter((source) => normalizeHost(source.hostname ?? "") === hostname(host));
}

/**
 * Whether a data source that the user named can be for the repository's server. Rejects only contradictions,
 * because other vendors' servers and GitHub's clouds can have any host.
 */
export function isOfServer(source: DataSource, target: Pick<ScopeTarget, "host">): boolean {
  const onGitHub = typeFor(target) === "github";
  if (onGitHub || source.type === "github") {
    return source.type === "github" && (onGitHub || hostname(target.host).endsWith(".ghe.com"));
  }
  return source.type !== "github-enterprise" || source.hostname === undefined
    ? true
    : ofHost([source], target.host).length > 0;
}

/** One of several candidates. */
export interface Candidate {
  readonly source: DataSource;
  /** The inventory has repositories of the same owner from it. */
  readonly ofOwner: boolean;
}

/**
 * Chooses one of several data sources: one that covers the repository, otherwise the only one with
 * repositories of the same owner. Undefined if that is none or several.
 */
export function choose(known: readonly Candidate[], target: ScopeTarget): DataSource | undefined {
  const covering = known.filter(({ source }) => hasEntryFor(source.state ?? [], target));
  if (covering.length > 0) {
    // Every one of them covers it. The first one is the same in every run.
    return covering[0]?.source;
  }
  const neighbors = known.filter(
    ({ source, ofOwner }) => ofOwner || (source.state ?? []).some((entry) => isOfOwner(entry, target)),
  );
  const automatic = neighbors.filter(({ source }) => source.selectionType === "CURRENT_STATE_AND_FUTURE");
  return onlyOne(automatic) ?? onlyOne(neighbors);
}

function onlyOne(known: readonly Candidate[]): DataSource | undefined {
  return known.length === 1 ? known[0]?.source : undefined;
}
