import { isUriReference } from "../schema/text.ts";

const DRIVE = /^[A-Za-z](?::|%3[Aa])(?=[\\/]|%2[Ff]|%5[Cc]|$)/;
/** How Windows writes `D:\a` where the length of a path is not limited: `\\?\D:\a`. */
const LONG_PATH = /^\/\/[?.]\/(?=[A-Za-z]:)/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const FORBIDDEN = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#%]|%(?![0-9A-Fa-f]{2})/gu;
const NOT_CLEAN =
  /[^A-Za-z0-9\-._~!$&'()*+,;=@%/]|%(?![0-9A-Fa-f]{2})|%(?:2[Ff]|5[Cc])|(?:^|\/)(?:\.|%2[Ee]){0,2}(?:\/|$)/;
/**
 * A dot segment, which a query can follow. `%2E` is a dot too (RFC 3986, sections 3.3, 3.4 and 6.2.2).
 */
const DOT_SEGMENT = /^((?:\.|%2[Ee]){1,2})(?:\?|$)/;
/** In UTF-16 code units; no operating system supports longer paths. */
export const MAX_URI_LENGTH = 32_767;

/** Whether `uri` is a relative path that needs no change: no colon, no empty or dot segment, nothing to escape. */
export function isClean(uri: string): boolean {
  return !NOT_CLEAN.test(uri);
}

/** Escapes characters that RFC 3986 does not allow in a path; keeps existing escapes. */
export function escapePath(path: string): string {
  return path.replace(FORBIDDEN, (character) =>
    character === "%" ? "%25" : encodeURIComponent(character.toWellFormed()),
  );
}

/** Decodes percent-encoding; sequences that are not UTF-8 stay unchanged. */
export function unescapePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A parsed URI. `scheme` is any URI with a scheme other than `file:`; its scheme includes the colon. */
export type UriPath =
  | { readonly kind: "absolute"; readonly segments: readonly string[] }
  | { readonly kind: "relative"; readonly segments: readonly string[] }
  | { readonly kind: "scheme"; readonly scheme: string };

/**
 * Parses a URI. `file:` URIs, Windows paths with a drive or share, and paths from the root are absolute; their first
 * segment is the drive (`C:`) or the host, if any. Segments keep their percent-encoding, but for slashes.
 */
export function parseUri(uri: string): UriPath {
  if (/^file:/i.test(uri)) return parseFileUri(uri.slice("file:".length));
  if (DRIVE.test(uri)) return { kind: "absolute", segments: segmentsOf(withForwardSlashes(uri)) };
  const scheme = SCHEME.exec(uri)?.[0];
  if (scheme !== undefined) return { kind: "scheme", scheme };
  const path = withForwardSlashes(uri);
  return { kind: path.startsWith("/") ? "absolute" : "relative", segments: segmentsOf(path) };
}

/**
 * Splits a path at slashes. Drops empty and `.` segments, and resolves `..` if there is a segment before it. A drive in
 * the first segment becomes `C:`.
 */
export function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    const dots = DOT_SEGMENT.exec(segment)?.[1]?.replaceAll(/%2e/gi, ".");
    if (segment === "" || dots === ".") continue;
    if (dots === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else segments.push(dots ?? segment);
  }
  if (segments[0] !== undefined && DRIVE.test(segments[0])) segments[0] = `${segments[0][0]?.toUpperCase()}:`;
  return segments;
}

/**
 * Joins segments to a relative URI and escapes it. If the first segment would be read as a scheme, or the end as a line,
 * every colon and question mark is escaped too.
 */
export function joinSegments(segments: readonly string[]): string {
  const path = escapePath(segments.join("/")).replaceAll("#", "%23");
  if (isUriReference(path) && !SCHEME.test(path) && !/:\d+$/.test(path)) return path;
  return path.replaceAll(":", "%3A").replaceAll("?", "%3F");
}

/**
 * Parses what follows `file:` in `file:///a`, `file:/a`, `file:a`, `file://localhost/a`, `file://host/a`, `file://C:/a`
 * and `file:///C:/a`.
 */
function parseFileUri(rest: string): UriPath {
  const path = withForwardSlashes(rest);
  const local = path.replace(/^\/\/localhost(?=\/)/i, "");
  return { kind: "absolute", segments: segmentsOf(local) };
}

/** An encoded slash or backslash separates folders, too: no name of a file can contain a slash. */
function withForwardSlashes(path: string): string {
  return path.replaceAll(/\\|%2f|%5c/gi, "/").replace(LONG_PATH, "/");
}
