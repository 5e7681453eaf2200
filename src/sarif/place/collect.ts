import { getOrAdd } from "../get-or-add.ts";
import { isObject, property, toArray } from "../schema/json.ts";

/** With more distinct paths in a file nothing is inferred, which limits memory. */
const MAX_PATHS = 100_000;

/** The distinct primary locations of one run. */
export interface RunPaths {
  /** URIs by `uriBaseId`. */
  readonly uris: Map<string | undefined, Set<string>>;
  /** The artifacts that locations without a URI refer to. */
  readonly artifacts: Set<number>;
}

/** Collects the paths of a file before its first result is placed. The results are as read: nothing is checked yet. */
export class PathCollector {
  readonly #runs = new Map<number, RunPaths>();
  #count = 0;

  /** Whether a file has more distinct paths than can be kept. */
  get hasTooMany(): boolean {
    return this.#count > MAX_PATHS;
  }

  /** The paths of the runs that have any, by the index of the run in `runs`. */
  runs(): Iterable<[number, RunPaths]> {
    return this.#runs;
  }

  /** Adds the primary locations of results: `locations`, or else `analysisTarget` (SARIF 2.1.0, section 3.27). */
  add(runIndex: number, results: unknown): void {
    for (const result of toArray(results)) {
      const locations = toArray(property(result, "locations"));
      if (locations.length === 0) this.#addLocation(runIndex, property(result, "analysisTarget"));
      for (const location of locations)
        this.#addLocation(runIndex, property(property(location, "physicalLocation"), "artifactLocation"));
    }
  }

  #addLocation(runIndex: number, location: unknown): void {
    if (!isObject(location) || this.hasTooMany) return;
    const { uri, uriBaseId, index } = location;
    const run = getOrAdd(this.#runs, runIndex, () => ({ uris: new Map(), artifacts: new Set<number>() }));
    if (typeof uri !== "string") {
      if (typeof index === "number") run.artifacts.add(index);
      return;
    }
    const base = typeof uriBaseId === "string" ? uriBaseId : undefined;
    const uris = getOrAdd(run.uris, base, () => new Set<string>());
    const before = uris.size;
    this.#count += uris.add(uri).size - before;
  }
}
