import { isUriReference } from "../schema/text.ts";
import { escapePath, joinSegments, parseUri } from "./uri.ts";

/** `uri` itself if it is valid and normalized; otherwise the URI of its `segments`, with the final slash of `uri`. */
export function normalizePath(uri: string, segments: readonly string[]): string {
  if (isUriReference(uri) && !/(?:^|\/)(?:\.|%2e){1,2}(?:[/?]|$)|\/\/|%2f|%5c/i.test(uri)) return uri;
  const path = joinSegments(segments);
  return uri.endsWith("/") ? `${path}/` : path;
}

/** Escapes a URI that need not be in the checkout, so that every consumer accepts it. A path becomes a `file:` URI. */
export function escapeUri(uri: string): string {
  const path = parseUri(uri);
  if (isUriReference(uri) && (path.kind === "scheme" || !uri.includes("#"))) return uri;
  if (path.kind === "relative") return joinSegments(path.segments);
  if (path.kind === "absolute")
    return `file:///${escapePath(path.segments.join("/")).replaceAll("?", "%3F").replaceAll("#", "%23")}`;
  const escaped = escapePath(uri);
  return isUriReference(escaped) ? escaped : escaped.replaceAll("#", "%23");
}

const LINE = /^(.+?):(\d{1,9})(?::\d{1,9})?$/;

/** A URI that ends in a line, with or without a column, such as `src/a.c:12:5`; undefined for any other. */
export function splitLine(uri: string): { readonly uri: string; readonly line: number } | undefined {
  const [, path, line] = uri.length > 10_000 ? [] : (LINE.exec(uri) ?? []);
  return path === undefined || Number(line) === 0 ? undefined : { uri: path, line: Number(line) };
}
