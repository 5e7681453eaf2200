/** The clock of the protocols; a parameter, so that tests and the simulation can use a virtual clock. */
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

/** The keys, tokens and computed signatures of the step, which no log, report or output may show. */
export interface Secrets {
  /** Adds a secret and makes the runner mask it. Call it before the secret is used. */
  add(secret: string): void;
  /** The text with every added secret replaced, also if it is encoded as in base64, URLs, JSON or HTML. */
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

/** The log of the step. Every text is data: an implementation must make sure that none of it acts as a workflow command. */
export interface Log {
  debug(text: string): void;
  info(text: string): void;
  notice(text: string, place?: Place): void;
  warning(text: string, place?: Place): void;
  error(text: string, place?: Place): void;
  /** Folds the lines that `work` logs under `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
}
