import type { DataSource } from "../cortex/types.ts";
import { hasEntryFor, hostname, isOfOwner, normalizeHost } from "./entries.ts";
import type { ScopeTarget } from "./types.ts";

/** The type of data source that the API has for a server. */
export function typeFor(target: Pick<ScopeTarget, "host">): "github" | "github-enterprise" {
  return normalizeHost(target.host) === "github.com" ? "github" : "github-enterprise";
}

/**
 * The data sources that could cover a repository of this server: of its type, for GitHub Enterprise with its
 * host name, and not one that is being deleted while there are others.
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
  // `domain.hostname` may leave the port out; one that names another port is another server.
  return sources.filter((source) => normalizeHost(source.hostname ?? "") === hostname(host));
}

/**
 * Whether a data source that the user named can be for the server of this repository. Only what contradicts itself
 * is refused: other vendors' servers and clouds of GitHub have hosts that nothing here knows.
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

/** What is known about one candidate when there are several. */
export interface Candidate {
  readonly source: DataSource;
  /** The inventory holds repositories of the same owner that came through it. */
  readonly ofOwner: boolean;
}

/**
 * The one data source of several: the one that covers the repository, else the one that holds repositories of
 * the same owner. Undefined where that leaves none or more than one.
 */
export function choose(known: readonly Candidate[], target: ScopeTarget): DataSource | undefined {
  const covering = known.filter(({ source }) => hasEntryFor(source.state ?? [], target));
  if (covering.length > 0) {
    // Both cover it, so that either is right; the first is as good, and the same every time.
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
