import type { CompleteRead } from "./inventory.ts";
import { begin, next } from "./protocol.ts";
import { type Means, send } from "./requests.ts";
import type { Happening, Job, State, Step } from "./steps.ts";

/**
 * Does what the protocol says and tells it what came of it, until it is done. Returns what is known then; throws
 * what the protocol fails with. `tell` hears of every step, and of what led to it.
 */
export async function carryOut(
  job: Job,
  first: CompleteRead,
  means: Means,
  tell: (step: Step, happening?: Happening) => void,
): Promise<State> {
  const { clock, random } = means.effects;
  const moment = () => ({ at: clock.now(), random: random() });
  const underWay = new Set<Promise<Happening>>();
  let step = begin(job, first, moment());
  tell(step);
  for (;;) {
    const { state, action } = step;
    if (action.kind === "done") return state;
    if (action.kind === "fail") throw action.error;
    if (action.kind !== "wait") underWay.add(send(action, state, means));
    const happening = await firstOf(underWay, state.wakeAt, means);
    step = next(state, { ...happening, ...moment() });
    tell(step, happening);
  }
}

/** What happens first: the answer to a request, which is then no longer under way, or that it is `wakeAt`. */
async function firstOf(
  underWay: Set<Promise<Happening>>,
  wakeAt: number | undefined,
  { effects: { clock, signal } }: Means,
): Promise<Happening> {
  const answers = [...underWay].map(async (request) => ({ request, happening: await request }));
  const answered = new AbortController();
  const stop = AbortSignal.any(signal === undefined ? [answered.signal] : [answered.signal, signal]);
  const time = { request: undefined, happening: { kind: "time" } } as const;
  const alarm = async (at: number) => clock.sleep(Math.max(0, at - clock.now()), stop).then(() => time);
  const { request, happening } = await Promise.race(
    wakeAt === undefined ? answers : [alarm(wakeAt), ...answers],
  ).finally(() => answered.abort());
  if (request !== undefined) underWay.delete(request);
  return happening;
}
