import type { DataSourceUpdate, Repository } from "../cortex/types.ts";
import type { CompleteRead } from "./inventory.ts";
import type { Seen } from "./seen.ts";
import type { ScopeAttempt, ScopeTarget, ScopeVerification } from "./types.ts";

/** What one registration has to do. */
export interface Job {
  /** The selection type to change to; undefined: keep it. */
  readonly selectionType?: string | undefined;
  /** The repositories to add, all on one server; none if only the selection type changes. */
  readonly targets: readonly ScopeTarget[];
  /** The inventory's assets of a single repository, from before the first write. */
  readonly assets: readonly Repository[];
  readonly allowSelectionTypeChange: boolean;
  /** Milliseconds since the epoch, and the timeout in milliseconds that it results from. */
  readonly deadline: number;
  readonly timeout: number;
}

/**
 * How much to read: only the data source, without rate limiting (`glance`, may fail) or with it (`once`); the
 * count from the list, then the data source (`counted`); or until the entries match the count (`complete`,
 * may fall short).
 */
export type Depth = "glance" | "once" | "counted" | "complete";

/** The result of a write. `lost`: the server itself did not answer, so the write may still be applied. */
export type Answer = "applied" | "refused" | "rate-limited" | "unknown" | "lost";

/** When an event happened (milliseconds since the epoch), and a random number from 0 up to 1. */
export interface Moment {
  readonly at: number;
  readonly random: number;
}

/** What happened: an answer to a read or a write, or time passed. A failed glance has no `read`. */
export type UntimedEvent =
  | { readonly kind: "read"; readonly read: CompleteRead }
  | { readonly kind: "glanced"; readonly read: CompleteRead | undefined }
  | {
      readonly kind: "written";
      readonly answer: Answer;
      /** Milliseconds. */
      readonly retryAfter?: number | undefined;
      readonly error?: unknown;
      readonly attempt: ScopeAttempt;
    }
  | { readonly kind: "time" };

export type ScopeEvent = UntimedEvent & Moment;

/** What to do next. A failed read is retried up to `until`. */
export type Action =
  | { readonly kind: "read"; readonly depth: Depth; readonly until: number }
  | { readonly kind: "write"; readonly body: DataSourceUpdate }
  | { readonly kind: "wait" }
  | { readonly kind: "done" }
  | { readonly kind: "fail"; readonly error: unknown };

/** What a registration is waiting for. */
export type Phase =
  | { readonly kind: "reading"; readonly depth: Depth }
  | { readonly kind: "writing"; readonly entries: number }
  /** The write was answered. Glances are sent until `until`; then the pending ones are awaited. */
  | { readonly kind: "watching"; readonly until: number }
  | { readonly kind: "settling" };

/** The whole state of one registration. */
export interface State {
  readonly job: Job;
  readonly phase: Phase;
  /** If no answer arrives by then, the next event is `time`; undefined: wait for an answer only. */
  readonly wakeAt: number | undefined;
  /** The last read that a decision was based on. */
  readonly read: CompleteRead;
  /** The newest `repositoriesCount`. */
  readonly count: number | undefined;
  readonly seen: Seen;
  /** Glances without an answer so far. */
  readonly glances: number;
  /** Verifications in a row that found every entry. */
  readonly verified: number;
  /** The longest time from a read to the answer of the write based on it, milliseconds. */
  readonly window: number;
  /** Writes that may have been applied. */
  readonly writes: number;
  /** Applied writes after which the next read lacked an entry. */
  readonly lost: number;
  /** The number of entries in the last write if it was applied, until a read verifies it. */
  readonly confirmed: number | undefined;
  /** Writes that got a 429. */
  readonly rateLimited: number;
  /** In a row: failed writes; applied writes that left the entry out; reads that took too long. */
  readonly failed: number;
  readonly ignored: number;
  readonly stale: number;
  /**
   * Repositories that the tenant left out although it accepted others. They are removed from the job's
   * targets.
   */
  readonly notTaken: readonly ScopeTarget[];
  /** Another writer changed the selection. */
  readonly amongOthers: boolean;
  readonly lastError: unknown;
}

/** The state, the next action, and what to log and report. */
export interface Step {
  readonly state: State;
  readonly action: Action;
  readonly verification?: ScopeVerification;
  readonly notes?: readonly Note[];
}

export interface Note {
  readonly level: "info" | "warning";
  readonly text: string;
}
