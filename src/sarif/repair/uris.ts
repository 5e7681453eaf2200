import type { ArtifactLocation, Run } from "sarif";
import type { CauseCode } from "../../messages/causes.ts";
import type { PathCounts } from "../sarif-report.ts";
import { findDuplicates } from "../schema/unique.ts";
import type { NormalizeOptions } from "./context.ts";
import { countPaths, MAX_LOOKED_UP } from "./missing-paths.ts";
import type { Roots } from "./roots.ts";
import { findRunFolder } from "./run-folder.ts";
import { type Bases, imageNames, resolveBase } from "./uri-bases.ts";
import {
  escapeUri,
  isImageReference,
  isImageTag,
  looksLikeProse,
  normalizePath,
  rewriteCause,
} from "./uri-spelling.ts";
import { isClean, joinSegments, MAX_URI_LENGTH, parseUri, segmentsOf, unescapePath } from "./uri-text.ts";
import { relativeToWorkingDirectory, workingDirectories } from "./working-directory.ts";

/** The result for one URI: a URI relative to the checkout and the repairs that led to it, or why there is none. */
export type UriOutcome =
  | {
      readonly uri: string;
      /** Empty if nothing was changed. */
      readonly repairs: readonly CauseCode[];
      /** Whether the location keeps its `uriBaseId`. */
      readonly keepsBase: boolean;
    }
  | { readonly uri: undefined; readonly rejection: CauseCode };

/** The most distinct URIs in the cache, for each base. Others are resolved each time. */
const MAX_CACHED = 200_000;
/** The most levels of nested artifacts to follow. */
const MAX_NESTING = 32;
/** The URI of a finding about the whole repository. */
const ROOT_FOLDER = "./";

/** Makes the URIs of one run relative to the checkout. Resolves each distinct URI once. */
export class UriResolver {
  readonly #run: Run;
  readonly #originalBases: Bases | undefined;
  readonly #roots: Roots;
  readonly #prefix: readonly string[];
  readonly #images: ReadonlySet<string>;
  #artifacts: readonly (UriOutcome | undefined)[] = [];
  #upcoming: (() => Iterable<string>) | undefined;
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

