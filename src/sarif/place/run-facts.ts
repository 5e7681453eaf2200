import { isObject, type JsonObject, toArray } from "../schema/json.ts";
import { Bases } from "./bases.ts";
import { imageNames } from "./not-a-path.ts";
import { Prefixes } from "./prefixes.ts";
import { repositoryName } from "./repository-name.ts";
import { parseUri, unescapePath } from "./uri.ts";

/** What a run says about its paths. It is read from the file as it is: nothing is checked yet. */
export interface RunFacts {
  readonly bases: Bases;
  /** Names of the container images that the run scanned. */
  readonly images: ReadonlySet<string>;
  /** The folders of other machines that are the root of this repository. All folders are decoded and folded. */
  readonly mapped: Prefixes<true>;
  /** The folders in which the tool ran, except `/` and drives. */
  readonly working: Prefixes<readonly string[]>;
  readonly workingFolders: readonly (readonly string[])[];
  /** The repositories that the run names, if this one is not among them: `owner/name`. */
  readonly otherRepositories: readonly string[];
}

/** Reads the head of a run. `repositories` are the names of this repository, as `owner/name` in lower case. */
export function factsOf(
  run: JsonObject,
  repositories: readonly string[],
  fold: (name: string) => string,
): RunFacts {
  const bases = new Bases(run.originalUriBaseIds);
  const folderOf = (location: unknown) => absoluteFolder(location, bases)?.map(unescapePath).map(fold);
  const workingFolders = objectsIn(run.invocations).flatMap(({ workingDirectory }) => {
    const folder = folderOf(workingDirectory) ?? [];
    const isDrive = folder.length === 1 && folder[0]?.endsWith(":") === true;
    return folder.length === 0 || isDrive ? [] : [folder];
  });
  const working = new Prefixes<readonly string[]>();
  for (const folder of workingFolders) working.add(folder, folder);
  const provenance = objectsIn(run.versionControlProvenance).map(({ repositoryUri, mappedTo }) => ({
    name: typeof repositoryUri === "string" ? repositoryName(repositoryUri) : undefined,
    folder: folderOf(mappedTo) ?? [],
  }));
  const isThis = (name: string | undefined) =>
    name === undefined || repositories.length === 0 || repositories.includes(name);
  const mapped = new Prefixes<true>();
  for (const { name, folder } of provenance) if (folder.length > 0 && isThis(name)) mapped.add(folder, true);
  const names = new Set(provenance.flatMap(({ name }) => name ?? []));
  const otherRepositories = [...names].some(isThis) ? [] : [...names];
  return { bases, images: imageNames(run), mapped, working, workingFolders, otherRepositories };
}

function objectsIn(value: unknown): JsonObject[] {
  return toArray(value).filter(isObject);
}

/** The segments of a location that is an absolute folder, by its URI or its base. */
function absoluteFolder(location: unknown, bases: Bases): readonly string[] | undefined {
  if (!isObject(location)) return undefined;
  const path = typeof location.uri === "string" ? parseUri(location.uri) : undefined;
  if (path?.kind === "absolute") return path.segments;
  const base = typeof location.uriBaseId === "string" ? bases.resolve(location.uriBaseId) : undefined;
  if (base?.kind !== "absolute" || path?.kind === "scheme") return undefined;
  return [...base.segments, ...(path?.segments ?? [])];
}
