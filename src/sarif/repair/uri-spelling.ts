import type { CauseCode } from "../../messages/causes.ts";
import { isUriReference } from "../schema/text.ts";
import { escapePath, joinSegments, parseUri } from "./uri-text.ts";

const IMAGE_TAG = /^[a-z0-9][a-z0-9._-]*:[A-Za-z0-9_][\w.-]*$/;
/** The last segment has no dot before the tag, because `src/a.ts:12` is a line of a file. */
const IMAGE_REFERENCE =
  /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9._-]+)*\/[a-z0-9_-]+(?::\w[\w.-]{0,127}|@sha256:[0-9a-f]{64}){1,2}$/;

/** Whether the URI is a container image without a registry, with a tag: `alpine:3.19`. */
export function isImageTag(uri: string): boolean {
  return IMAGE_TAG.test(uri);
}

/** Whether the URI is a container image with a path and a tag or digest: `library/alpine:3.19`. */
export function isImageReference(uri: string): boolean {
  return uri.length < 1000 && IMAGE_REFERENCE.test(uri);
}

/**
 * The cause for a relative URI that was changed. If it was valid, only empty segments and dot segments were removed (RFC
 * 3986, section 5.2.4).
 */
export function rewriteCause(uri: string): CauseCode {
  return isUriReference(uri) && !uri.includes("\\") ? "uri-normalized" : "uri-rewritten";
}

/** `uri` itself if it is valid and normalized; otherwise the URI of its `segments`, with the final slash of `uri`. */
export function normalizePath(uri: string, segments: readonly string[]): string {
  if (isUriReference(uri) && !/(?:^|\/)(?:\.|%2e){1,2}(?:[/?]|$)|\/\//i.test(uri)) return uri;
  const path = joinSegments(segments);
  return uri.endsWith("/") ? `${path}/` : path;
}

/** Whether the URI is words without a folder or extension, such as "no file associated with this alert". */
export function looksLikeProse(uri: string): boolean {
  const text = uri.trim();
  return /\s\S+\s/.test(text) && !/[./\\]/.test(text);
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
