import { isVcs } from "../cortex/kinds.ts";
import type { DataSource, DataSourceUpdate, Repository } from "../cortex/types.ts";
import type { Failure } from "../errors.ts";
import { SCOPE_ERRORS } from "../messages/scope.ts";
import { isSelectedIn } from "./assets.ts";
import { matchesServer } from "./choose.ts";
import { entryFor, hostOf, targetsWithoutEntry } from "./entries.ts";
import { chooseVerb, describe, describeTargets } from "./failures.ts";
import type { Shortfall } from "./inventory.ts";
import type { ScopeTarget } from "./types.ts";

/** What a plan is based on: the reads of the data source and the inventory. */
export interface Reading {
  readonly source: DataSource;
  readonly entries: readonly string[];
  /** Set if the entries are incomplete or their number cannot be checked. */
  readonly shortfall?: Shortfall;
  /** The inventory's assets of a single repository; empty for several. */
  readonly assets: readonly Repository[];
  /** The wanted selection type; undefined: keep it. */
  readonly selectionType?: string;
  /** Entries that this step saw before and that the last read lacks. */
  readonly missing: readonly string[];
  /** Whether the tenant accepted the write several times, but did not apply it. */
  readonly ignored: boolean;
}

/** What to do: nothing, write `body`, or fail. `before` and `after` are numbers of entries. */
export type Plan =
  | { readonly kind: "covered"; readonly reason: string }
  | {
      readonly kind: "add";
      /** `owner/name` of each target that the body adds. */
      readonly added: readonly string[];
      readonly body: DataSourceUpdate;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: "refuse"; readonly failure: Failure };

const AUTOMATIC = "CURRENT_STATE_AND_FUTURE";
const WRITABLE_TYPES = new Set(["MANUAL_SELECTION", "CURRENT_STATE"]);

/**
 * Decides whether the repositories are covered, what to write, or why nothing may be written. `targets` are
 * all on one server. The body of an `add` has every entry of the reading in its order, then the missing ones,
 * then the new ones, each once.
 */
export function planScope(
  reading: Reading,
  targets: readonly ScopeTarget[],
  allowSelectionTypeChange: boolean,
): Plan {
  const { source } = reading;
  const unusable = unusableReason(source, targets);
  if (unusable !== undefined) return { kind: "refuse", failure: unusable };
  const covered = coverageReason(reading, targets);
  // A data source that covers all repositories needs no entries.
  const needsEntries = source.selectionType !== AUTOMATIC;
  if (covered !== undefined && (reading.missing.length === 0 || !needsEntries))
    return { kind: "covered", reason: covered };
  const failure = findObstacle(reading, targets, allowSelectionTypeChange);
  return failure === undefined ? planAddition(reading, targets) : { kind: "refuse", failure };
}

/** Why the data source can never cover the repositories (DATA_SOURCE_UNUSABLE); undefined if it can. */
export function unusableReason(source: DataSource, targets: readonly ScopeTarget[]): Failure | undefined {
  if (source.status === "DESTROYING") return SCOPE_ERRORS.deleting(describe(source));
  if (!isVcs(source)) return SCOPE_ERRORS.notVcs(describe(source));
  // An entry is only `owner/name`, which is another repository on another server.
  return targets.every((target) => matchesServer(source, target))
    ? undefined
    : SCOPE_ERRORS.otherServer(describe(source), hostOf(targets), describeTargets(targets));
}

/**
 * Why nothing has to be written, in one sentence: all repositories are covered or, with `selectionType`, the
 * data source has that type. Undefined if something has to be written.
 */
export function coverageReason(
  reading: Pick<Reading, "source" | "entries" | "assets" | "selectionType">,
  targets: readonly ScopeTarget[],
) {
  const { source, entries, assets, selectionType } = reading;
  if (selectionType !== undefined)
    return source.selectionType === selectionType
      ? `The selection type of data source ${source.id} is ${selectionType}.`
      : undefined;
  if (source.selectionType === AUTOMATIC)
    return `Data source ${source.id} covers every repository that it can access (${AUTOMATIC}).`;
  if (targetsWithoutEntry(entries, targets).length === 0)
    return `${describeTargets(targets)} ${chooseVerb(targets)} in the selection of data source ${source.id}.`;
  if (assets.some((asset) => isSelectedIn(asset, source.id)))
    return `The inventory shows ${describeTargets(targets)} as selected in data source ${source.id}.`;
  return undefined;
}

function planAddition(reading: Reading, targets: readonly ScopeTarget[]): Plan {
  const { source } = reading;
  const added = targetsWithoutEntry(reading.entries, targets).map(entryFor);
  const state = [...new Set([...reading.entries, ...reading.missing, ...added])];
  const keptType = reading.ignored ? "MANUAL_SELECTION" : source.selectionType;
  const selectionType = reading.selectionType ?? keptType;
  return {
    kind: "add",
    added,
    body: selectionType === undefined ? { state } : { selectionType, state },
    before: reading.entries.length,
    after: state.length,
  };
}

export function bodyBytes(body: DataSourceUpdate): number {
  return Buffer.byteLength(JSON.stringify(body));
}

function findObstacle(
  reading: Reading,
  targets: readonly ScopeTarget[],
  allowChange: boolean,
): Failure | undefined {
  const { source } = reading;
  if (source.selectionType === "CURRENT_STATE_PENDING")
    return SCOPE_ERRORS.pending(source.id, describeUnchanged(targets));
  const leavesAutomatic = reading.selectionType !== undefined && source.selectionType === AUTOMATIC;
  if (source.selectionType !== undefined && !WRITABLE_TYPES.has(source.selectionType) && !leavesAutomatic)
    return SCOPE_ERRORS.unknownType(source.id, source.selectionType, describeUnchanged(targets));
  if (reading.shortfall !== undefined) {
    const { found, expected } = reading.shortfall;
    return SCOPE_ERRORS.incomplete(source.id, describeUnchanged(targets), found, expected);
  }
  if (reading.ignored && reading.selectionType !== undefined)
    return SCOPE_ERRORS.typeNotTaken(source.id, reading.selectionType, source.selectionType ?? "no type");
  if (reading.ignored && !(source.selectionType === "CURRENT_STATE" && allowChange)) {
    const isFixed = source.selectionType === "CURRENT_STATE";
    return (isFixed ? SCOPE_ERRORS.fixedSelection : SCOPE_ERRORS.notTaken)(
      source.id,
      describeTargets(targets),
    );
  }
  return undefined;
}

/** What did not happen, as a clause for an error message. */
function describeUnchanged(targets: readonly ScopeTarget[]): string {
  return targets.length === 0
    ? "it was not changed"
    : `${describeTargets(targets)} ${chooseVerb(targets, "was", "were")} not added`;
}
