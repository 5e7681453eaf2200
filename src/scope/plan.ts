import { isVcs } from "../cortex/kinds.ts";
import type { DataSource, DataSourceUpdate, Repository } from "../cortex/types.ts";
import type { Failure } from "../errors.ts";
import { SCOPE_ERRORS, SCOPE_REASONS } from "../messages/scope.ts";
import { isSelectedUnder } from "./assets.ts";
import { isOfServer } from "./choose.ts";
import { entryFor, hostOf, targetsWithout } from "./entries.ts";
import { describe, isOrAre, subject } from "./failures.ts";
import type { Shortfall } from "./inventory.ts";
import type { ScopeTarget } from "./types.ts";

/** What was read. The plan depends on nothing else. */
export interface Reading {
  readonly source: DataSource;
  /** The selection, as complete as it could be read. */
  readonly entries: readonly string[];
  /** Set if entries are missing: how many there should be, and how many were found. */
  readonly short?: Shortfall | undefined;
  /** The inventory's assets of a single repository; empty for several. */
  readonly assets: readonly Repository[];
  /** The wanted selection type; undefined: keep it. */
  readonly selectionType?: string | undefined;
  /** Entries that this step saw before and that are gone. */
  readonly missing: readonly string[];
  /** The tenant accepted a write several times, but left the entry out. */
  readonly ignored: boolean;
}

/** What to do about the scope. */
export type Plan =
  | { readonly kind: "covered"; readonly reason: string }
  | {
      readonly kind: "add";
      /** The repositories that the body adds. */
      readonly added: readonly string[];
      readonly body: DataSourceUpdate;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: "refuse"; readonly failure: Failure };

const AUTOMATIC = "CURRENT_STATE_AND_FUTURE";
const KNOWN_TYPES = new Set(["MANUAL_SELECTION", "CURRENT_STATE"]);

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
  const useless = unusable(source, targets);
  if (useless !== undefined) {
    return { kind: "refuse", failure: useless };
  }
  const covered = coverage(reading, targets);
  // A data source that covers all repositories needs no entries.
  const needsEntries = source.selectionType !== AUTOMATIC;
  if (covered !== undefined && (reading.missing.length === 0 || !needsEntries)) {
    return { kind: "covered", reason: covered };
  }
  const failure = obstacle(reading, targets, allowSelectionTypeChange);
  return failure === undefined ? addition(reading, targets) : { kind: "refuse", failure };
}

/** Why the data source can never cover the repositories; undefined if it can. */
export function unusable(source: DataSource, targets: readonly ScopeTarget[]): Failure | undefined {
  if (source.status === "DESTROYING") {
    return SCOPE_ERRORS.deleting(describe(source));
  }
  if (!isVcs(source)) {
    return SCOPE_ERRORS.notVcs(describe(source));
  }
  // An entry is a bare `owner/name`: on another server it is another repository.
  return targets.every((target) => isOfServer(source, target))
    ? undefined
    : SCOPE_ERRORS.otherServer(describe(source), hostOf(targets), subject(targets));
}

/** Why all repositories are covered, in one sentence; undefined if one is not. */
export function coverage(
  reading: Pick<Reading, "source" | "entries" | "assets" | "selectionType">,
  targets: readonly ScopeTarget[],
) {
  const { source, entries, assets, selectionType } = reading;
  if (selectionType !== undefined) {
    return source.selectionType === selectionType
      ? SCOPE_REASONS.ofType(source.id, selectionType)
      : undefined;
  }
  if (source.selectionType === AUTOMATIC) {
    return SCOPE_REASONS.automatic(source.id, AUTOMATIC);
  }
  if (targetsWithout(entries, targets).length === 0) {
    return SCOPE_REASONS.selected(subject(targets), isOrAre(targets), source.id);
  }
  if (assets.some((asset) => isSelectedUnder(asset, source.id))) {
    return SCOPE_REASONS.inventory(subject(targets), source.id);
  }
  return undefined;
}

function addition(reading: Reading, targets: readonly ScopeTarget[]): Plan {
  const { source } = reading;
  const added = targetsWithout(reading.entries, targets).map(entryFor);
  const state = [...new Set([...reading.entries, ...reading.missing, ...added])];
  const kept = reading.ignored ? "MANUAL_SELECTION" : source.selectionType;
  const selectionType = reading.selectionType ?? kept;
  return {
    kind: "add",
    added,
    body: selectionType === undefined ? { state } : { selectionType, state },
    before: reading.entries.length,
    after: state.length,
  };
}

/** The size of the serialized body. */
export function bodyBytes(body: DataSourceUpdate): number {
  return Buffer.byteLength(JSON.stringify(body));
}

function obstacle(
  reading: Reading,
  targets: readonly ScopeTarget[],
  allowChange: boolean,
): Failure | undefined {
  const { source } = reading;
  if (source.selectionType === "CURRENT_STATE_PENDING") {
    return SCOPE_ERRORS.pending(source.id, unchanged(targets));
  }
  const leavesAutomatic = reading.selectionType !== undefined && source.selectionType === AUTOMATIC;
  if (source.selectionType !== undefined && !KNOWN_TYPES.has(source.selectionType) && !leavesAutomatic) {
    return SCOPE_ERRORS.unknownType(source.id, source.selectionType, unchanged(targets));
  }
  if (reading.short !== undefined) {
    const { found, expected } = reading.short;
    return SCOPE_ERRORS.incomplete(source.id, unchanged(targets), found, expected);
  }
  if (reading.ignored && reading.selectionType !== undefined) {
    return SCOPE_ERRORS.typeNotTaken(source.id, reading.selectionType, source.selectionType ?? "no type");
  }
  if (reading.ignored && !(source.selectionType === "CURRENT_STATE" && allowChange)) {
    const isFixed = source.selectionType === "CURRENT_STATE";
    return (isFixed ? SCOPE_ERRORS.fixedSelection : SCOPE_ERRORS.notTaken)(source.id, subject(targets));
  }
  return undefined;
}

/** What did not happen, as half a sentence. */
function unchanged(targets: readonly ScopeTarget[]): string {
  return targets.length === 0
    ? "it was not changed"
    : `${subject(targets)} ${isOrAre(targets, "was", "were")} not added`;
}
