import type { DataSourceUpdate, Repository } from "../cortex/types.ts";
import type { SelectionRead } from "./inventory.ts";
import type { Seen } from "./seen.ts";
import type { ScopeAttempt, ScopeTarget, ScopeVerification } from "./types.ts";

export interface Job {
  /** The selection type to change to; undefined: keep it. */
  readonly selectionType?: string;
  /** The repositories to add, all on one server; none if only the selection type changes. */
  readonly targets: readonly ScopeTarget[];
  /** The assets of a single repository in the inventory, read before the first write; empty for several. */
  readonly assets: readonly Repository[];
  readonly allowSelectionTypeChange: boolean;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** The registration timeout in milliseconds, for error messages. */
  readonly timeout: number;
}

/**
 * How much to read:
 * - `watch`: the data source, without pacing or retries; may fail.
 * - `once`: the data source.
 * - `counted`: the count from the list, then the data source.
 * - `complete`: until the entries match the count; the result may have a `shortfall`.
 */
export type Depth = "watch" | "once" | "counted" | "complete";

/** The result of a write. `lost`: the tenant may still be processing the write. `unknown`: no longer. */
export type Answer = "applied" | "refused" | "rate-limited" | "unknown" | "lost";

/** When an event happened (milliseconds since the epoch), and a random number from 0 up to 1. */
export interface Moment {
  readonly at: number;
  readonly random: number;
}

/** What happened: the response to a read or a write, or `wakeAt` passed. A failed watch read has no `read`. */
export type UntimedEvent =
  | { readonly kind: "read"; readonly read: SelectionRead }
  | { readonly kind: "watch-read"; readonly read: SelectionRead | undefined }
  | {
      readonly kind: "written";
      readonly answer: Answer;
      /** Milliseconds. */
      readonly retryAfter?: number;
      readonly error?: unknown;
      readonly attempt: ScopeAttempt;
    }
  | { readonly kind: "time" };

export type ScopeEvent = UntimedEvent & Moment;

/** What to do next. A failed read is retried up to `until` (milliseconds since the epoch), except a watch read. */
export type Action =
  | { readonly kind: "read"; readonly depth: Depth; readonly until: number }
  | { readonly kind: "write"; readonly body: DataSourceUpdate }
  | { readonly kind: "wait" }
  | { readonly kind: "done" }
  | { readonly kind: "fail"; readonly error: unknown };

/** What a registration is waiting for. Times are in milliseconds since the epoch. */
export type Phase =
  | { readonly kind: "reading"; readonly depth: Depth }
  /** For the response to a write of this many entries. Watch reads are sent in the meantime. */
  | { readonly kind: "writing"; readonly entries: number }
  /** The write has a result, but may still be applied. Watch reads are sent until `until`. */
  | { readonly kind: "watching"; readonly until: number }
  /** For the next read, at `wakeAt`. */
  | { readonly kind: "settling" };

/** The state of one registration between two events. */
export interface State {
  readonly job: Job;
  readonly phase: Phase;
  /** If no response arrives by then (milliseconds since the epoch), the next event is `time`; undefined: no limit. */
  readonly wakeAt: number | undefined;
  /** The last read that a decision was based on. */
  readonly read: SelectionRead;
  /** The newest `repositoriesCount`. */
  readonly count: number | undefined;
  readonly seen: Seen;
  /** How many verifications in a row found every entry. */
  readonly verified: number;
  /** The time from sending a read to the response to the last write, which was based on it, milliseconds. */
  readonly window: number;
  /** The number of writes that may have been applied. */
  readonly writes: number;
  /** The number of applied writes after which the next read lacked an entry. */
  readonly lostWrites: number;
  /** The number of entries in the last write, if it was applied and not read since. */
  readonly appliedEntries: number | undefined;
  readonly rateLimitedWrites: number;
  /** The number of writes in a row with an unknown result and without a read that shows all targets. */
  readonly failedWrites: number;
  /** The number of writes in a row that the tenant accepted but did not apply, as far as a read can show. */
  readonly ignoredWrites: number;
  /** The number of reads in a row that were too slow for a write. */
  readonly slowReads: number;
  /** Repositories that the tenant left out although it accepted others. They are removed from the job's targets. */
  readonly notTaken: readonly ScopeTarget[];
  /** Whether another writer replaced a write of this registration. */
  readonly hasOtherWriters: boolean;
  readonly lastError: unknown;
}

/** The new state, the next action, and what to report and log. */
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
