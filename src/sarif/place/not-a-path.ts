import { getOwn, isObject, type JsonObject } from "../schema/json.ts";

const IMAGE_TAG = /^[a-z0-9][a-z0-9._-]*:[A-Za-z0-9_][\w.-]*$/;
/** The last segment has no dot before the tag, because `src/a.ts:12` is a line of a file. */
const IMAGE_REFERENCE =
  /^[a-z0-9][a-z0-9._-]*(?:\/[a-z0-9._-]+)*\/[a-z0-9_-]+(?::\w[\w.-]{0,127}|@sha256:[0-9a-f]{64}){1,2}$/;
const TAG_AND_DIGEST = /(?::[^:/]*)?(?:@[^@]*)?$/;

/** Whether the URI is a container image without a registry, with a tag: `alpine:3.19`. */
export function isImageTag(uri: string): boolean {
  return IMAGE_TAG.test(uri);
}

/** Whether the URI is a container image with a path and a tag or digest: `library/alpine:3.19`. */
export function isImageReference(uri: string): boolean {
  return uri.length < 1000 && IMAGE_REFERENCE.test(uri);
}

/** Whether the URI is words without a folder or extension, such as "no file associated with this alert". */
export function looksLikeProse(uri: string): boolean {
  const text = uri.trim();
  return /\s\S+\s/.test(text) && !/[./\\]/.test(text);
}

/**
 * The names of the container images that a run scanned (Trivy's `imageName`, `repoTags`), with and without tag.
 * Also as Trivy writes them in locations: without the registry, and with `library/` before an image without an owner.
 */
export function imageNames(run: JsonObject): ReadonlySet<string> {
  const names = new Set<string>();
  const bag = isObject(run.properties) ? run.properties : undefined;
  const tags = getOwn(bag, "repoTags");
  for (const name of [getOwn(bag, "imageName"), ...(Array.isArray(tags) ? tags.slice(0, 100) : [])]) {
    if (typeof name !== "string" || name === "") continue;
    const path = withoutRegistry(name);
    for (const form of path.includes("/") ? [name, path] : [name, path, `library/${path}`]) {
      names.add(form);
      names.add(form.replace(TAG_AND_DIGEST, ""));
    }
  }
  return names;
}

/** A registry is a first segment with a dot or a port, or `localhost`. */
function withoutRegistry(image: string): string {
  const slash = image.indexOf("/");
  const first = image.slice(0, Math.max(slash, 0));
  return first.includes(".") || first.includes(":") || first === "localhost" ? image.slice(slash + 1) : image;
}
