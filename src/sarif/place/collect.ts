import { isObject } from "../schema/json.ts";

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
    for (const result of Array.isArray(results) ? results : [results]) {
      if (!isObject(result)) continue;
      const { locations, analysisTarget } = result;
      const hasLocations = Array.isArray(locations) ? locations.length > 0 : locations !== undefined;
      if (!hasLocations) this.#addLocation(runIndex, analysisTarget);
      else
        for (const location of Array.isArray(locations) ? locations : [locations]) {
          const physical = isObject(location) ? location.physicalLocation : undefined;
          this.#addLocation(runIndex, isObject(physical) ? physical.artifactLocation : undefined);
        }
    }
  }

  #addLocation(runIndex: number, location: unknown): void {
    if (!isObject(location) || this.hasTooMany) return;
    const { uri, uriBaseId, index } = location;
    if (typeof uri === "string") {
      const base = typeof uriBaseId === "string" ? uriBaseId : undefined;
      const { uris } = this.#open(runIndex);
      let known = uris.get(base);
      if (known === undefined) uris.set(base, (known = new Set()));
      if (known.has(uri)) return;
      known.add(uri);
      this.#count++;
    } else if (typeof index === "number") this.#open(runIndex).artifacts.add(index);
  }

  #open(runIndex: number): RunPaths {
    let run = this.#runs.get(runIndex);
    if (run === undefined) this.#runs.set(runIndex, (run = { uris: new Map(), artifacts: new Set() }));
    return run;
  }
}
