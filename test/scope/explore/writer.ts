import type { Step, UntimedEvent } from "../../../src/scope/steps.ts";
import { type Bounds, type Protocol, type Request, type World, withWriter, writerOf } from "./world.ts";

/**
 * The worlds after a writer received an event and took all steps that follow at once. A random wait gives two
 * worlds, one for each end of its range. `request` is the one that was answered.
 */
export function receiveEvent(
  world: World,
  index: number,
  request: Request | undefined,
  event: UntimedEvent,
  bounds: Bounds,
  protocol: Protocol,
): World[] {
  const { saw, state, targets } = writerOf(world, index);
  const shown = "read" in event ? (event.read?.entries ?? []) : [];
  const logged = withWriter(world, index, { saw: [...new Set([...saw, ...shown])] });
  const stepAt = (random: number): Step => {
    const moment = { at: world.now, random };
    if (state !== undefined) {
      return protocol.next(state, { ...event, ...moment });
    }
    if (request?.depth !== "first" || event.kind !== "read") {
      throw new Error("Nothing happens before the first read.");
    }
    const job = {
      targets,
      assets: [],
      allowSelectionTypeChange: false,
      deadline: world.deadline,
      timeout: world.deadline,
    };
    return protocol.begin(job, event.read, moment);
  };
  const soonest = stepAt(0);
  const latest = soonest.action.kind === "wait" ? stepAt(1) : soonest;
  const steps = soonest.state.wakeAt === latest.state.wakeAt ? [soonest] : [soonest, latest];
  return steps.map((step) => performStep(logged, index, step, bounds));
}

function performStep(world: World, index: number, { state, action }: Step, { writeDelay }: Bounds): World {
  const { requests, saw, wrote } = writerOf(world, index);
  switch (action.kind) {
    case "done":
    case "fail": {
      const status = action.kind === "done" ? "succeeded" : "failed";
      const left = requests.filter(({ abandoned }) => abandoned === true);
      return withWriter(world, index, { state, status, requests: left });
    }
    case "wait":
      return withWriter(world, index, { state });
    case "read": {
      const { depth, until } = action;
      const request = { depth, body: [], sent: world.now, by: world.now, until };
      return withWriter(world, index, { state, requests: [...requests, request] });
    }
    case "write": {
      const body = action.body.state ?? [];
      const request = { depth: "write", body, sent: world.now, by: world.now + writeDelay } as const;
      const changes = { state, requests: [...requests, request] };
      const after = withWriter(world, index, { ...changes, wrote: [...new Set([...wrote, ...body])] });
      const left = saw.find((entry) => !body.includes(entry) && !world.removed.includes(entry));
      return left === undefined
        ? after
        : { ...after, broken: `${index} writes without ${left}, which it saw` };
    }
  }
}
