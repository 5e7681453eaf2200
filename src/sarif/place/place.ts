import type { CauseCode } from "../../messages/causes.ts";
import type { Checkout } from "./checkout.ts";
import type { Statement } from "./infer.ts";
import type { Judge } from "./judge.ts";
import { isImageReference } from "./not-a-path.ts";
import type { Prefixes } from "./prefixes.ts";
import { type ReadUri, ROOT_FOLDER, readUri } from "./read.ts";
import type { KnownRoots } from "./roots.ts";
import type { RunFacts } from "./run-facts.ts";
import { joinSegments, MAX_URI_LENGTH, segmentsOf, unescapePath } from "./uri.ts";

/** Where a finding goes, or why it has no place. */
export type Place = Placed | { readonly uri: undefined; readonly rejection: CauseCode };

export interface Placed {
  /** Relative to the checkout. */
  readonly uri: string;
  /** Empty if nothing was changed. */
  readonly repairs: readonly CauseCode[];
  /** Whether the location keeps its `uriBaseId`. */
  readonly keepsBase: boolean;
  /** The line that the URI names. */
  readonly line: number | undefined;
  /** Whether it is a file or folder of the checkout; undefined if it need not be one. */
  readonly isThere: boolean | undefined;
  /** Whether nothing explains the path, or it is the whole repository, so that `fallback-location` applies. */
  readonly isUnexplained: boolean;
}

/** What all runs of a file share. */
export interface Shared {
  readonly checkout: Checkout;
  readonly roots: KnownRoots;
  /** The prefixes of `strip-prefix`. */
  readonly strip: { readonly absolute: Prefixes<true>; readonly relative: Prefixes<true> };
  /** The segments of `path-prefix`. */
  readonly prefix: readonly string[];
}

type Segments = readonly string[];
type Path = Exclude<ReadUri, { readonly rejection: CauseCode }>;

/** A path in the checkout before it is spelled. Without `cause` it stays as written. */
interface Destination {
  readonly segments: Segments;
  readonly cause?: CauseCode;
  /** Whether the path no longer is below its base, although it is spelled alike. */
  readonly dropsBase?: boolean;
  /** Whether a path that is not in the checkout is worth a warning. */
  readonly isExpected?: boolean;
  /** Whether nothing but its spelling says that the path lies here. */
  readonly isUnexplained?: boolean;
}

type Rejected = Extract<Place, { readonly uri: undefined }>;

/** Places single URIs of one run, by the rules in docs/sarif.md, "Where a finding goes". */
export class Placer {
  readonly #shared: Shared;
  readonly #facts: RunFacts;
  readonly #judge: Judge;

  /** `judge` knows what is inferred from all paths of the file. */
  constructor(shared: Shared, facts: RunFacts, judge: Judge) {
    this.#shared = shared;
    this.#facts = facts;
    this.#judge = judge;
  }

  /** The place of a URI (SARIF 2.1.0, section 3.4). */
  place(uri: string, baseId: string | undefined): Place {
    const { checkout } = this.#shared;
    const isFile = (segments: Segments) => checkout.find(decode(segments).join("/"))?.isFile === true;
    const path = readUri(uri, isFile, this.#facts.images);
    if ("rejection" in path) return rejected(path.rejection);
    const destination =
      path.kind === "absolute"
        ? this.#findAbsolute(path.segments)
        : this.#findRelative(path.segments, baseId);
    return "rejection" in destination ? destination : this.#spell(uri, path, destination);
  }

  #findAbsolute(written: Segments): Destination | Rejected {
    const segments = written.filter((segment) => segment !== "..");
    const names = this.#namesOf(segments);
    const known = this.#findByRoots(segments, names, "uri-relative");
    if (known !== undefined) return known;
    return (
      this.#findByEvidence(segments, names, this.#judge.absolute(names)) ?? rejected("uri-outside-checkout")
    );
  }

