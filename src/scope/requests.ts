import { isTransient, type RequestFailure, requestFailure } from "../cortex/request-failure.ts";
import type { DataSourceUpdate } from "../cortex/types.ts";
import { hostOf } from "./entries.ts";
import { summarize } from "./failures.ts";
import { readComplete, readCounted, readOnce } from "./inventory.ts";
import type { Paced } from "./pace.ts";
import { bodyBytes } from "./plan.ts";
import type { ScopeEffects, ScopeTenant } from "./ports.ts";
import type { Action, Answer, State, UntimedEvent } from "./steps.ts";

/** What the requests of a registration need. */
export interface RequestContext extends Paced {
  readonly effects: ScopeEffects;
  /** The same without rate limiting, for reads that watch a write. */
  readonly direct: ScopeTenant;
}

/** Sends a read or a write. Throws if a read fails for good, and every error that is not a failed request. */
export async function send(
  action: Extract<Action, { kind: "read" | "write" }>,
  state: State,
  context: RequestContext,
): Promise<UntimedEvent> {
  const { source } = state.read;
  return action.kind === "write" ? write(action.body, source.id, context) : read(action, state, context);
}

const READS = { once: readOnce, counted: readCounted, complete: readComplete };

async function read(
  { depth, until }: Extract<Action, { kind: "read" }>,
  { job, read: { source }, count }: State,
  { tenant, direct, sentAt, limit, effects }: RequestContext,
): Promise<UntimedEvent> {
  const host = hostOf(job.targets);
  if (depth === "glance") {
    const watching = { tenant: direct, host, sentAt: () => effects.clock.now() };
    return { kind: "glanced", read: await readOnce(watching, source.id).catch(() => undefined) };
  }
  // A write must be verified even if reads fail repeatedly.
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
    const failure = requestFailure(error);
    if (failure === undefined) {
      throw error;
    }
    const { mayHaveApplied, requestId, retryAfter } = failure;
    const answer = mayHaveApplied ? "unknown" : "refused";
    const attempt = { ...sent, answer, requestId, error: summarize(error) } as const;
    return { kind: "written", answer: answerOf(failure), retryAfter, error, attempt };
  }
}

function answerOf(failure: RequestFailure): Answer {
  if (!failure.mayHaveApplied) {
    return isTransient(failure) ? "rate-limited" : "refused";
  }
  // A server that answers 500 no longer works on the write, whether or not it was applied.
  return failure.status === 500 ? "unknown" : "lost";
}
