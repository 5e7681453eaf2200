import { isUriReference } from "../schema/text.ts";

const DRIVE = /^[A-Za-z](?::|%3[Aa])(?=[\\/]|$)/;
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const FORBIDDEN = /[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#%]|%(?![0-9A-Fa-f]{2})/gu;
const UNCLEAN = /[^A-Za-z0-9\-._~!$&'()*+,;=@%/]|%(?![0-9A-Fa-f]{2})|(?:^|\/)(?:\.|%2[Ee]){0,2}(?:\/|$)/;
/** RFC 3986, sections 3.3 and 6.2.2: a query ends the path, and an encoded dot is a dot. */
const DOTS = /^((?:\.|%2[Ee]){1,2})(?:\?|$)/;
/** Longer, in UTF-16 code units, than any path of a file that an operating system takes. */
export const LONGEST_URI = 32_767;

/** Whether `uri` is a relative path that needs no thought: no scheme, no empty or dot segment, nothing to escape. */
export function isClean(uri: string): boolean {
  return !UNCLEAN.test(uri);
}

/** Escapes what RFC 3986 forbids in a path; what is escaped already stays as it is. */
export function escapePath(path: string): string {
  return path.replace(FORBIDDEN, (character) =>
    character === "%" ? "%25" : encodeURIComponent(character.toWellFormed()),
  );
}

/** Undoes percent-encoding; what is not UTF-8 stays as it is. */
export function unescapePath(path: string): string {
  if (!path.includes("%")) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What kind of path a uri gives. */
export type UriPath =
  | { readonly kind: "absolute"; readonly segments: readonly string[] }
  | { readonly kind: "relative"; readonly segments: readonly string[] }
  | { readonly kind: "scheme"; readonly scheme: string };

/**
 * Takes a uri apart. `file:` URIs, Windows paths with a drive or a share and paths from the root are absolute; their
 * first segment is the drive (`C:`) or the host where there is one. Segments keep their percent-encoding.
 */
export function parseUri(uri: string): UriPath {
  if (/^file:/i.test(uri)) return parseFileUri(uri.slice("file:".length));
  if (DRIVE.test(uri)) return { kind: "absolute", segments: segmentsOf(slashed(uri)) };
  const scheme = SCHEME.exec(uri)?.[0];
  if (scheme !== undefined) return { kind: "scheme", scheme };
  const path = slashed(uri);
  return { kind: path.startsWith("/") ? "absolute" : "relative", segments: segmentsOf(path) };
}

/** Splits at slashes; empty and `.` segments go, `..` takes the segment before it off where there is one. */
export function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  for (const segment of path.split("/")) {
    const dots = DOTS.exec(segment)?.[1]?.replaceAll(/%2e/gi, ".");
    if (segment === "" || dots === ".") continue;
    if (dots === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else segments.push(dots ?? segment);
  }
  if (segments[0] !== undefined && DRIVE.test(segments[0])) segments[0] = `${segments[0][0]?.toUpperCase()}:`;
  return segments;
}

/** The relative uri that `segments` make. A colon in the first one would make it a scheme, so it is escaped. */
export function joinSegments(segments: readonly string[]): string {
  const path = escapePath(segments.join("/")).replaceAll("#", "%23");
  if (isUriReference(path) && !SCHEME.test(path)) return path;
  return path.replaceAll(":", "%3A").replaceAll("?", "%3F");
}

/** `file:///a`, `file:/a`, `file:a`, `file://localhost/a`, `file://host/a`, `file://C:/a`, `file:///C:/a`. */
function parseFileUri(rest: string): UriPath {
  const path = slashed(rest);
  const local = path.replace(/^\/\/localhost(?=\/)/i, "");
  return { kind: "absolute", segments: segmentsOf(local) };
}

function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}
