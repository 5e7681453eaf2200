/** Time, as the protocols see it; handed in so that tests and the simulation can run on a virtual one. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason when it is aborted before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The clock of a step, which its requests also need. */
export interface StepClock extends Clock {
  /** Starts a time-out: its signal is aborted after `milliseconds`, unless it is cleared before. */
  startTimeout(milliseconds: number): { readonly signal: AbortSignal; clear(): void };
}

/** A number from 0 up to, but not including, 1. */
export type Random = () => number;

/** What must never be seen: every key, token and computed signature of the step. */
export interface Secrets {
  /** Makes a secret known and has it masked; to be called before its first use. */
  add(secret: string): void;
  /** The text with no known secret left in it, in none of the forms that it commonly takes. */
  redact(text: string): string;
}

/** The place of an annotation in a file. */
export interface Place {
  readonly title?: string;
  /** A path relative to the workspace. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * The log of the step. Every text is data: an implementation must make sure
 * that none of it acts as a workflow command.
 */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  notice(text: string, place?: Place): void;
  warning(text: string, place?: Place): void;
  error(text: string, place?: Place): void;
  /** Folds the lines that `work` logs under `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}
