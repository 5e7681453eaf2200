import { keyOf } from "./key.ts";
import { moves } from "./moves.ts";
import { type Bounds, firstWorld, type Protocol, violationOf, type World } from "./world.ts";

/** An exploration that finds more worlds than this is not exhausted. */
const MAX_STATES = 3_000_000;

export interface Exploration {
  /** The number of different worlds. */
  readonly states: number;
  /** Whether no world is left to visit. */
  readonly isExhausted: boolean;
  /** The number of moves in the longest run. */
  readonly depth: number;
  /** The moves of a run that broke a rule, and the rule; undefined if none did. */
  readonly failure?: readonly string[];
}

/** Follows every move from every reachable world until one breaks a rule. */
export function explore(protocol: Protocol, bounds: Bounds): Exploration {
  const known = new Set<string>();
  const path: string[] = [];
  let depth = 0;
  let isExhausted = true;
  const visit = (world: World): boolean => {
    const violation = violationOf(world);
    if (violation !== undefined) {
      path.push(violation);
      return false;
    }
    const key = keyOf(world);
    if (known.has(key)) {
      return true;
    }
    if (known.size === MAX_STATES) {
      isExhausted = false;
      return true;
    }
    known.add(key);
    depth = Math.max(depth, path.length);
    for (const [label, after] of moves(world, bounds, protocol)) {
      path.push(label);
      if (!visit(after)) {
        return false;
      }
      path.pop();
    }
    return true;
  };
  const isCorrect = visit(firstWorld(bounds));
  return { states: known.size, isExhausted, depth, ...(isCorrect ? {} : { failure: path }) };
}
