/** A check of a data source that does not hold: an entry of its `statusDetails`. */
export interface FailingCheck {
  readonly check: string;
  readonly status: string;
  readonly error?: string;
  readonly message?: string;
}

/** A data source as the audit shows it. */
export interface AuditedSource {
  readonly id: string;
  readonly type: string;
  readonly typeCategory?: string;
  readonly hostname?: string;
  readonly names: readonly string[];
  readonly selectionType?: string;
  readonly repositories?: number;
  readonly status?: string;
  readonly healthy: boolean;
  readonly failing: readonly FailingCheck[];
}

/**
 * Why a repository is not covered.
 * - `unselected`: a VCS data source sees it and leaves it out.
 * - `unseen`: a data source covers everything it can see, and the inventory does not show this repository under it.
 * - `absent`: no VCS data source of the server shows it.
 */
export type UncoveredReason = "unselected" | "unseen" | "absent";

/** A repository of the organisation that no VCS data source covers. */
export interface UncoveredRepository {
  /** `owner/name`. */
  readonly name: string;
  readonly url: string;
  readonly visibility: string;
  readonly fork: boolean;
  readonly reason: UncoveredReason;
}

/** How the organisation's repositories compare with the tenant. */
export interface CoverageRecord {
  readonly organization: string;
  /** Repositories that GitHub listed and that were compared. */
  readonly compared: number;
  readonly covered: number;
  readonly uncovered: readonly UncoveredRepository[];
  /** Archived or disabled repositories, which are left out. */
  readonly archived: number;
  /** Data sources whose selection could not be read completely: what they cover may stand among the uncovered. */
  readonly incomplete: readonly string[];
  /** What the token could not see, in one sentence. */
  readonly blindSpot?: string;
}

/** Everything an audit found. */
export interface AuditRecord {
  readonly dataSources: readonly AuditedSource[];
  readonly coverage?: CoverageRecord;
}
