import type { ScopeRecord } from "../scope/types.ts";

/** A repository that was skipped, or could not be registered. */
export interface SkippedRepository {
  readonly name: string;
  /** One sentence. */
  readonly reason: string;
  /**
   * `excluded`: skipped on purpose. `unseen`: a data source covers every repository that it can access, but the inventory
   * does not show this one. `failed`: could not be registered, so the step fails.
   */
  readonly kind: "excluded" | "unseen" | "failed";
}

/** The result of registering many repositories; filled while the step runs. */
export interface RegistrationRecord {
  readonly requested: number;
  /** How many of them were covered before. */
  readonly covered: number;
  /** `owner/name`: added and verified, or to be added in a dry run. */
  readonly added: string[];
  readonly skipped: SkippedRepository[];
  readonly dataSources: ScopeRecord[];
}
