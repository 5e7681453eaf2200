import { isTransient, requestFailure } from "../cortex/request-failure.ts";
import type { DataSourceUpdate } from "../cortex/types.ts";
import { summarize } from "./failures.ts";
import type { CompleteRead, Reader } from "./inventory.ts";
import { readOnce } from "./inventory.ts";
import type { ScopeEffects } from "./ports.ts";
import { LATE_WRITE, WATCH_INTERVAL } from "./timing.ts";
import type { ScopeAttempt } from "./types.ts";

/** What became of one write. */
export interface Written {
  readonly attempt: ScopeAttempt;
  /** The error, where the answer was no success. */
  readonly error?: unknown;
  /** The tenant said that it is asked too often. */
  readonly limited: boolean;
  /** No answer of the server itself: it may still be carried out. */
  readonly late: boolean;
  readonly retryAfter?: number | undefined;
}

/**
 * Sends one write. While its answer is out, the instance is read every now and then and `seen` told about it:
 * a write that is carried out late replaces what others wrote meanwhile, and only who saw it can bring it back.
 */
export async function writeWatched(
  reader: Reader,
  effects: ScopeEffects,
  id: string,
  body: DataSourceUpdate,
  seen: (read: CompleteRead) => void,
): Promise<Written> {
  const at = reader.now();
  const entries = body.state?.length ?? 0;
  const bytes = bodyBytes(body);
  const answered = new AbortController();
  const watching = watch(reader, effects, id, seen, answered.signal);
  try {
    await reader.tenant.dataSources.update(id, body);
    return { attempt: { at, entries, bytes, answer: "applied" }, limited: false, late: false };
  } catch (error) {
    const failure = requestFailure(error);
    if (failure === undefined) {
      throw error;
    }
    const { requestId, status, retryAfter } = failure;
    const answer = failure.mayHaveApplied ? "unknown" : "refused";
    return {
      attempt: { at, entries, bytes, answer, requestId, error: summarize(error) },
      error,
      limited: !failure.mayHaveApplied && isTransient(failure),
      late: failure.mayHaveApplied && status !== 500,
      retryAfter,
    };
  } finally {
    answered.abort();
    await watching;
  }
}

/** Watches a write whose answer was lost until it is too old to be carried out. */
export async function watchLate(
  reader: Reader,
  effects: ScopeEffects,
  id: string,
  seen: (read: CompleteRead) => void,
): Promise<void> {
  const until = reader.now() + LATE_WRITE;
  const glances: Promise<void>[] = [];
  while (reader.now() < until) {
    await effects.clock.sleep(WATCH_INTERVAL, effects.signal);
    glances.push(glance(reader, id, seen));
  }
  await Promise.all(glances);
}

async function watch(
  reader: Reader,
  effects: ScopeEffects,
  id: string,
  seen: (read: CompleteRead) => void,
  answered: AbortSignal,
): Promise<void> {
  const signals = effects.signal === undefined ? [answered] : [answered, effects.signal];
  const stop = AbortSignal.any(signals);
  const glances: Promise<void>[] = [];
  while (!stop.aborted) {
    await effects.clock.sleep(WATCH_INTERVAL, stop).catch(() => undefined);
    if (!stop.aborted) {
      // Not one after the other: one that hangs must not keep the next from seeing what this one missed.
      glances.push(glance(reader, id, seen));
    }
  }
  await Promise.all(glances);
}

/** A read that only adds to what is known: that it fails changes nothing. */
async function glance(reader: Reader, id: string, seen: (read: CompleteRead) => void): Promise<void> {
  await readOnce(reader, id).then(seen, () => undefined);
}

/** The size of a body as it is sent. */
export function bodyBytes(body: DataSourceUpdate): number {
  return Buffer.byteLength(JSON.stringify(body));
}
