import { keyOf } from "./key.ts";
import { moves } from "./moves.ts";
import { type Bounds, faultOf, firstWorld, type Protocol, type World } from "./world.ts";

export interface Exploration {
  /** The number of different worlds. */
  readonly states: number;
  /** The number of moves in the longest run. */
  readonly depth: number;
  /** The moves of a run that went wrong; undefined if none did. */
  readonly failure?: readonly string[];
}

/** Follows every move from every reachable world until one goes wrong. */
export function explore(protocol: Protocol, bounds: Bounds): Exploration {
  const known = new Set<string>();
  const path: string[] = [];
  let depth = 0;
  const visit = (world: World): boolean => {
    const wrong = faultOf(world);
    if (wrong !== undefined) {
      path.push(wrong);
      return false;
    }
    const key = keyOf(world);
    if (known.has(key)) {
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
  const isSound = visit(firstWorld(bounds));
  return { states: known.size, depth, ...(isSound ? {} : { failure: path }) };
}
