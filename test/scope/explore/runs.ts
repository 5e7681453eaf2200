import { type Bounds, NO_DEADLINE } from "./world.ts";

/** Only the order of two writers' steps varies. Each run changes this. */
const CALM: Bounds = {
  writers: 2,
  targets: 1,
  deadline: NO_DEADLINE,
  faults: 0,
  lag: 1_000,
  late: 10_000,
  slow: 0,
  slowness: 4_000,
  writeDelay: 2_000,
  kills: 0,
  edits: 0,
  step: Number.POSITIVE_INFINITY,
};

/** The runs to explore. */
export const RUNS: Readonly<Record<string, Bounds>> = {
  "two writers": CALM,
  "two writers with two repositories each": { ...CALM, targets: 2 },
  "two writers, one fault, 7 s to register": { ...CALM, deadline: 7_000, faults: 1, writeDelay: 5_100 },
  "two writers, two administrators' edits": { ...CALM, edits: 2, writeDelay: 0 },
  "two writers, any second, a write takes up to 5 s": { ...CALM, writeDelay: 5_000, step: 1_000 },
  "two writers, one fault, a read up to 3 s old": { ...CALM, faults: 1, lag: 3_000 },
  "two writers, two faults, a read up to 1 s old": { ...CALM, faults: 2, writeDelay: 1_000 },
  "two writers, two answers that take up to 4 s": { ...CALM, slow: 2 },
  "two writers, both may be killed, one fault, a read up to 3 s old": {
    ...CALM,
    kills: 2,
    faults: 1,
    lag: 3_000,
    late: 0,
  },
  "two writers, one may be killed, an administrator's edit": { ...CALM, kills: 1, edits: 1 },
  "two writers, one fault, an administrator's edit": { ...CALM, faults: 1, edits: 1, writeDelay: 0 },
  "three writers": { ...CALM, writers: 3, writeDelay: 1_000 },
  "three writers, one may be killed": { ...CALM, writers: 3, kills: 1, writeDelay: 0 },
  "three writers, one fault": { ...CALM, writers: 3, faults: 1, writeDelay: 0, late: 0 },
};
