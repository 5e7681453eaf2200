import type { DataSourceUpdate, Repository } from "../cortex/types.ts";
import type { CompleteRead } from "./inventory.ts";
import type { Seen } from "./seen.ts";
import type { ScopeAttempt, ScopeTarget, ScopeVerification } from "./types.ts";

/** What one registration is to bring about. */
export interface Job {
  /** The selection type to change to; undefined: it stays. */
  readonly selectionType?: string | undefined;
  /** The repositories to add, all of one server; none if only the selection type changes. */
  readonly targets: readonly ScopeTarget[];
  /** The assets of a single repository in the inventory, as they were before anything was written. */
  readonly assets: readonly Repository[];
  readonly allowSelectionTypeChange: boolean;
  /** Milliseconds since the epoch, and the milliseconds it was made from. */
  readonly deadline: number;
  readonly timeout: number;
}

/**
 * How thoroughly to read: the instance alone, at once (`glance`, which may fail) or in its turn (`once`), the
 * list's count and the instance (`counted`), or until the count is accounted for (`complete`, which may be short).
 */
export type Depth = "glance" | "once" | "counted" | "complete";

/** What became of a write. `lost`: no answer of the server itself came, so that it may still be applied. */
export type Answer = "applied" | "refused" | "rate-limited" | "unknown" | "lost";

/** When an event happened (milliseconds since the epoch), and a random number from 0 up to 1. */
export interface Moment {
  readonly at: number;
  readonly random: number;
}

/** What happened: a read was answered (`glanced` without one where it failed), so was a write, or time passed. */
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

/** What to do next: a read that fails is repeated up to `until`. */
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
  /** The write was answered: glances are made until `until`, and those on their way awaited. */
  | { readonly kind: "watching"; readonly until: number }
  | { readonly kind: "settling" };

/** All that one registration knows. */
export interface State {
  readonly job: Job;
  readonly phase: Phase;
  /** If no answer has come by then, the next event is that time passed; undefined: only an answer is awaited. */
  readonly wakeAt: number | undefined;
  /** The last read that something was decided on. */
  readonly read: CompleteRead;
  /** The newest `repositoriesCount`. */
  readonly count: number | undefined;
  readonly seen: Seen;
  /** Glances that are not answered yet. */
  readonly glances: number;
  /** Verifications in a row that found everything there. */
  readonly verified: number;
  /** The longest time from a read to the answer of the write that was made from it, milliseconds. */
  readonly window: number;
  /** Writes that may have been applied. */
  readonly writes: number;
  /** Applied writes of which the next read no longer held everything. */
  readonly lost: number;
  /** Entries of the last write if it was applied, until a read verifies it. */
  readonly confirmed: number | undefined;
  /** Writes that the tenant refused for being too many. */
  readonly limited: number;
  /** In a row: writes that failed; writes that were applied without the entry; reads that took too long. */
  readonly failed: number;
  readonly ignored: number;
  readonly stale: number;
  /** Repositories that the tenant left out while it took others; they are no longer among the job's targets. */
  readonly notTaken: readonly ScopeTarget[];
  /** Something changed that this registration did not write. */
  readonly amongOthers: boolean;
  readonly lastError: unknown;
}

/** Where a registration stands, what it does next, and what it tells. */
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
