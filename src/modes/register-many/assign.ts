import type { DataSource, Repository } from "../../cortex/types.ts";
import { SKIPPED_REASONS } from "../../messages/administration.ts";
import type { SkippedRepository } from "../../report/registration-record.ts";
import { assetEntry } from "../../scope/assets.ts";
import { chooseDataSource, findCandidates } from "../../scope/choose.ts";
import { entryFor, entryKey } from "../../scope/entries.ts";
import type { ScopeTarget } from "../../scope/types.ts";
import { CoverageIndex } from "../audit/coverage.ts";

/** Repositories for one data source. */
export interface Assignment {
  readonly source: DataSource;
  readonly targets: readonly ScopeTarget[];
}

/** What has to be done for the repositories that were asked for. */
export interface Assignments {
  readonly assignments: readonly Assignment[];
  /** How many are covered already. */
  readonly covered: number;
  readonly skipped: readonly SkippedRepository[];
}

/** The data sources of one server, with what the inventory shows under them. */
export class Server {
  readonly #sources: readonly DataSource[];
  readonly #index: CoverageIndex;
  readonly #host: string;
  /** Owners of the repositories that came through each data source, in lower case. */
  readonly #owners = new Map<string, Set<string>>();
  /** The data source for each owner: uncovered repositories of one owner have the same. */
  readonly #choices = new Map<string, DataSource | string>();

  /** `sources`: each with its selection, as far as it could be read. */
  constructor(sources: readonly DataSource[], host: string) {
    this.#sources = sources;
    this.#index = new CoverageIndex(sources, host);
    this.#host = host;
  }

  /** Adds an asset of the inventory. */
  add(asset: Repository): void {
    this.#index.add(asset);
    const entry = asset.url ?? assetEntry(asset);
    if (asset.integrationId === undefined || entry === undefined) return;
    const [owner = ""] = entryKey(entry, this.#host).split("/");
    const owners = this.#owners.get(asset.integrationId) ?? new Set();
    this.#owners.set(asset.integrationId, owners.add(owner));
  }

  /**
   * Decides for every repository of this server which data source takes it: the only one, the one that `dataSourceId`
   * selects, or the one with repositories of the same owner.
   */
  assign(targets: readonly ScopeTarget[], dataSourceId: string): Assignments {
    const assigned = new Map<DataSource, ScopeTarget[]>();
    const skipped: SkippedRepository[] = [];
    let covered = 0;
    for (const target of targets) {
      if (this.#index.judge(entryFor(target)) === undefined) {
        covered += 1;
        continue;
      }
      const source = this.#sourceFor(target, dataSourceId);
      const obstacle =
        typeof source === "string" ? ({ reason: source, kind: "failed" } as const) : unseenBy(source);
      if (obstacle !== undefined) skipped.push({ name: entryFor(target), ...obstacle });
      else if (typeof source !== "string") addTo(assigned, source, target);
    }
    const assignments = [...assigned].map(([source, own]) => ({ source, targets: own }));
    return { assignments, covered, skipped };
  }

  #sourceFor(target: ScopeTarget, dataSourceId: string): DataSource | string {
    const owner = target.owner.toLowerCase();
    const choice = this.#choices.get(owner) ?? this.#choose(target, owner, dataSourceId);
    this.#choices.set(owner, choice);
    return choice;
  }

  #choose(target: ScopeTarget, owner: string, dataSourceId: string): DataSource | string {
    const possible = this.#sources.filter(({ id }) => dataSourceId === "" || id === dataSourceId);
    const [only, another] = possible;
    if (only === undefined) return SKIPPED_REASONS.noDataSource(target.host);
    if (another === undefined) return only;
    const known = possible.map((source) => ({
      source,
      hasOwner: this.#owners.get(source.id)?.has(owner) === true,
    }));
    return (
      chooseDataSource(known, target) ??
      SKIPPED_REASONS.ambiguous(possible.length, possible.map(({ id }) => id).join(", "))
    );
  }
}

/** The data sources that can cover a repository of the server. */
export function sourcesOf(all: readonly DataSource[], host: string): DataSource[] {
  return findCandidates(all, { host }).filter(({ status }) => status !== "DESTROYING");
}

function addTo(assigned: Map<DataSource, ScopeTarget[]>, source: DataSource, target: ScopeTarget): void {
  const targets = assigned.get(source);
  if (targets === undefined) assigned.set(source, [target]);
  else targets.push(target);
}

function unseenBy({ id, selectionType }: DataSource): Pick<SkippedRepository, "reason" | "kind"> | undefined {
  return selectionType === "CURRENT_STATE_AND_FUTURE"
    ? { reason: SKIPPED_REASONS.noAccess(id), kind: "unseen" }
    : undefined;
}
