import type { DataSources, Repositories } from "../cortex/types.ts";
import type { Clock, Log, Random } from "../effects.ts";

/** The parts of the tenant's API that the scope needs. */
export interface ScopeTenant {
  readonly dataSources: Pick<DataSources, "list" | "get" | "update">;
  readonly repositories: Repositories;
}

/** Side effects, passed as parameters so that tests and the simulation can use a virtual clock. */
export interface ScopeEffects {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly signal?: AbortSignal;
}

/** The repository that the workflow run is about. */
export interface ScopeTarget {
  /** The host of the VCS server, with its port if it has one: `github.com`, `ghe.example.com:8443`. */
  readonly host: string;
  readonly owner: string;
  readonly name: string;
  /** `https://github.com/owner/name`. */
  readonly url: string;
}

export interface ScopeOptions {
  readonly dataSourceId?: string;
  /** The asset's id from the input `repository-id`: then the inventory is not searched. */
  readonly repositoryId?: string;
  readonly allowSelectionTypeChange: boolean;
  /** Milliseconds. */
  readonly registrationTimeout: number;
  /** Milliseconds. */
  readonly onboardingTimeout: number;
  /** Whether to wait until the inventory shows the repository's asset. */
  readonly needsAsset: boolean;
  readonly dryRun: boolean;
}

/** One write of the selection, for the JSON report. */
export interface ScopeAttempt {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly entries: number;
  readonly bytes: number;
  /** `unknown`: the write may have been applied, because the response was lost or is a 408 or 5xx. */
  readonly answer: "applied" | "refused" | "unknown";
  readonly requestId?: string;
  readonly error?: string;
}

/** One read that verifies a write, for the JSON report. */
export interface ScopeVerification {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly entries: number;
  /** Whether the selection has all targets and the wanted type. */
  readonly present: boolean;
  /** The number of entries that this step saw before and that are gone. */
  readonly missing: number;
}

/** The result of a registration or another change of a selection. Part of the JSON report. */
export interface ScopeRecord {
  readonly scope: "covered" | "updated" | "planned" | "skipped";
  /** One sentence: why the repositories are covered, what was or would be added, or why nothing was done. */
  readonly reason: string;
  readonly dataSourceId?: string;
  readonly dataSourceType?: string;
  readonly selectionType?: string;
  readonly repositoryId?: string;
  /** Number of entries before and after a change or planned change. */
  readonly before?: number;
  readonly after?: number;
  /** `owner/name` of each repository that was or would be added. */
  readonly added?: readonly string[];
  readonly bodyBytes?: number;
  readonly attempts: readonly ScopeAttempt[];
  readonly verifications: readonly ScopeVerification[];
}
