import type { DataSource, Repository } from "../../cortex/types.ts";
import type { ProjectMapping } from "../../report/audit-record.ts";
import { assetEntry } from "../../scope/assets.ts";
import { entryKey } from "../../scope/entries.ts";

/** Counts the projects of other vendors' scanners that are mapped to repositories of one organization. */
export class ProjectIndex {
  readonly #sources: ReadonlyMap<string, DataSource>;
  readonly #prefix: string;
  readonly #host: string;
  readonly #assets = new Set<string>();

  /** `sources` as `GET` by id returns them; `host` of the organization's server, with its port if it has one. */
  constructor(
    sources: readonly DataSource[],
    organization: { readonly name: string; readonly host: string },
  ) {
    this.#sources = new Map(sources.map((source) => [source.id, source]));
    this.#prefix = `${organization.name.toLowerCase()}/`;
    this.#host = organization.host;
  }

  /** Whether any project is mapped, so that the inventory is needed to find its repository. */
  get needsAssets(): boolean {
    return [...this.#sources.values()].some(({ externalProjects = [] }) => externalProjects.length > 0);
  }

  /** Adds an asset of the inventory, of any organization. */
  add(asset: Repository): void {
    const entry = asset.url ?? assetEntry(asset);
    if (entry !== undefined && entryKey(entry, this.#host).startsWith(this.#prefix))
      this.#assets.add(asset.id);
  }

  /** The mapping of a data source; undefined if it is not one of the sources. */
  mappingOf(id: string): ProjectMapping | undefined {
    const source = this.#sources.get(id);
    if (source === undefined) return undefined;
    const { externalProjects } = source;
    if (externalProjects === undefined) return { shown: false };
    const ofOrganization = externalProjects.filter(({ repoId = "" }) => this.#assets.has(repoId)).length;
    return { shown: true, projects: externalProjects.length, ofOrganization };
  }
}
