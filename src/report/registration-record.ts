import type { ScopeRecord } from "../scope/types.ts";

/** A repository that is left alone, or could not be registered. */
export interface SkippedRepository {
  readonly name: string;
  /** One sentence. */
  readonly reason: string;
  /**
   * `excluded`: not meant to be covered. `unseen`: a data source covers everything that it can see, and does not show it.
   * `failed`: somebody has to do something; the step fails for it.
   */
  readonly kind: "excluded" | "unseen" | "failed";
}

/** What became of many repositories that were registered together; filled as the step goes. */
export interface RegistrationRecord {
  /** Repositories that were asked for. */
  readonly requested: number;
  /** Of those, the ones that a data source covered before. */
  readonly covered: number;
  /** `owner/name`: added and verified, or to be added in a dry run. */
  readonly added: string[];
  readonly skipped: SkippedRepository[];
  /** Each data source that takes some of them. */
  readonly dataSources: ScopeRecord[];
}
