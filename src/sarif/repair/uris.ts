import type { ArtifactLocation, Run } from "sarif";
import type { CauseCode } from "../../messages/causes.ts";
import type { PathCounts } from "../sarif-report.ts";
import { findDuplicates } from "../schema/unique.ts";
import type { NormalizeOptions } from "./context.ts";
import { countPaths, MOST_LOOKED_UP } from "./missing-paths.ts";
import type { Roots } from "./roots.ts";
import { folderOf } from "./run-folder.ts";
import { type Bases, imageNames, resolveBase } from "./uri-bases.ts";
import {
  isImageReference,
  isImageTag,
  looksLikeProse,
  normalizePath,
  rewriting,
  spellUri,
} from "./uri-spelling.ts";
import { isClean, joinSegments, LONGEST_URI, parseUri, segmentsOf, unescapePath } from "./uri-text.ts";
import { firstBelow, workingDirectories } from "./working-directory.ts";

/** The result for one URI: a path relative to the checkout with its repairs, or the reason why there is none. */
export type UriOutcome =
  | {
      readonly uri: string;
      /** Empty if nothing was changed. */
      readonly repairs: readonly CauseCode[];
      /** Whether `uriBaseId` still applies to the new path. */
      readonly keepsBase: boolean;
    }
  | { readonly uri: undefined; readonly rejection: CauseCode };

/** The most distinct URIs in the cache, for each base; more are resolved again each time. */
const MOST_CACHED = 200_000;
/** The most levels of nested artifacts to follow. */
const DEEPEST_NESTING = 32;
/** The repository itself, for a finding about all of it. */
const ROOT_FOLDER = "./";

/** Makes the URIs of one run relative to the checkout. Resolves each distinct URI once. */
export class UriResolver {
  readonly #run: Run;
  readonly #originalBases: Bases | undefined;
  readonly #roots: Roots;
  readonly #prefix: readonly string[];
  readonly #images: ReadonlySet<string>;
  #artifacts: readonly (UriOutcome | undefined)[] = [];
  #expected: (() => Iterable<string>) | undefined;
  #lastBase: string | undefined;
  #lastKeepsUri: boolean;
  readonly #bases = new Map<string, string | undefined>();
  readonly #cache = new Map<string | undefined, Map<string, UriOutcome>>();
  readonly #workingDirectories: readonly (readonly string[])[];
  readonly #expectedInCheckout = new Set<string>();
  readonly #changesAll: boolean;
  /** The folder of the checkout that the run's relative paths start at. */
  #folder: readonly string[] = [];

  constructor(run: Run, bases: Bases | undefined, roots: Roots, options: NormalizeOptions) {
    this.#run = run;
    this.#originalBases = bases;
    this.#roots = roots;
    this.#prefix = segmentsOf(options.pathPrefix.replaceAll("\\", "/"));
    this.#images = imageNames(run);
    this.#workingDirectories = workingDirectories(run);
    this.#changesAll = this.#prefix.length > 0 || this.#images.size > 0 || roots.stripsRelative;
    this.#lastKeepsUri = !this.#changesAll;
  }

  /**
   * Whether a location's URI is a clean relative path that needs no change: the common case, detected without using
   * the cache.
   */
  isPlain({ uri, uriBaseId }: ArtifactLocation): boolean {
    return (
      uri !== undefined &&
      uri.length <= LONGEST_URI &&
      this.#keepsUri(uriBaseId) &&
      isClean(uri) &&
      !uri.includes(":")
    );
  }

  /**
   * Resolves the URI of an artifact location (SARIF 2.1.0, section 3.4). A location without a URI takes the URI of
   * the artifact that it refers to.
   */
  resolve(location: ArtifactLocation): UriOutcome {
    const { uri, uriBaseId } = location;
    if (uri === undefined) return this.#fromArtifact(location);
    let cached = this.#cache.get(uriBaseId);
    if (cached === undefined) {
      cached = new Map();
      this.#cache.set(uriBaseId, cached);
    }
    let outcome = cached.get(uri);
    if (outcome === undefined) {
      outcome = this.#rejectImage(
        limitLength(uri.length > LONGEST_URI ? TOO_LONG : this.#resolveUncached(uri, uriBaseId)),
      );
      if (cached.size < MOST_CACHED) cached.set(uri, outcome);
    }
    return outcome;
  }

