import type { InferredRoot } from "../sarif-report.ts";
import { isObject, type JsonObject } from "../schema/json.ts";
import type { Checkout } from "./checkout.ts";
import type { PathCollector, RunPaths } from "./collect.ts";
import { type Decided, FileJudge } from "./judge.ts";
import { type Place, Placer, type Shared } from "./place.ts";
import { KnownRoots, stripPrefixes } from "./roots.ts";
import { factsOf, type RunFacts } from "./run-facts.ts";
import { segmentsOf } from "./uri.ts";

/** The inputs that say where paths lie. */
export interface PlaceOptions {
  /** A folder to put in front of relative URIs; empty for none. */
  readonly pathPrefix: string;
  /** Prefixes to remove: absolute ones, or relative ones such as `../../path`. */
  readonly stripPrefix: readonly string[];
  /** The names of this repository, `owner/name` in lower case, the main one first; empty if unknown. */
  readonly repositoryNames: readonly string[];
}

/** The most levels of nested artifacts to follow. */
const MAX_NESTING = 32;
/** With more folders than this, none says where paths start. */
const MAX_SAID = 8;

/** The places of all paths of a file, decided as a whole before the first result is placed. */
export class FilePlaces {
  readonly #log: JsonObject;
  readonly #shared: Shared;
  readonly #judge: FileJudge;
  readonly #names: readonly string[];
  readonly #moves: readonly Decided[];

  /** `log` is the log as it was read, `collected` its primary locations. */
  constructor(log: JsonObject, collected: PathCollector, checkout: Checkout, options: PlaceOptions) {
    const { pathPrefix, stripPrefix, repositoryNames } = options;
    this.#log = log;
    this.#names = repositoryNames;
    this.#shared = {
      checkout,
      roots: new KnownRoots(
        checkout,
        repositoryNames.map((name) => name.slice(name.lastIndexOf("/") + 1)),
      ),
      strip: stripPrefixes(stripPrefix, checkout.fold),
      prefix: segmentsOf(pathPrefix.replaceAll("\\", "/")),
    };
    this.#judge = new FileJudge(checkout);
    this.#moves = this.#canInfer(collected) ? this.#infer(collected) : [];
  }

  /** The placer for the run at `index` of `runs`, and the repositories that the run names instead of this one. */
  run(index: number): { readonly placer: Placer; readonly otherRepositories: readonly string[] } {
    const facts = this.#factsOf(index);
    const placer = new Placer(this.#shared, facts, this.#judge.run(index));
    return { placer, otherRepositories: facts.otherRepositories };
  }

  /** The inferred roots that move paths, those that explain the most first. */
  inferredRoots(): Omit<InferredRoot, "file">[] {
    return this.#moves.map(({ root, folder: names, explained, paths, isRelative }) => {
      const folder = names.join("/");
      const start = `${isRelative || root[0]?.endsWith(":") ? "" : "/"}${root.join("/")}`;
      const input = folder === "" ? `strip-prefix: ${start}` : `path-prefix: ${folder}`;
      return { root: start, folder, explained, paths, input };
    });
  }

  #canInfer(collected: PathCollector): boolean {
    const { kind } = this.#shared.checkout;
    return (kind === "repository" || kind === "files") && !collected.hasTooMany;
  }

  #infer(collected: PathCollector): readonly Decided[] {
    const said = new Map<number, ReadonlySet<string>>();
    for (const [index, paths] of collected.runs()) {
      const facts = this.#factsOf(index);
      const placer = new Placer(this.#shared, facts, this.#judge.collect(index, facts.working));
      for (const [base, uris] of paths.uris) for (const uri of uris) placer.place(uri, base);
      for (const [uri, base] of artifactsOf(paths, this.#runAt(index).artifacts)) placer.place(uri, base);
      const folders = this.#startFolders(facts);
      if (folders.size > 0) said.set(index, folders);
    }
    const none: ReadonlySet<string> = new Set();
    return this.#judge.decide((index) => said.get(index) ?? none);
  }

  /** The folders of the checkout in which the tool ran, or that the user named. */
  #startFolders({ workingFolders }: RunFacts): ReadonlySet<string> {
    const { checkout, roots } = this.#shared;
    const folders = new Set(checkout.start === "" ? [] : [checkout.fold(checkout.start)]);
    for (const folder of workingFolders) {
      const located = roots.locate(folder);
      if (located !== undefined && located !== "outside") folders.add(folder.slice(located.depth).join("/"));
      if (folders.size > MAX_SAID + 1) return new Set();
    }
    folders.delete("");
    return folders.size > MAX_SAID ? new Set() : folders;
  }

  #factsOf(index: number): RunFacts {
    return factsOf(this.#runAt(index), this.#names, this.#shared.checkout.fold);
  }

  #runAt(index: number): JsonObject {
    const { runs } = this.#log;
    const run: unknown = Array.isArray(runs) ? runs[index] : runs;
    return isObject(run) ? run : {};
  }
}

/** The URIs and bases of the artifacts that locations without a URI refer to. */
function* artifactsOf(paths: RunPaths, artifacts: unknown): Iterable<[string, string | undefined]> {
  for (const index of paths.artifacts) {
    const found = findArtifact(index, (next) => {
      const artifact: unknown = Array.isArray(artifacts) ? artifacts[next] : undefined;
      if (!isObject(artifact)) return undefined;
      const { location, parentIndex } = artifact;
      const uri = isObject(location) && typeof location.uri === "string" ? location : undefined;
      return { found: uri, parent: typeof parentIndex === "number" ? parentIndex : -1 };
    });
    if (typeof found?.uri === "string")
      yield [found.uri, typeof found.uriBaseId === "string" ? found.uriBaseId : undefined];
  }
}

/**
 * What is known of the artifact at `index`, or else of the nearest artifact that contains it (SARIF 2.1.0, section
 * 3.24.3). `look` returns it for one artifact, with the index of its parent, which is negative for none.
 */
export function findArtifact<T>(
  index: number,
  look: (index: number) => { readonly found: T | undefined; readonly parent: number } | undefined,
): T | undefined {
  let next = index;
  for (let steps = 0; next >= 0 && steps < MAX_NESTING; steps++) {
    const artifact = look(next);
    if (artifact?.found !== undefined) return artifact.found;
    next = artifact?.parent ?? -1;
  }
  return undefined;
}

export type { Place };
