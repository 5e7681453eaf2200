import type { DataSource, Repository } from "../../cortex/types.ts";
import type { SkippedRepository } from "../../report/registration-record.ts";
import { chooseDataSource, findCandidates } from "../../scope/choose.ts";
import { entryFor } from "../../scope/entries.ts";
import type { ScopeTarget } from "../../scope/types.ts";
import { CoverageIndex } from "../audit/coverage.ts";

export interface Assignment {
  readonly source: DataSource;
  readonly targets: readonly ScopeTarget[];
}

export interface Assignments {
  readonly assignments: readonly Assignment[];
  readonly covered: number;
  readonly skipped: readonly SkippedRepository[];
}

/** The data sources of one server, with their repositories in the inventory. */
export class ServerSources {
  readonly #sources: readonly DataSource[];
  readonly #index: CoverageIndex;
  /** By owner in lower case: the data source for its uncovered repositories, or the sentence why there is none. */
  readonly #choices = new Map<string, DataSource | string>();

  /** `sources`: each with its selection, which can be incomplete. */
  constructor(sources: readonly DataSource[], host: string) {
    this.#sources = sources;
    this.#index = new CoverageIndex(sources, host);
  }

  add(asset: Repository): void {
    this.#index.add(asset);
  }

  /**
   * Assigns every uncovered repository of this server to a data source: the only one, the one with `dataSourceId` (empty:
   * any), or the one with repositories of the same owner. A repository without one is skipped, with the reason.
   */
  assign(targets: readonly ScopeTarget[], dataSourceId: string): Assignments {
    const assigned: { readonly source: DataSource; readonly target: ScopeTarget }[] = [];
    const skipped: SkippedRepository[] = [];
    let covered = 0;
    for (const target of targets) {
      if (this.#index.findUncoveredReason(entryFor(target)) === undefined) {
        covered += 1;
        continue;
      }
      const source = this.#chooseForOwner(target, dataSourceId);
      const skipReason =
        typeof source === "string" ? ({ reason: source, kind: "failed" } as const) : skipIfAutomatic(source);
      if (skipReason !== undefined) skipped.push({ name: entryFor(target), ...skipReason });
      else if (typeof source !== "string") assigned.push({ source, target });
    }
    const assignments = [...Map.groupBy(assigned, ({ source }) => source)].map(([source, group]) => ({
      source,
      targets: group.map(({ target }) => target),
    }));
    return { assignments, covered, skipped };
  }

  #chooseForOwner(target: ScopeTarget, dataSourceId: string): DataSource | string {
    const owner = target.owner.toLowerCase();
    const choice = this.#choices.get(owner) ?? this.#choose(target, owner, dataSourceId);
    this.#choices.set(owner, choice);
    return choice;
  }

  #choose(target: ScopeTarget, owner: string, dataSourceId: string): DataSource | string {
    const possible = this.#sources.filter(({ id }) => dataSourceId === "" || id === dataSourceId);
    const [only, another] = possible;
    if (only === undefined) return `The tenant has no VCS data source for ${target.host}.`;
    if (another === undefined) return only;
    const withOwner = possible.map((source) => ({
      source,
      hasOwner: this.#index.hasOwner(source.id, owner),
    }));
    return (
      chooseDataSource(withOwner, target) ??
      `${possible.length} data sources could cover it (${possible.map(({ id }) => id).join(", ")}): set \`data-source-id\`.`
    );
  }
}

export function sourcesOf(all: readonly DataSource[], host: string): DataSource[] {
  return findCandidates(all, { host }).filter(({ status }) => status !== "DESTROYING");
}

function skipIfAutomatic({
  id,
  selectionType,
}: DataSource): Pick<SkippedRepository, "reason" | "kind"> | undefined {
  return selectionType === "CURRENT_STATE_AND_FUTURE"
    ? {
        reason: `Data source ${id} covers every repository that it can access, but the inventory does not show this one. Check the access of its GitHub App.`,
        kind: "unseen",
      }
    : undefined;
}
