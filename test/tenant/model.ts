import { createHash } from "node:crypto";
import type { SeedDataSource, SeedRepository, TenantOptions } from "./options.ts";

/** A repository of the inventory. */
export interface Asset {
  readonly id: string;
  readonly owner: string;
  readonly name: string;
  readonly url: string;
  readonly source: string;
  readonly integrationId: string | undefined;
  readonly isArchived: boolean;
  readonly visibleAt: number;
  selected: boolean;
  selectedAt: number;
}

/** A data source and what it covers. */
export interface Instance {
  readonly seed: SeedDataSource;
  selectionType: string | undefined;
  state: string[];
  lastUpdateDate: string;
  externalProjects: NonNullable<SeedDataSource["externalProjects"]>;
  /** How many more requests return it; set when it is deleted. */
  leaving?: number;
}

/** All data of the tenant; `replace` is how a `PUT` changes it. */
export class Model {
  readonly instances = new Map<string, Instance>();
  readonly assets = new Map<string, Asset>();
  readonly #options: TenantOptions;
  readonly #now: () => number;

  constructor(options: TenantOptions, now: () => number) {
    this.#options = options;
    this.#now = now;
    for (const seed of options.dataSources ?? []) this.add(seed);
    for (const seed of options.repositories ?? []) this.#addRepository(seed);
  }

  add(seed: SeedDataSource): Instance {
    const { owner, count } = seed.generate ?? { owner: "", count: 0 };
    const generated = Array.from({ length: count }, (_, index) => `${owner}/repo-${index}`);
    const instance: Instance = {
      seed,
      selectionType: seed.selectionType,
      state: [...generated, ...(seed.state ?? [])],
      lastUpdateDate: new Date(this.#now()).toISOString(),
      externalProjects: seed.externalProjects ?? [],
    };
    this.instances.set(seed.id, instance);
    for (const entry of instance.state) this.#addAsset(instance, entry, 0, true);
    for (const entry of seed.unselected ?? []) this.#addAsset(instance, entry, 0, false);
    for (const [entry, after] of Object.entries(seed.appearing ?? {})) {
      this.#addAsset(instance, entry, this.#now() + after, true);
    }
    return instance;
  }

  /** Replaces the selection as `PUT` does. The inventory follows, for additions after the indexing delay. */
  replace(instance: Instance, selectionType: string | undefined, state: readonly string[] | undefined): void {
    instance.lastUpdateDate = new Date(this.#now()).toISOString();
    if (selectionType !== undefined) instance.selectionType = selectionType;
    if (state === undefined) return;
    const ignoresNew = instance.seed.ignoresAppend === true && instance.selectionType === "CURRENT_STATE";
    const previous = new Set(instance.state);
    instance.state = ignoresNew ? state.filter((entry) => previous.has(entry)) : [...state];
    this.#updateAssets(instance);
  }

  remove(id: string): void {
    this.instances.delete(id);
    for (const asset of this.assets.values()) if (asset.integrationId === id) this.assets.delete(asset.id);
  }

  /** The assets that are visible now, in a stable order. */
  visible(): Asset[] {
    const now = this.#now();
    return [...this.assets.values()].filter((asset) => asset.visibleAt <= now);
  }

  isSelected(asset: Asset): boolean {
    return asset.selected && asset.selectedAt <= this.#now();
  }

  #updateAssets(instance: Instance): void {
    const covered = new Set(instance.state.map((entry) => assetId(instance.seed, entry)));
    for (const asset of this.assets.values()) {
      if (asset.integrationId !== instance.seed.id || asset.selected === covered.has(asset.id)) continue;
      asset.selected = !asset.selected;
      asset.selectedAt = this.#now() + (this.#options.indexingDelay ?? 0);
    }
    for (const entry of instance.state) {
      if (this.assets.has(assetId(instance.seed, entry))) continue;
      this.#addAsset(instance, entry, this.#now() + (this.#options.indexingDelay ?? 0), true);
    }
  }

  #addAsset(instance: Instance, entry: string, visibleAt: number, selected: boolean): void {
    const parts = entry.split("/");
    const [owner, name] = parts;
    // Opaque ids of other providers have no owner and no asset here.
    if (parts.length !== 2 || !owner || !name) return;
    const { seed } = instance;
    const id = assetId(seed, entry);
    this.assets.set(id, {
      id,
      owner,
      name,
      url: `https://${seed.hostname ?? "github.com"}/${owner}/${name}`,
      source: seed.type.toUpperCase().replaceAll("-", "_"),
      integrationId: seed.id,
      isArchived: seed.archived?.includes(entry) ?? false,
      visibleAt,
      selected,
      selectedAt: visibleAt,
    });
  }

  #addRepository(seed: SeedRepository): void {
    const url = seed.url ?? `https://github.com/${seed.owner}/${seed.name}`;
    const id = createHash("sha256").update(`${seed.source} ${url}`).digest("hex");
    this.assets.set(id, {
      id,
      owner: seed.owner,
      name: seed.name,
      url,
      source: seed.source,
      integrationId: seed.integrationId,
      isArchived: false,
      visibleAt: 0,
      selected: seed.isSelected ?? false,
      selectedAt: 0,
    });
  }
}

/** The same id for every spelling of an entry, because VCS servers ignore case. */
function assetId(seed: SeedDataSource, entry: string): string {
  return createHash("sha256").update(`${seed.id} ${entry.toLowerCase()}`).digest("hex");
}
