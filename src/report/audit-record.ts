/** A failing check of a data source: an entry of its `statusDetails`. */
export interface FailingCheck {
  readonly check: string;
  readonly status: string;
  readonly error?: string;
  readonly message?: string;
  /** Since when, ISO 8601 in UTC, if the tenant shows it. */
  readonly since?: string;
}

/** The projects of another vendor's scanner that are mapped to repositories. */
export type ProjectMapping =
  /** The tenant does not show them, so there may be some. */
  | { readonly shown: false }
  | { readonly shown: true; readonly projects: number; readonly ofOrganization: number };

export interface AuditedSource {
  readonly id: string;
  readonly type: string;
  readonly typeCategory?: string;
  /** Of the software development life cycle; absent for an unknown type. */
  readonly stage?: "code" | "build" | "deploy" | "cross-stage";
  readonly hostname?: string;
  readonly names: readonly string[];
  readonly selectionType?: string;
  readonly repositories?: number;
  readonly status?: string;
  readonly healthy: boolean;
  readonly failing: readonly FailingCheck[];
  /** The earliest `since` of the failing checks. */
  readonly unhealthySince?: string;
  /** Only for a third-party data source, if repositories were compared. */
  readonly mapping?: ProjectMapping;
}

/**
 * Why a repository is not covered.
 * - `unselected`: a VCS data source can access it, but does not select it.
 * - `unseen`: a data source selects every repository that it can access, but the inventory does not contain this one.
 * - `absent`: no VCS data source of the server can access it.
 */
export type UncoveredReason = "unselected" | "unseen" | "absent";

/** A repository of the organization that no VCS data source covers. */
export interface UncoveredRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly url: string;
  readonly visibility: string;
  readonly fork: boolean;
  readonly reason: UncoveredReason;
}

/** A repository of the organization that more than one VCS data source covers. */
export interface DoublyCoveredRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly url: string;
  readonly dataSources: readonly string[];
}

/** How the organization's repositories compare with the tenant. */
export interface CoverageRecord {
  readonly organization: string;
  /** Repositories that GitHub listed and that were compared. */
  readonly compared: number;
  readonly covered: number;
  readonly uncovered: readonly UncoveredRepository[];
  readonly doublyCovered: readonly DoublyCoveredRepository[];
  /** The number of archived or disabled repositories, which are not compared. */
  readonly archived: number;
  /** Ids of data sources whose selection could not be read completely: their repositories may be in `uncovered` by mistake. */
  readonly incomplete: readonly string[];
  /** What the token could not see, in one sentence. */
  readonly blindSpot?: string;
}

/** The result of an audit. `coverage` is absent if repositories were not compared. */
export interface AuditRecord {
  readonly dataSources: readonly AuditedSource[];
  readonly coverage?: CoverageRecord;
}
