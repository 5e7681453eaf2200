import type { SelectionRead } from "./inventory.ts";
import { begin, next } from "./protocol.ts";
import { type RequestContext, send } from "./requests.ts";
import type { Job, State, Step, UntimedEvent } from "./steps.ts";

/**
 * Runs the protocol from its `first` read: performs its actions and passes the results back as events, until it is done.
 * Returns the final state. `onStep` is called with every step and the event before it.
 */
export async function runProtocol(
  job: Job,
  first: SelectionRead,
  context: RequestContext,
  onStep: (step: Step, event?: UntimedEvent) => void,
): Promise<State> {
  const { clock, random } = context.effects;
  const moment = () => ({ at: clock.now(), random: random() });
  const pending = new Set<Promise<UntimedEvent>>();
  let step = begin(job, first, moment());
  onStep(step);
  for (;;) {
    const { state, action } = step;
    if (action.kind === "done") return state;
    if (action.kind === "fail") throw action.error;
    if (action.kind !== "wait") pending.add(send(action, state, context));
    const event = await nextEvent(pending, state.wakeAt, context);
    step = next(state, { ...event, ...moment() });
    onStep(step, event);
  }
}

/**
 * Waits for the next event: the response to a request, which is then removed from `pending`, or `time` at
 * `wakeAt` (milliseconds since the epoch).
 */
async function nextEvent(
  pending: Set<Promise<UntimedEvent>>,
  wakeAt: number | undefined,
  { effects: { clock, signal } }: RequestContext,
): Promise<UntimedEvent> {
  const answers = [...pending].map(async (request) => ({ request, event: await request }));
  const done = new AbortController();
  const stop = AbortSignal.any(signal === undefined ? [done.signal] : [done.signal, signal]);
  const time = { request: undefined, event: { kind: "time" } } as const;
  const timer = async (at: number) => clock.sleep(Math.max(0, at - clock.now()), stop).then(() => time);
  const { request, event } = await Promise.race(
    wakeAt === undefined ? answers : [timer(wakeAt), ...answers],
  ).finally(() => done.abort());
  if (request !== undefined) pending.delete(request);
  return event;
}
