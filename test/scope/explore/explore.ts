import { keyOf } from "./key.ts";
import { moves } from "./moves.ts";
import { type Bounds, faultOf, firstWorld, type Protocol, type World } from "./world.ts";

export interface Exploration {
  /** Worlds that were met, each counted once. */
  readonly states: number;
  /** The moves of the longest run. */
  readonly depth: number;
  /** How a run went wrong, move by move; undefined where none did. */
  readonly failure?: readonly string[];
}

/** Follows every move from every world that can be reached, until one goes wrong. */
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