  /** Whether a location's URI needs no change. This is the common case, and faster than {@link resolve}. */
  needsNoRepair({ uri, uriBaseId }: ArtifactLocation): boolean {
    return (
      uri !== undefined &&
      uri.length <= MAX_URI_LENGTH &&
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
    if (uri === undefined) return this.#resolveArtifact(location);
    let cached = this.#cache.get(uriBaseId);
    if (cached === undefined) {
      cached = new Map();
      this.#cache.set(uriBaseId, cached);
    }
    let outcome = cached.get(uri);
    if (outcome === undefined) {
      outcome = this.#rejectImage(
        limitLength(uri.length > MAX_URI_LENGTH ? TOO_LONG : this.#resolveUncached(uri, uriBaseId)),
      );
      if (cached.size < MAX_CACHED) cached.set(uri, outcome);
    }
    return outcome;
  }

  /**
   * Sets the URIs of the results that come next. Before the first URI that needs a foreign root is resolved, foreign
   * roots are detected from all of them: another URI may show the root more clearly.
   */
  setUpcoming(uris: () => Iterable<string>): void {
    this.#upcoming = uris;
  }

  /** Adds an uploaded relative URI to those that {@link countInCheckout} looks up. */
  expectInCheckout(uri: string | undefined): void {
    if (uri !== undefined && this.#expectedInCheckout.size < MAX_LOOKED_UP) this.#expectedInCheckout.add(uri);
  }

  /** Counts which of the URIs passed to {@link expectInCheckout} are files of the checkout. */
  countInCheckout(): PathCounts {
    return countPaths(this.#expectedInCheckout, this.#roots);
  }

  /**
   * Detects from all locations of the run whether its relative URIs start at a folder of the checkout. If so, the folder
   * is put in front of them, and of the URIs of the artifacts. Call it before the locations are resolved.
   */
  findFolder(locations: Iterable<ArtifactLocation>): void {
    if (this.#changesAll) return;
    const inCheckout = this.#workingDirectories.map(
      (folder) => this.#roots.inCheckout(folder) ?? this.#roots.onRunner(folder),
    );
    const folder = findRunFolder(
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
      if (uri === undefined || uri === "" || uri.length > MAX_URI_LENGTH) continue;
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
      const uri = outcome.uri ?? escapeUri(location.uri);
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

  /** The URI of the artifact at `index`, or else of the nearest artifact that contains it and has one. */
  #resolveArtifact({ index }: ArtifactLocation): UriOutcome {
    let next = index ?? -1;
    let rejection: UriOutcome = { uri: undefined, rejection: "uri-missing" };
    for (let steps = 0; next >= 0 && steps < MAX_NESTING; steps++) {
      const outcome = this.#artifacts[next];
      if (outcome?.uri !== undefined) {
        return { ...outcome, repairs: ["uri-from-artifact", ...outcome.repairs], keepsBase: false };
      }
      rejection = outcome ?? rejection;
      next = this.#run.artifacts?.[next]?.parentIndex ?? -1;
    }
    return rejection;
  }

  #resolveUncached(uri: string, baseId: string | undefined): UriOutcome {
    if (unescapePath(uri).trim() === "") return { uri: undefined, rejection: "uri-empty" };
    if (this.#images.has(uri) && !this.#roots.isFile(segmentsOf(uri)))
      return { uri: undefined, rejection: "uri-image" };
    const path = parseUri(uri.trim().replace(/^%SRCROOT%[\\/]/, ""));
    if (path.kind === "scheme") return this.#resolveWithScheme(uri);
    if (uri.includes("#")) return this.#resolveWithFragment(uri, baseId);
    if (path.kind === "absolute") return this.#resolveAbsolute(path.segments);
    if (looksLikeProse(unescapePath(uri)) && !this.#roots.isFile([uri]))
      return { uri: undefined, rejection: "uri-no-path" };
    return this.#resolveRelative(uri, path.segments, baseId);
  }

  #resolveWithScheme(uri: string): UriOutcome {
    if (this.#roots.isFile([uri]))
      return { uri: joinSegments([uri]), repairs: ["uri-rewritten"], keepsBase: false };
    return { uri: undefined, rejection: isImageTag(uri) ? "uri-image" : "uri-scheme" };
  }

  /**
   * Resolves a URI with `#`, which consumers reject. If `#` is part of a name (`C#/a.cs`), it is escaped. A
   * fragment is removed, because the region says where in the file the result is.
   */
  #resolveWithFragment(uri: string, baseId: string | undefined): UriOutcome {
    const hash = uri.indexOf("#");
    const isName = hash === 0 || /[./\\]/.test(uri.slice(hash)) || this.#roots.isFile(segmentsOf(uri));
    const outcome = this.#resolveUncached(isName ? uri.replaceAll("#", "%23") : uri.slice(0, hash), baseId);
    if (outcome.uri === undefined || outcome.repairs.length > 0) return outcome;
    return { ...outcome, repairs: ["uri-rewritten"] };
  }

  #resolveAbsolute(segments: readonly string[]): UriOutcome {
    const stripped = this.#roots.stripped(segments);
    if (stripped !== undefined) return inRepository(stripped, "uri-prefix-stripped");
    const inside = this.#roots.inCheckout(segments);
    if (inside !== undefined) return inRepository(inside, "uri-relative");
    const onRunner = this.#roots.onRunner(segments);
    if (onRunner !== undefined) return inRepository(onRunner, "uri-known-root");
    const inWorkingDirectory = relativeToWorkingDirectory(this.#workingDirectories, segments);
    if (inWorkingDirectory !== undefined && this.#roots.isFile(inWorkingDirectory))
      return inRepository(inWorkingDirectory, "uri-known-root");
    this.#detectRoots();
    const mapped = this.#roots.fromForeignRoot(segments);
    if (mapped !== undefined && mapped !== "ambiguous") return inRepository(mapped, "uri-root-mapped");
    if (inWorkingDirectory !== undefined) return inRepository(inWorkingDirectory, "uri-known-root");
    return { uri: undefined, rejection: mapped === undefined ? "uri-outside-checkout" : "uri-ambiguous" };
  }

  #resolveRelative(uri: string, segments: readonly string[], baseId: string | undefined): UriOutcome {
    const stripped = this.#roots.strippedRelative(segments);
    if (stripped !== undefined) return inRepository([...this.#prefix, ...stripped], "uri-prefix-stripped");
    const based = baseId === undefined ? undefined : this.#resolveBased(segments, baseId);
    if (based !== undefined)
      return sameAs(uri, based) ? unchanged(uri) : inRepository(based, "uri-base-resolved");
    const prefixed =
      this.#prefix.length === 0 ? segments : segmentsOf([...this.#prefix, ...segments].join("/"));
    if (prefixed[0] === "..") return this.#resolveOutside(prefixed);
    if (prefixed.length === 0 && uri === ROOT_FOLDER) return unchanged(uri);
    if (prefixed.length === 0) return { uri: ROOT_FOLDER, repairs: [rewriteCause(uri)], keepsBase: true };
    if (this.#prefix.length > 0) return inRepository(prefixed, "uri-prefixed");
    if (this.#folder.length > 0) return inRepository([...this.#folder, ...prefixed], "uri-folder-found");
    if (isClean(uri)) return unchanged(uri);
    const normalized = normalizePath(uri, prefixed);
    return normalized === uri
      ? unchanged(uri)
      : { uri: normalized, repairs: [rewriteCause(uri)], keepsBase: true };
  }

  /** Rejects a URI that looks like the name of a container image, unless it is a file of the checkout. */
  #rejectImage(outcome: UriOutcome): UriOutcome {
    const { uri } = outcome;
    const isImage = uri !== undefined && isImageReference(uri) && !this.#roots.isFile(segmentsOf(uri));
    return isImage ? { uri: undefined, rejection: "uri-image" } : outcome;
  }

  /**
   * The segments of a path below its base, relative to the checkout. Undefined if they are outside the checkout, or if
   * the path is a file only without a relative base.
   */
  #resolveBased(segments: readonly string[], baseId: string): readonly string[] | undefined {
    const base = this.#base(baseId);
    if (base === undefined) return undefined;
    const path = parseUri(base);
    if (path.kind === "scheme") return undefined;
    const joined = segmentsOf([...path.segments, ...segments].join("/"));
    if (path.kind === "relative") {
      const prefixed = segmentsOf([...this.#prefix, ...joined].join("/"));
      return prefixed[0] === ".." || (!this.#roots.isFile(prefixed) && this.#roots.isFile(segments))
        ? undefined
        : prefixed;
    }
    const inside =
      this.#roots.stripped(joined) ?? this.#roots.inCheckout(joined) ?? this.#roots.onRunner(joined);
    if (inside !== undefined || this.#prefix.length > 0) return inside;
    const mapped = this.#roots.fromForeignRoot(joined);
    return mapped === "ambiguous" ? undefined : mapped;
  }

  #detectRoots(): void {
    const upcoming = this.#upcoming?.() ?? [];
    this.#upcoming = undefined;
    for (const uri of upcoming) {
      const path = parseUri(uri);
      if (path.kind === "absolute" && !this.#roots.inCheckout(path.segments))
        this.#roots.fromForeignRoot(path.segments);
    }
  }

  /** Whether a clean URI with this base stays as it is. Keeps the answer for the last base, which is often the same. */
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

  /** A path that starts with `..` is accepted if exactly one of its suffixes is a file of the checkout. */
  #resolveOutside(segments: readonly string[]): UriOutcome {
    const afterDots = segments.slice(segments.lastIndexOf("..") + 1);
    const mapped = afterDots.length === 0 ? undefined : this.#roots.fromForeignRoot(["..", ...afterDots]);
    if (mapped === undefined || mapped === "ambiguous")
      return { uri: undefined, rejection: "uri-leaves-repository" };
    return inRepository(mapped, "uri-root-mapped");
  }
}

const TOO_LONG: UriOutcome = { uri: undefined, rejection: "uri-too-long" };

/** Rejects a URI that its prefix or escapes made too long. */
function limitLength(outcome: UriOutcome): UriOutcome {
  return (outcome.uri?.length ?? 0) > MAX_URI_LENGTH ? TOO_LONG : outcome;
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
