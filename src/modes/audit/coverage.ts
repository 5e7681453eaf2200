import type { DataSource, Repository } from "../../cortex/types.ts";
import type { ListedRepository } from "../../github/repositories.ts";
import type {
  DoublyCoveredRepository,
  UncoveredReason,
  UncoveredRepository,
} from "../../report/audit-record.ts";
import { assetKey } from "../../scope/assets.ts";
import { entryKey } from "../../scope/entries.ts";

/** Which repositories the VCS data sources of one server cover, from their selections and the inventory. */
export class CoverageIndex {
  readonly #host: string;
  /** By id; only data sources that can cover a repository of the server. */
  readonly #sources: ReadonlyMap<string, DataSource>;
  /** Ids of the data sources that cover a repository. */
  readonly #covered = new Map<string, Set<string>>();
  /** By data source: the repositories that the inventory shows under it, and whether they are selected. */
  readonly #inventory: ReadonlyMap<string, Map<string, boolean>>;

  /** `sources`: those that can cover a repository of the server, with their selections. `host`: with a port, if any. */
  constructor(sources: readonly DataSource[], host: string) {
    this.#host = host;
    this.#sources = new Map(sources.map((source) => [source.id, source]));
    this.#inventory = new Map(sources.map(({ id }) => [id, new Map()]));
    for (const { id, state = [] } of sources) for (const entry of state) this.#cover(this.#key(entry), id);
  }

  /**
   * Adds an asset of the inventory; one that is not from the data sources is skipped. An asset counts as covered if it is
   * selected, or, under a data source with CURRENT_STATE_AND_FUTURE, if it is not explicitly unselected.
   */
  add(asset: Repository): void {
    const source = this.#sources.get(asset.integrationId ?? "");
    const key = assetKey(asset, this.#host);
    if (source === undefined || key === undefined) return;
    const selected = isAutomatic(source) ? asset.isSelected !== false : asset.isSelected === true;
    const keys = this.#inventory.get(source.id);
    keys?.set(key, selected || keys.get(key) === true);
    if (selected) this.#cover(key, source.id);
  }

  /** Whether the inventory shows a repository of the owner (in lower case) under the data source. */
  hasOwner(id: string, owner: string): boolean {
    return [...(this.#inventory.get(id)?.keys() ?? [])].some((key) => key.split("/")[0] === owner);
  }

  /** Ids of data sources with more repositories than state and inventory together show. */
  incompleteSources(): string[] {
    return [...this.#sources.values()].filter((source) => this.#isIncomplete(source)).map(({ id }) => id);
  }

  findUncoveredReason(name: string): UncoveredReason | undefined {
    const key = this.#key(name);
    if (this.#covered.has(key)) return undefined;
    if ([...this.#inventory.values()].some((keys) => keys.has(key))) return "unselected";
    return [...this.#sources.values()].some(isAutomatic) ? "unseen" : "absent";
  }

  coveredBy(name: string): string[] {
    return [...(this.#covered.get(this.#key(name)) ?? [])];
  }

  #cover(key: string, id: string): void {
    this.#covered.set(key, (this.#covered.get(key) ?? new Set()).add(id));
  }

  #isIncomplete({ id, state = [], repositoriesCount = 0 }: DataSource): boolean {
    if (state.length >= repositoriesCount) return false;
    const keys = new Set(state.map((entry) => this.#key(entry)));
    for (const [key, selected] of this.#inventory.get(id) ?? []) if (selected) keys.add(key);
    return keys.size < repositoriesCount;
  }

  #key(entry: string): string {
    return entryKey(entry, this.#host);
  }
}

interface Comparison {
  readonly compared: number;
  readonly covered: number;
  readonly archived: number;
  readonly uncovered: UncoveredRepository[];
  readonly doublyCovered: DoublyCoveredRepository[];
}

/** Divides the repositories that GitHub listed into covered, uncovered and archived or disabled ones. */
export function compareRepositories(listed: readonly ListedRepository[], index: CoverageIndex): Comparison {
  // Archived and disabled repositories do not change any more, so they need no coverage.
  const active = listed.filter(({ archived, disabled }) => !archived && !disabled);
  const uncovered = active.flatMap(({ name, url, visibility, fork }) => {
    const reason = index.findUncoveredReason(name);
    return reason === undefined ? [] : [{ name, url, visibility, fork, reason }];
  });
  const doublyCovered = active.flatMap(({ name, url }) => {
    const dataSources = index.coveredBy(name);
    return dataSources.length > 1 ? [{ name, url, dataSources }] : [];
  });
  return {
    compared: active.length,
    covered: active.length - uncovered.length,
    archived: listed.length - active.length,
    uncovered,
    doublyCovered,
  };
}

function isAutomatic({ selectionType }: DataSource): boolean {
  return selectionType === "CURRENT_STATE_AND_FUTURE";
}
