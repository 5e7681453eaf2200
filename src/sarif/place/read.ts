import type { CauseCode } from "../../messages/causes.ts";
import { isImageReference, isImageTag, looksLikeProse } from "./not-a-path.ts";
import { normalizePath, splitLine } from "./spelling.ts";
import { isClean, joinSegments, MAX_URI_LENGTH, parseUri, segmentsOf, unescapePath } from "./uri.ts";

/** A URI as a path, whatever its spelling; or why it is none. */
export type ReadUri =
  | {
      readonly kind: "absolute" | "relative";
      /** Percent-encoded. */
      readonly segments: readonly string[];
      /** The URI of the path if it stays where it is. */
      readonly spelled: string;
      /** The line that the URI names. */
      readonly line: number | undefined;
      /** Whether a fragment was removed. */
      readonly isCut: boolean;
    }
  | { readonly rejection: CauseCode };

/** The URI of a finding about the whole repository. */
export const ROOT_FOLDER = "./";
/** Tools that know no file write the name of the base instead. */
const SOURCE_ROOT = /^(?:%SRCROOT%(?:[\\/]|$)|SRCROOT$)/;

/**
 * Reads a URI (SARIF 2.1.0, section 3.4.3). `isFile` says whether segments are a file of the checkout: a file may have a
 * name that looks like something else. `images` are the names of the container images that the run scanned.
 */
export function readUri(
  uri: string,
  isFile: (segments: readonly string[]) => boolean,
  images: ReadonlySet<string>,
): ReadUri {
  if (uri.length > MAX_URI_LENGTH) return { rejection: "uri-too-long" };
  const decoded = unescapePath(uri);
  if (decoded.trim() === "") return { rejection: "uri-empty" };
  if (isClean(uri) && !uri.includes("%") && !images.has(uri) && uri !== "SRCROOT")
    return { kind: "relative", segments: uri.split("/"), spelled: uri, line: undefined, isCut: false };
  const isName = isFile(segmentsOf(uri));
  return images.has(uri) && !isName ? { rejection: "uri-image" } : readPath(uri, decoded, isName, isFile);
}

function readPath(
  uri: string,
  decoded: string,
  isName: boolean,
  isFile: (segments: readonly string[]) => boolean,
): ReadUri {
  const { uri: whole, line } = (isName ? undefined : lineIn(uri, isFile)) ?? { uri, line: undefined };
  const { text, isCut } = withoutFragment(whole.trim().replace(SOURCE_ROOT, ""), isName);
  const path = parseUri(text);
  if (path.kind === "scheme") {
    const rejection = isImageTag(uri) ? "uri-image" : "uri-scheme";
    if (!isFile([text])) return { rejection };
    return { kind: "relative", segments: [text], spelled: joinSegments([text]), line, isCut };
  }
  const { kind, segments } = path;
  const rejection = kind === "absolute" || isName ? undefined : rejectionOf(text, decoded);
  if (rejection !== undefined) return { rejection };
  const spelled = segments.length === 0 ? ROOT_FOLDER : normalizePath(text, segments);
  return { kind, segments, spelled, line, isCut };
}

function rejectionOf(uri: string, decoded: string): CauseCode | undefined {
  if (looksLikeProse(decoded)) return "uri-no-path";
  return isImageReference(uri) ? "uri-image" : undefined;
}

/** The line at the end of a URI, if what is before it is a file, or at least looks like one. */
function lineIn(uri: string, isFile: (segments: readonly string[]) => boolean): ReturnType<typeof splitLine> {
  const split = splitLine(uri);
  if (split === undefined || /^(?!file:)[a-z][a-z0-9+.-]+:\/\//i.test(uri)) return undefined;
  const looksLikeFile = /[\\/][^\\/]*\.[^.\\/]+$/.test(split.uri);
  return looksLikeFile || isFile(segmentsOf(split.uri)) ? split : undefined;
}

/**
 * The text of a URI without `#`, which consumers reject. If `#` is part of a name (`C#/a.cs`), it is escaped. A fragment is
 * removed, because the region says where in the file the result is.
 */
function withoutFragment(uri: string, isName: boolean): { readonly text: string; readonly isCut: boolean } {
  const hash = uri.indexOf("#");
  if (hash === -1) return { text: uri, isCut: false };
  if (isName || hash === 0 || /[./\\]/.test(uri.slice(hash)))
    return { text: uri.replaceAll("#", "%23"), isCut: false };
  return { text: uri.slice(0, hash), isCut: true };
}
