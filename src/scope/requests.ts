import { asRequestFailure, isTransient, type RequestFailure } from "../cortex/request-failure.ts";
import type { DataSourceUpdate } from "../cortex/types.ts";
import { hostOf } from "./entries.ts";
import { summarize } from "./failures.ts";
import { readComplete, readCounted, readOnce } from "./inventory.ts";
import type { PacedTenant } from "./pace.ts";
import { bodyBytes } from "./plan.ts";
import type { Action, Answer, State, UntimedEvent } from "./steps.ts";
import type { ScopeEffects, ScopeTenant } from "./types.ts";

export interface RequestContext extends PacedTenant {
  readonly effects: ScopeEffects;
  /** The tenant without pacing, for watch reads. */
  readonly direct: ScopeTenant;
}

/**
 * Sends a read or a write and returns its result as an event. A failed write or watch read is an event, too.
 * Throws the tenant's error if another read fails for good, and errors that are not failed requests.
 */
export async function send(
  action: Extract<Action, { kind: "read" | "write" }>,
  state: State,
  context: RequestContext,
): Promise<UntimedEvent> {
  return action.kind === "write"
    ? write(action.body, state.read.source.id, context)
    : read(action, state, context);
}

const READS = { once: readOnce, counted: readCounted, complete: readComplete };

async function read(
  { depth, until }: Extract<Action, { kind: "read" }>,
  { job, read: { source }, count }: State,
  { tenant, direct, sentAt, limit, effects }: RequestContext,
): Promise<UntimedEvent> {
  const host = hostOf(job.targets);
  if (depth === "watch") {
    const watchReader = { tenant: direct, host, sentAt: () => effects.clock.now() };
    return { kind: "watch-read", read: await readOnce(watchReader, source.id).catch(() => undefined) };
  }
  // A write must be verified, so reads are also retried after other temporary failures than a 429.
  limit(until, isTransient);
  return { kind: "read", read: await READS[depth]({ tenant, host, sentAt }, source.id, count) };
}

async function write(
  body: DataSourceUpdate,
  id: string,
  { tenant, effects }: RequestContext,
): Promise<UntimedEvent> {
  const sent = { at: effects.clock.now(), entries: body.state?.length ?? 0, bytes: bodyBytes(body) };
  try {
    await tenant.dataSources.update(id, body);
    return { kind: "written", answer: "applied", attempt: { ...sent, answer: "applied" } };
  } catch (error) {
    const failure = asRequestFailure(error);
    if (failure === undefined) throw error;
    const { mayHaveApplied, requestId, retryAfter } = failure;
    const answer = mayHaveApplied ? "unknown" : "refused";
    const attempt = { ...sent, answer, requestId, error: summarize(error) } as const;
    return { kind: "written", answer: toAnswer(failure), retryAfter, error, attempt };
  }
}

function toAnswer(failure: RequestFailure): Answer {
  if (!failure.mayHaveApplied) return isTransient(failure) ? "rate-limited" : "refused";
  // A server that returns 500 has stopped processing the write, whether or not it was applied.
  return failure.status === 500 ? "unknown" : "lost";
}
