import type { ArtifactLocation, Result, Run } from "sarif";
import { getOrAdd } from "../get-or-add.ts";
import { type Checkout, isComplete } from "../place/checkout.ts";
import { findArtifact, type Place } from "../place/index.ts";
import { adviceFor, mayExpect } from "../place/missing.ts";
import type { Placer } from "../place/place.ts";
import { escapeUri } from "../place/spelling.ts";
import type { PathAdvice, PathCounts } from "../sarif-report.ts";
import { findDuplicates } from "../schema/unique.ts";

/** The most distinct URIs of a run in the cache. Others are placed each time. */
const MAX_CACHED = 200_000;

/** The places of the locations of one run. Each distinct URI is placed once. */
export class RunPlaces {
  readonly #run: Run;
  readonly #placer: Placer;
  readonly #checkout: Checkout;
  #artifacts: readonly (Place | undefined)[] = [];
  readonly #cache = new Map<string | undefined, Map<string, Place>>();
  #cached = 0;
  /** For each uploaded URI whether it is in the checkout. */
  readonly #used = new Map<string, boolean>();

  constructor(run: Run, placer: Placer, checkout: Checkout) {
    this.#run = run;
    this.#placer = placer;
    this.#checkout = checkout;
  }

  /** The place of a location. One without a URI has the place of the artifact that it refers to. */
  place(location: ArtifactLocation): Place {
    const { uri, uriBaseId } = location;
    if (uri === undefined) return this.#placeArtifact(location);
    const cached = getOrAdd(this.#cache, uriBaseId, () => new Map<string, Place>());
    let place = cached.get(uri);
    if (place === undefined) {
      place = this.#placer.place(uri, uriBaseId);
      if (this.#cached++ < MAX_CACHED) cached.set(uri, place);
    }
    return place;
  }

  /**
   * Whether a result belongs to `fallback-location`: none of its locations has a place, or all are relative paths that
   * nothing explains and a complete checkout does not have.
   */
  hasNoPlace({ locations = [], analysisTarget }: Result): boolean {
    const artifacts = locations.map(({ physicalLocation }) => physicalLocation?.artifactLocation);
    const targets = locations.length === 0 ? [analysisTarget] : artifacts;
    return targets.every((location) => {
      const place = location === undefined ? undefined : this.place(location);
      if (place?.uri === undefined) return true;
      return place.isUnexplained && (place.isThere === undefined || isComplete(this.#checkout));
    });
  }

  /** Counts the place of an uploaded location. */
  use(place: Place): void {
    if (place.uri !== undefined && place.isThere !== undefined) this.#used.set(place.uri, place.isThere);
  }

  /** How many of the uploaded URIs are in the checkout, and what can be done about the others. */
  pathCounts(): PathCounts {
    const missing = [...this.#used].flatMap(([uri, isThere]) => (isThere ? [] : [uri]));
    const there = this.#used.size - missing.length;
    if (missing.length === 0 || (there === 0 && !mayExpect(missing, this.#checkout)))
      return { there, missing: 0 };
    const byAdvice = new Map<PathAdvice, string[]>();
    for (const uri of missing) {
      const advice = adviceFor(uri, this.#checkout);
      getOrAdd(byAdvice, advice, (): string[] => []).push(uri);
    }
    const [[advice, [example = ""]] = ["path-prefix", []] as const] = [...byAdvice].sort(
      ([, some], [, others]) => others.length - some.length,
    );
    return { there, missing: missing.length, example, advice };
  }

  /**
   * Places the run's artifacts where possible. Returns how many changed. Artifacts that become equal get their own index
   * as `location.index` (section 3.24.2), because the schema requires unique artifacts.
   */
  repairArtifacts(): number {
    const artifacts = this.#run.artifacts ?? [];
    let changed = 0;
    this.#artifacts = artifacts.map(({ location }) => {
      if (location?.uri === undefined) return undefined;
      const place = this.place(location);
      const uri = place.uri ?? escapeUri(location.uri);
      if (uri !== location.uri) changed++;
      location.uri = uri;
      if (place.uri !== undefined && !place.keepsBase) delete location.uriBaseId;
      return place;
    });
    for (const [index] of changed === 0 ? [] : findDuplicates(artifacts)) {
      const location = artifacts[index]?.location;
      if (location !== undefined) location.index = index;
    }
    return changed;
  }

  #placeArtifact({ index = -1 }: ArtifactLocation): Place {
    const look = (next: number) => {
      const parent = this.#run.artifacts?.[next]?.parentIndex ?? -1;
      return { found: this.#artifacts[next], parent };
    };
    const placed = findArtifact(index, (next) => {
      const { found, parent } = look(next);
      return { found: found?.uri === undefined ? undefined : found, parent };
    });
    if (placed?.uri === undefined)
      return findArtifact(index, look) ?? { uri: undefined, rejection: "uri-missing" };
    return { ...placed, repairs: ["uri-from-artifact", ...placed.repairs], keepsBase: false };
  }
}
