import { isTransient, type RequestFailure, requestFailure } from "../cortex/request-failure.ts";
import type { DataSourceUpdate } from "../cortex/types.ts";
import { summarize } from "./failures.ts";
import { readComplete, readCounted, readOnce } from "./inventory.ts";
import { bodyBytes } from "./plan.ts";
import { type ScopeEffects, type ScopeTenant, withRetry } from "./ports.ts";
import type { Action, Answer, State, UntimedEvent } from "./steps.ts";

/** With what the requests of a registration are made. */
export interface RequestContext {
  readonly tenant: ScopeTenant;
  readonly effects: ScopeEffects;
  /** Waits, at most `longest` milliseconds, while the tenant is busy. */
  turn(longest: number): Promise<void>;
}

/** Makes the request of a read or a write. Throws where a read fails for good, and what is no failed request. */
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
  { tenant, effects, turn }: RequestContext,
): Promise<UntimedEvent> {
  const now = () => effects.clock.now();
  const reader = { tenant, host: job.target.host, now };
  if (depth === "glance") {
    return { kind: "glanced", read: await readOnce(reader, source.id).catch(() => undefined) };
  }
  await turn(job.deadline - now());
  const ask = () => READS[depth](reader, source.id, count);
  return { kind: "read", read: await withRetry(effects, until, isTransient, ask) };
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
  // A server that answers 500 has ended its work on the write, one way or the other.
  return failure.status === 500 ? "unknown" : "lost";
}