  #findRelative(segments: Segments, baseId: string | undefined): Destination | Rejected {
    const { strip, prefix } = this.#shared;
    const names = this.#namesOf(segments);
    const stripped = strip.relative.find(names);
    if (stripped !== undefined)
      return { segments: join(prefix, segments.slice(stripped.depth)), cause: "uri-prefix-stripped" };
    const base = baseId === undefined ? undefined : this.#facts.bases.resolve(baseId);
    if (base?.kind === "absolute") return this.#findBelow(base.segments, segments);
    if (base !== undefined && base.segments.length > 0) {
      const prefixed = join(prefix, join(base.segments, segments));
      if (prefixed[0] !== "..") return { segments: prefixed, cause: "uri-base-resolved", isExpected: true };
    }
    if (prefix.length > 0)
      return { segments: join(prefix, segments), cause: "uri-prefixed", isExpected: true };
    if (segments[0] === "..") {
      const statement = this.#judge.climbing(names);
      return statement === undefined ? rejected("uri-leaves-repository") : moved(segments, statement);
    }
    const statement = segments.length === 0 ? undefined : this.#judge.relative(names);
    return statement === undefined ? asWritten(segments) : moved(segments, statement);
  }

  /** Finds a path below an absolute base. */
  #findBelow(base: Segments, segments: Segments): Destination | Rejected {
    const joined = join(base, segments);
    const names = this.#namesOf(joined);
    const known = this.#findByRoots(joined, names, "uri-base-resolved");
    if (known !== undefined) return known;
    const { prefix } = this.#shared;
    if (prefix.length > 0)
      return { segments: join(prefix, segments), cause: "uri-prefixed", isExpected: true };
    const isBelow = joined.length > base.length && base.every((segment, index) => segment === joined[index]);
    if (!isBelow) return this.#findAbsolute(joined);
    const statement = this.#judge.based(base.length, names);
    if (statement !== undefined && statement.root.length === base.length && statement.folder.length === 0)
      return { ...asWritten(segments), cause: "uri-base-resolved", dropsBase: true };
    return this.#findByEvidence(joined, names, statement) ?? asWritten(segments);
  }

  /** Finds an absolute path by what the user, the file or the runner says; `cause` is for the checkout itself. */
  #findByRoots(segments: Segments, names: Segments, cause: CauseCode): Destination | Rejected | undefined {
    const { strip, roots } = this.#shared;
    const stripped = strip.absolute.find(names);
    if (stripped !== undefined)
      return { segments: segments.slice(stripped.depth), cause: "uri-prefix-stripped" };
    const located = roots.locate(names);
    if (located === "outside") return rejected("uri-outside-checkout");
    const depth = located?.depth ?? this.#facts.mapped.find(names)?.depth;
    if (depth === undefined) return undefined;
    return {
      segments: segments.slice(depth),
      cause: located?.isCheckout === true ? cause : "uri-known-root",
      ...(cause === "uri-base-resolved" && { isExpected: true }),
    };
  }

  /** Finds an absolute path by a statement, or by the working directory unless the statement explains more. */
  #findByEvidence(
    segments: Segments,
    names: Segments,
    statement: Statement | undefined,
  ): Destination | undefined {
    const working = this.#facts.working.find(names);
    if (working !== undefined && this.#judge.explainedBelow(working.value) >= (statement?.explained ?? 0))
      return { segments: segments.slice(working.depth), cause: "uri-known-root" };
    if (statement === undefined) return undefined;
    const isFileSystemRoot = statement.root.length === 0 && statement.folder.length === 0;
    const isThere = () => this.#shared.checkout.find(decode(segments).join("/")) !== undefined;
    return isFileSystemRoot && !isThere() ? undefined : moved(segments, statement);
  }

  /** Spells the path as the checkout does. */
  #spell(uri: string, path: Path, destination: Destination): Place {
    const { segments, cause, isUnexplained = false, isExpected = isUnexplained } = destination;
    if (segments[0] === "..") return rejected("uri-leaves-repository");
    const names = decode(segments).join("/");
    const { name, isThere, isCorrected } = this.#lookUp(names);
    const out = spell(segments, path, name === names ? undefined : name);
    const fault = faultOf(out, segments, isThere);
    if (fault !== undefined) return rejected(fault);
    const keepsBase = destination.dropsBase !== true && (cause === undefined || (isExpected && out === uri));
    const spelling = path.isCut ? undefined : "uri-normalized";
    return {
      uri: out,
      repairs: repairsOf(path, keepsBase && out === uri ? undefined : (cause ?? spelling), isCorrected),
      keepsBase,
      line: path.line,
      isThere: isExpected && segments.length > 0 ? isThere : undefined,
      isUnexplained: segments.length === 0 || (isUnexplained && isThere === false),
    };
  }

  /** How the checkout spells a path, and whether it has it; undefined if the checkout cannot tell. */
  #lookUp(path: string): { name: string; isThere?: boolean; isCorrected?: boolean } {
    const { checkout } = this.#shared;
    if (!this.#judge.isDecided) return { name: path };
    const found = checkout.find(path);
    if (found !== undefined) return { name: found.path, isThere: true };
    if (checkout.kind !== "repository" && checkout.kind !== "files") return { name: path };
    const corrected = checkout.tree()?.findWithoutCase(path);
    if (corrected !== undefined) return { name: corrected, isThere: true, isCorrected: true };
    const slash = path.lastIndexOf("/");
    const folder = slash === -1 ? undefined : checkout.find(path.slice(0, slash))?.path;
    return { name: folder === undefined ? path : `${folder}${path.slice(slash)}`, isThere: false };
  }

  #namesOf(segments: Segments): Segments {
    return decode(segments).map(this.#shared.checkout.fold);
  }
}

function rejected(rejection: CauseCode): Rejected {
  return { uri: undefined, rejection };
}

function faultOf(uri: string, segments: Segments, isThere = false): CauseCode | undefined {
  if (uri.length > MAX_URI_LENGTH) return "uri-too-long";
  return isImageReference(segments.join("/")) && !isThere ? "uri-image" : undefined;
}

function repairsOf({ isCut }: Path, cause: CauseCode | undefined, isCorrected = false): CauseCode[] {
  const repairs: CauseCode[] = cause === undefined ? [] : [cause];
  if (isCut) repairs.push("uri-rewritten");
  if (isCorrected) repairs.push("uri-case-corrected");
  return repairs;
}

/** The URI of segments; `name` is how the checkout spells them, if that differs. */
function spell(segments: Segments, path: Path, name: string | undefined): string {
  if (segments.length === 0) return ROOT_FOLDER;
  if (name !== undefined) return joinSegments(encode(name));
  return segments === path.segments ? path.spelled : joinSegments(segments);
}

function asWritten(segments: Segments): Destination {
  return { segments, isUnexplained: true };
}

function moved(segments: Segments, { root, folder }: Statement): Destination {
  const names = folder.length === 0 ? [] : encode(folder.join("/"));
  return { segments: [...names, ...segments.slice(root.length)], cause: "uri-root-mapped" };
}

function join(base: Segments, segments: Segments): Segments {
  return base.length === 0 ? segments : segmentsOf([...base, ...segments].join("/"));
}

function decode(segments: Segments): Segments {
  return segments.map(unescapePath);
}

/** The folder of a statement and the names of the checkout are not percent-encoded. */
function encode(path: string): Segments {
  return path.split("/").map((segment) => segment.replaceAll("%", "%25"));
}
