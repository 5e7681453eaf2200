import { isObject } from "../schema/json.ts";
import { MAX_URI_LENGTH, parseUri, segmentsOf, type UriPath } from "./uri.ts";

/** A longer base, in segments, is no folder of any file system. */
const MAX_SEGMENTS = 64;

/** Where a base lies: an absolute folder, or a folder of the checkout. The segments are percent-encoded. */
export interface Base {
  readonly kind: "absolute" | "relative";
  readonly segments: readonly string[];
}

/** A base that starts with a URL, or whose chain is a cycle. */
const NOWHERE = "nowhere";
/** Undefined as long as no base of the chain has a URI. */
type Place = Base | typeof NOWHERE | undefined;

/**
 * The bases of a run, `originalUriBaseIds` of the file as it was read (SARIF 2.1.0, section 3.14.14). The URIs of a chain
 * of bases are joined; a chain without an absolute URI starts at the checkout. Each base is resolved once, whatever
 * refers to it.
 */
export class Bases {
  readonly #bases: ReadonlyMap<string, { readonly uri: unknown; readonly uriBaseId: unknown }>;
  readonly #places = new Map<string, Place>();

  constructor(bases: unknown) {
    // A copy, because the bases of a run are repaired before its results are placed.
    this.#bases = new Map(
      Object.entries(isObject(bases) ? bases : {}).flatMap(([id, base]) =>
        isObject(base) ? [[id, { uri: base.uri, uriBaseId: base.uriBaseId }]] : [],
      ),
    );
  }

  resolve(id: string): Base | undefined {
    if (!this.#places.has(id)) this.#resolveChain(id);
    const place = this.#places.get(id);
    return place === NOWHERE ? undefined : place;
  }

  #resolveChain(id: string): void {
    const chain = new Map<string, Exclude<UriPath, { kind: "scheme" }> | undefined>();
    let above: Place;
    let next: string | undefined = id;
    while (next !== undefined && !this.#places.has(next) && !chain.has(next)) {
      const base = this.#bases.get(next);
      const uri = textOf(base?.uri) ?? "";
      const path = uri === "" || uri.length > MAX_URI_LENGTH ? undefined : parseUri(uri);
      if (path?.kind === "scheme") {
        this.#places.set(next, NOWHERE);
        break;
      }
      chain.set(next, path);
      next = path?.kind === "absolute" ? undefined : textOf(base?.uriBaseId);
    }
    if (next !== undefined) above = this.#places.has(next) ? this.#places.get(next) : NOWHERE;
    for (const [one, path] of [...chain].toReversed()) {
      above = join(above, path);
      this.#places.set(one, above);
    }
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function join(above: Place, path: Base | undefined): Place {
  if (path === undefined || path.kind === "absolute") return path ?? above;
  if (above === undefined || above === NOWHERE) return above ?? path;
  const segments = segmentsOf([...above.segments, ...path.segments].join("/"));
  return segments.length > MAX_SEGMENTS ? NOWHERE : { kind: above.kind, segments };
}
