import type { DataSource } from "../cortex/types.ts";
import { hasEntryFor, hostname, isOfOwner, normalizeHost } from "./entries.ts";
import type { ScopeTarget } from "./types.ts";

/** The API's data source type for a server. */
export function typeFor(target: Pick<ScopeTarget, "host">): "github" | "github-enterprise" {
  return normalizeHost(target.host) === "github.com" ? "github" : "github-enterprise";
}

/**
 * The data sources that could cover a repository on this server: those of the right type and, for GitHub Enterprise, with
 * the right host name. Those that are being deleted are included only if there are no others.
 */
export function findCandidates(
  sources: readonly DataSource[],
  target: Pick<ScopeTarget, "host">,
): DataSource[] {
  const type = typeFor(target);
  const ofType = sources.filter((source) => source.type === type);
  const ofServer = type === "github" ? ofType : filterByHost(ofType, target.host);
  const active = ofServer.filter((source) => source.status !== "DESTROYING");
  return active.length > 0 ? active : ofServer;
}

function filterByHost(sources: readonly DataSource[], host: string): DataSource[] {
  const exact = sources.filter((source) => normalizeHost(source.hostname ?? "") === normalizeHost(host));
  if (exact.length > 0) return exact;
  // A data source may omit the server's port. One with another port is for another server.
  return sources.filter((source) => normalizeHost(source.hostname ?? "") === hostname(host));
}

/**
 * Whether a data source can be for the repository's server. Type `github` is for github.com and `*.ghe.com`.
 * Type `github-enterprise` is for a server with the same host name, or for any if the data source has none.
 * Other types have no known host names, so they are for any server except github.com.
 */
export function matchesServer(source: DataSource, target: Pick<ScopeTarget, "host">): boolean {
  const onGitHub = typeFor(target) === "github";
  if (onGitHub || source.type === "github")
    return source.type === "github" && (onGitHub || hostname(target.host).endsWith(".ghe.com"));
  return source.type !== "github-enterprise" || source.hostname === undefined
    ? true
    : filterByHost([source], target.host).length > 0;
}

export interface Candidate {
  readonly source: DataSource;
  /** Whether the inventory shows repositories of the same owner from this data source. */
  readonly hasOwner: boolean;
}

/**
 * Chooses one of several data sources: the first one with the repository in its selection. Otherwise the only
 * one that covers all repositories (CURRENT_STATE_AND_FUTURE) among those with repositories of the same
 * owner, otherwise the only one among those. Undefined if that is none or several.
 */
export function chooseDataSource(
  candidates: readonly Candidate[],
  target: ScopeTarget,
): DataSource | undefined {
  const covering = candidates.filter(({ source }) => hasEntryFor(source.state ?? [], target));
  if (covering.length > 0) return covering[0]?.source;
  const withOwner = candidates.filter(
    ({ source, hasOwner }) => hasOwner || (source.state ?? []).some((entry) => isOfOwner(entry, target)),
  );
  const automatic = withOwner.filter(({ source }) => source.selectionType === "CURRENT_STATE_AND_FUTURE");
  return single(automatic) ?? single(withOwner);
}

function single(candidates: readonly Candidate[]): DataSource | undefined {
  return candidates.length === 1 ? candidates[0]?.source : undefined;
}