  /**
   * Provides the URIs that come next, so that foreign roots can be detected from all of them before the first URI
   * below a foreign root is resolved.
   */
  expect(uris: () => Iterable<string>): void {
    this.#expected = uris;
  }

  /** Records an uploaded relative URI that should be a file of the checkout. */
  expectInCheckout(uri: string | undefined): void {
    if (uri !== undefined && this.#expectedInCheckout.size < MOST_LOOKED_UP)
      this.#expectedInCheckout.add(uri);
  }

  /** Counts the uploaded relative URIs that are files of the checkout. */
  countInCheckout(): PathCounts {
    return countPaths(this.#expectedInCheckout, this.#roots);
  }

  /**
   * Detects from all locations of the run whether its relative URIs start at a folder of the checkout. Call it before
   * any of them is resolved. If there is such a folder, it is also put before the artifacts' URIs.
   */
  findFolder(locations: Iterable<ArtifactLocation>): void {
    if (this.#changesAll) return;
    const inCheckout = this.#workingDirectories.map(
      (folder) => this.#roots.inCheckout(folder) ?? this.#roots.onRunner(folder),
    );
    const folder = folderOf(
      this.#relativePaths(locations),
      inCheckout.find((one) => one !== undefined && one.length > 0),
      this.#roots,
    );
    if (folder === undefined) return;
    this.#folder = folder;
    this.#lastKeepsUri = false;
    this.#cache.clear();
    for (const [index, { location }] of (this.#run.artifacts ?? []).entries()) {
      if (location?.uri === undefined || this.#artifacts[index]?.uri === undefined) continue;
      if (isChanged(this.#artifacts[index])) continue;
      const outcome = this.resolve(location);
      if (outcome.uri !== undefined) location.uri = outcome.uri;
    }
  }

  *#relativePaths(locations: Iterable<ArtifactLocation>): Iterable<readonly string[]> {
    for (const { uri, uriBaseId } of locations) {
      if (uri === undefined || uri === "" || uri.length > LONGEST_URI) continue;
      const path = parseUri(uri);
      const isBased = uriBaseId !== undefined && this.#base(uriBaseId) !== undefined;
      if (path.kind === "relative" && !isBased && !looksLikeProse(uri)) yield path.segments;
    }
  }

  /**
   * Makes the URIs of the run's artifacts relative if possible. Returns how many changed. Artifacts that become equal
   * get their own index as `location.index` (section 3.24.2), because the schema requires unique artifacts.
   */
  repairArtifacts(): number {
    let changed = 0;
    this.#artifacts = (this.#run.artifacts ?? []).map(({ location }) => {
      if (location?.uri === undefined) return undefined;
      const outcome = this.resolve(location);
      const uri = outcome.uri ?? spellUri(location.uri);
      if (uri !== location.uri) changed++;
      location.uri = uri;
      if (outcome.uri !== undefined && !outcome.keepsBase) delete location.uriBaseId;
      return outcome;
    });
    const artifacts = this.#run.artifacts ?? [];
    for (const [index] of changed === 0 ? [] : findDuplicates(artifacts)) {
      const location = artifacts[index]?.location;
      if (location !== undefined) location.index = index;
    }
    return changed;
  }

  /** The URI of the artifact at `index`, or of the artifact that contains it. */
  #fromArtifact({ index }: ArtifactLocation): UriOutcome {
    let next = index ?? -1;
    let fault: UriOutcome = { uri: undefined, rejection: "uri-missing" };
    for (let steps = 0; next >= 0 && steps < DEEPEST_NESTING; steps++) {
      const outcome = this.#artifacts[next];
      if (outcome?.uri !== undefined) {
        return { ...outcome, repairs: ["uri-from-artifact", ...outcome.repairs], keepsBase: false };
      }
      fault = outcome ?? fault;
      next = this.#run.artifacts?.[next]?.parentIndex ?? -1;
    }
    return fault;
  }

  #resolveUncached(uri: string, baseId: string | undefined): UriOutcome {
    if (unescapePath(uri).trim() === "") return { uri: undefined, rejection: "uri-empty" };
    if (this.#images.has(uri) && !this.#roots.isFile(segmentsOf(uri)))
      return { uri: undefined, rejection: "uri-image" };
    const path = parseUri(uri.trim().replace(/^%SRCROOT%[\\/]/, ""));
    if (path.kind === "scheme") return this.#schemed(uri);
    if (uri.includes("#")) return this.#withFragment(uri, baseId);
    if (path.kind === "absolute") return this.#absolute(path.segments);
    if (looksLikeProse(unescapePath(uri)) && !this.#roots.isFile([uri]))
      return { uri: undefined, rejection: "uri-no-path" };
    return this.#relative(uri, path.segments, baseId);
  }

  #schemed(uri: string): UriOutcome {
    if (this.#roots.isFile([uri]))
      return { uri: joinSegments([uri]), repairs: ["uri-rewritten"], keepsBase: false };
    return { uri: undefined, rejection: isImageTag(uri) ? "uri-image" : "uri-scheme" };
  }

  /**
   * Handles a `#` in a relative URI, which consumers refuse. If it is part of a name (`C#/a.cs`), it is escaped. A
   * fragment is removed, because the region says where in the file the result is.
   */
  #withFragment(uri: string, baseId: string | undefined): UriOutcome {
    const hash = uri.indexOf("#");
    const isName = hash === 0 || /[./\\]/.test(uri.slice(hash)) || this.#roots.isFile(segmentsOf(uri));
    const outcome = this.#resolveUncached(isName ? uri.replaceAll("#", "%23") : uri.slice(0, hash), baseId);
    if (outcome.uri === undefined || outcome.repairs.length > 0) return outcome;
    return { ...outcome, repairs: ["uri-rewritten"] };
  }

  #absolute(segments: readonly string[]): UriOutcome {
    const stripped = this.#roots.stripped(segments);
    if (stripped !== undefined) return inRepository(stripped, "uri-prefix-stripped");
    const inside = this.#roots.inCheckout(segments);
    if (inside !== undefined) return inRepository(inside, "uri-relative");
    const onRunner = this.#roots.onRunner(segments);
    if (onRunner !== undefined) return inRepository(onRunner, "uri-known-root");
    const worked = firstBelow(this.#workingDirectories, segments);
    if (worked !== undefined && this.#roots.isFile(worked)) return inRepository(worked, "uri-known-root");
    this.#detectRoots();
    const mapped = this.#roots.mapped(segments);
    if (mapped !== undefined && mapped !== "ambiguous") return inRepository(mapped, "uri-root-mapped");
    if (worked !== undefined) return inRepository(worked, "uri-known-root");
    return { uri: undefined, rejection: mapped === undefined ? "uri-outside-checkout" : "uri-ambiguous" };
  }

  #relative(uri: string, segments: readonly string[], baseId: string | undefined): UriOutcome {
    const stripped = this.#roots.strippedRelative(segments);
    if (stripped !== undefined) return inRepository([...this.#prefix, ...stripped], "uri-prefix-stripped");
    const based = baseId === undefined ? undefined : this.#based(segments, baseId);
    if (based !== undefined)
      return sameAs(uri, based) ? unchanged(uri) : inRepository(based, "uri-base-resolved");
    const whole = this.#prefix.length === 0 ? segments : segmentsOf([...this.#prefix, ...segments].join("/"));
    if (whole[0] === "..") return this.#outside(whole);
    if (whole.length === 0 && uri === ROOT_FOLDER) return unchanged(uri);
    if (whole.length === 0) return { uri: ROOT_FOLDER, repairs: [rewriting(uri)], keepsBase: true };
    if (this.#prefix.length > 0) return inRepository(whole, "uri-prefixed");
    if (this.#folder.length > 0) return inRepository([...this.#folder, ...whole], "uri-folder-found");
    if (isClean(uri)) return unchanged(uri);
    const normalized = normalizePath(uri, whole);
    return normalized === uri
      ? unchanged(uri)
      : { uri: normalized, repairs: [rewriting(uri)], keepsBase: true };
  }

  /** A path that looks like an image name is not a file, unless the checkout contains it. */
  #rejectImage(outcome: UriOutcome): UriOutcome {
    const { uri } = outcome;
    const isImage = uri !== undefined && isImageReference(uri) && !this.#roots.isFile(segmentsOf(uri));
    return isImage ? { uri: undefined, rejection: "uri-image" } : outcome;
  }

  /**
   * The segments of a path below its base, relative to the checkout; undefined if the base does not lead into the
   * checkout, or only the path without the base is a file.
   */
  #based(segments: readonly string[], baseId: string): readonly string[] | undefined {
    const base = this.#base(baseId);
    if (base === undefined) return undefined;
    const path = parseUri(base);
    if (path.kind === "scheme") return undefined;
    const joined = segmentsOf([...path.segments, ...segments].join("/"));
    if (path.kind === "relative") {
      const whole = segmentsOf([...this.#prefix, ...joined].join("/"));
      return whole[0] === ".." || (!this.#roots.isFile(whole) && this.#roots.isFile(segments))
        ? undefined
        : whole;
    }
    const inside =
      this.#roots.stripped(joined) ?? this.#roots.inCheckout(joined) ?? this.#roots.onRunner(joined);
    if (inside !== undefined || this.#prefix.length > 0) return inside;
    const mapped = this.#roots.mapped(joined);
    return mapped === "ambiguous" ? undefined : mapped;
  }

  #detectRoots(): void {
    const expected = this.#expected?.() ?? [];
    this.#expected = undefined;
    for (const uri of expected) {
      const path = parseUri(uri);
      if (path.kind === "absolute" && !this.#roots.inCheckout(path.segments))
        this.#roots.mapped(path.segments);
    }
  }

  /** Whether a clean URI with this base stays as it is. */
  #keepsUri(baseId: string | undefined): boolean {
    if (baseId === this.#lastBase) return this.#lastKeepsUri;
    this.#lastBase = baseId;
    this.#lastKeepsUri =
      !this.#changesAll &&
      this.#folder.length === 0 &&
      (baseId === undefined || this.#base(baseId) === undefined);
    return this.#lastKeepsUri;
  }

  #base(baseId: string): string | undefined {
    if (!this.#bases.has(baseId)) this.#bases.set(baseId, resolveBase(this.#originalBases, baseId));
    return this.#bases.get(baseId);
  }

  /** A path outside the repository is accepted if its last segments match exactly one file. */
  #outside(segments: readonly string[]): UriOutcome {
    const down = segments.slice(segments.lastIndexOf("..") + 1);
    const mapped = down.length === 0 ? undefined : this.#roots.mapped(["..", ...down]);
    if (mapped === undefined || mapped === "ambiguous")
      return { uri: undefined, rejection: "uri-leaves-repository" };
    return inRepository(mapped, "uri-root-mapped");
  }
}

const TOO_LONG: UriOutcome = { uri: undefined, rejection: "uri-too-long" };

/** Rejects a URI that its prefix or escapes made too long. */
function limitLength(outcome: UriOutcome): UriOutcome {
  return (outcome.uri?.length ?? 0) > LONGEST_URI ? TOO_LONG : outcome;
}

function isChanged(outcome: UriOutcome | undefined): boolean {
  return outcome?.uri !== undefined && outcome.repairs.length > 0;
}

function unchanged(uri: string): UriOutcome {
  return { uri, repairs: [], keepsBase: true };
}

function inRepository(segments: readonly string[], repair: CauseCode): UriOutcome {
  if (segments[0] === "..") return { uri: undefined, rejection: "uri-leaves-repository" };
  const uri = segments.length === 0 ? ROOT_FOLDER : joinSegments(segments);
  return { uri, repairs: [repair], keepsBase: false };
}

function sameAs(uri: string, segments: readonly string[]): boolean {
  return isClean(uri) && uri === joinSegments(segments);
}
