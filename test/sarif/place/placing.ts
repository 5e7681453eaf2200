import { PathCollector } from "../../../src/sarif/place/collect.ts";
import { FilePlaces, type PlaceOptions } from "../../../src/sarif/place/index.ts";
import { checkoutOf } from "../defaults.ts";

export type Flavor = "posix" | "win32";

export interface World extends Partial<PlaceOptions> {
  /** The files of the checkout. */
  readonly files: readonly string[];
  readonly flavor?: Flavor;
  readonly checkout?: Parameters<typeof checkoutOf>[2];
  /** Further properties of each run. */
  readonly run?: Record<string, unknown>;
}

/** A path that a scanner wrote, alone or with the id of its base. */
export type Written = string | readonly [uri: string, baseId: string];

const ROOTS = { posix: "/home/runner/work/app/app", win32: "D:\\a\\app\\app" };

/** The places of a file with one run for each list of paths. */
export function placesIn(runs: readonly (readonly Written[])[], world: World): FilePlaces {
  const { files, flavor = "posix", checkout, run = {}, ...options } = world;
  const collected = new PathCollector();
  const log = {
    runs: runs.map((paths) => ({
      ...run,
      results: paths.map((path) => {
        const [uri, uriBaseId] = typeof path === "string" ? [path] : path;
        return { locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId } } }] };
      }),
    })),
  };
  for (const [index, { results }] of log.runs.entries()) collected.add(index, results);
  const opened = checkoutOf(ROOTS[flavor], [".git/HEAD", ...files], {
    isWindows: flavor === "win32",
    ...checkout,
  });
  const defaults = { pathPrefix: "", stripPrefix: [], repositoryNames: ["acme/app"] };
  return new FilePlaces(log, collected, opened, { ...defaults, ...options });
}

/** Where each path of a run goes; undefined for a path that is rejected. */
export function place(paths: readonly Written[], world: World): (string | undefined)[] {
  return placeRuns([paths], world)[0] ?? [];
}

/** Where each path of each run goes. */
export function placeRuns(runs: readonly (readonly Written[])[], world: World): (string | undefined)[][] {
  const places = placesIn(runs, world);
  return runs.map((paths, index) => {
    const { placer } = places.run(index);
    return paths.map(
      (path) => (typeof path === "string" ? placer.place(path, undefined) : placer.place(...path)).uri,
    );
  });
}
