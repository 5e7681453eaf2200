import { isVcs } from "../cortex/kinds.ts";
import type { DataSource, DataSourceUpdate, Repository } from "../cortex/types.ts";
import type { Failure } from "../errors.ts";
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
    return beingDeleted(source);
  }
  if (!isVcs(source)) {
    return notVcs(source);
  }
  return targets.every((target) => isOfServer(source, target)) ? undefined : ofAnotherServer(source, targets);
}

/** Why all repositories are covered, in one sentence; undefined if one is not. */
export function coverage(
  reading: Pick<Reading, "source" | "entries" | "assets" | "selectionType">,
  targets: readonly ScopeTarget[],
) {
  const { source, entries, assets, selectionType } = reading;
  if (selectionType !== undefined) {
    return source.selectionType === selectionType
      ? `The selection type of data source ${source.id} is ${selectionType}.`
      : undefined;
  }
  if (source.selectionType === AUTOMATIC) {
    return `Data source ${source.id} covers every repository that it can see (${AUTOMATIC}).`;
  }
  if (targetsWithout(entries, targets).length === 0) {
    return `${subject(targets)} ${isOrAre(targets)} in the selection of data source ${source.id}.`;
  }
  if (assets.some((asset) => isSelectedUnder(asset, source.id))) {
    return `The inventory shows ${subject(targets)} selected under data source ${source.id}.`;
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
    return stillPending(source, targets);
  }
  const leavesAutomatic = reading.selectionType !== undefined && source.selectionType === AUTOMATIC;
  if (source.selectionType !== undefined && !KNOWN_TYPES.has(source.selectionType) && !leavesAutomatic) {
    return unknownType(source, targets);
  }
  if (reading.short !== undefined) {
    return incomplete(source, targets, reading.short);
  }
  if (reading.ignored && reading.selectionType !== undefined) {
    return typeNotTaken(source, reading.selectionType);
  }
  if (reading.ignored && !(source.selectionType === "CURRENT_STATE" && allowChange)) {
    return notTaken(source, targets, allowChange);
  }
  return undefined;
}

function unusableSource(what: string, why: string, fix: string): Failure {
  return { code: "DATA_SOURCE_UNUSABLE", what, why, fix };
}

function beingDeleted(source: DataSource): Failure {
  return unusableSource(
    `Data source ${describe(source)} is being deleted (status DESTROYING), so that nothing was written to it.`,
    "What is written to it would be lost with it.",
    "Name another data source in data-source-id, or wait until it is gone and connect the server anew.",
  );
}

function notVcs(source: DataSource): Failure {
  return unusableSource(
    `Data source ${describe(source)} holds no repositories, so that nothing was written to it.`,
    "Only a data source of a version control system covers repositories.",
    "Put the id of the right data source into data-source-id, or leave the input out.",
  );
}

/** The entry `owner/name` would be another repository on the data source's own server. */
function ofAnotherServer(source: DataSource, targets: readonly ScopeTarget[]): Failure {
  return unusableSource(
    `Data source ${describe(source)} is not for ${hostOf(targets)}, where ${subject(targets)} ${isOrAre(targets)}, so that nothing was written to it.`,
    "A repository of the same name on its own server would be taken for this one.",
    "Put the id of a data source for this server into data-source-id, or leave the input out.",
  );
}

function stillPending(source: DataSource, targets: readonly ScopeTarget[]): Failure {
  return unusableSource(
    `Data source ${source.id} is still making its selection (CURRENT_STATE_PENDING), so ${nothingDone(targets)}.`,
    "A write now would replace a selection that cannot be read yet.",
    "Run the job again in some minutes; if the state stays, look at the data source in the console.",
  );
}

function unknownType(source: DataSource, targets: readonly ScopeTarget[]): Failure {
  return unusableSource(
    `Data source ${source.id} has the unknown selection type ${source.selectionType}, so ${nothingDone(targets)}.`,
    "This version of the action does not know what a write would do to such a selection.",
    "Add repositories in the console, or update the action.",
  );
}

function incomplete(source: DataSource, targets: readonly ScopeTarget[], short: Shortfall): Failure {
  const expected =
    short.expected === undefined
      ? `The tenant does not tell how many repositories the data source holds, and answered ${short.found}.`
      : `It holds ${short.expected} repositories, but its selection and the inventory together account for only ${short.found}.`;
  return {
    code: "SCOPE_INCOMPLETE",
    what: `The selection of data source ${source.id} could not be read completely, so ${nothingDone(targets)}.`,
    why: `${expected} A write replaces the whole selection, so it would take the rest out of scanning.`,
    fix: "Add repositories in the console, or choose CURRENT_STATE_AND_FUTURE there, which covers new repositories by itself.",
  };
}

function nothingDone(targets: readonly ScopeTarget[]): string {
  return targets.length === 0
    ? "it was not changed"
    : `${subject(targets)} ${isOrAre(targets, "was", "were")} not added`;
}

function typeNotTaken(source: DataSource, selectionType: string): Failure {
  return {
    code: "SCOPE_NOT_TAKEN",
    what: `The tenant accepted selection type ${selectionType} for data source ${source.id} twice, and kept ${source.selectionType ?? "none"} both times.`,
    why: "The tenant does not offer this type for the data source, or something sets it back.",
    fix: "Change the type in the console.",
  };
}

function notTaken(source: DataSource, targets: readonly ScopeTarget[], allowChange: boolean): Failure {
  const fixed = source.selectionType === "CURRENT_STATE" && !allowChange;
  return {
    code: "SCOPE_NOT_TAKEN",
    what: `The tenant accepted the selection with ${subject(targets)} for data source ${source.id} twice, and left ${targets.length === 1 ? "it" : "them"} out both times.`,
    why: fixed
      ? "A selection of type CURRENT_STATE is fixed to what existed when it was made."
      : "The data source probably cannot see the repository.",
    fix: fixed
      ? "Set allow-selection-type-change: true to turn it into MANUAL_SELECTION with everything it holds now, add the repository in the console, or choose CURRENT_STATE_AND_FUTURE there."
      : `Check in the console that the data source's GitHub App is installed for the organization and may see ${subject(targets)}.`,
  };
}
