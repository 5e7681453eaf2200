import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { SCOPE_ERRORS, UNSETTLED } from "../messages/scope.ts";
import { typeFor } from "./choose.ts";
import { entryFor } from "./entries.ts";
import type { State } from "./steps.ts";
import type { ScopeOptions, ScopeTarget } from "./types.ts";

/** Describes a data source by its id and the properties that distinguish it from others. */
export function describe(source: DataSource): string {
  const names = source.names.length > 0 ? ` "${source.names[0]}"` : "";
  const host = source.hostname === undefined ? "" : ` at ${source.hostname}`;
  const count = source.repositoriesCount === undefined ? "" : `, ${source.repositoriesCount} repositories`;
  return `${source.id}${names} (${source.type}${host}, ${source.selectionType ?? "no selection type"}${count})`;
}

const LISTED = 10;

/** The name of one repository, or the number of several with the first few names. */
export function subject(targets: readonly ScopeTarget[]): string {
  const names = targets.slice(0, 3).map(entryFor);
  const more = targets.length > names.length ? ", …" : "";
  return targets.length === 1 ? names.join() : `${targets.length} repositories (${names.join(", ")}${more})`;
}

/** The verb that goes with {@link subject}. */
export function isOrAre(targets: readonly ScopeTarget[], one = "is", several = "are"): string {
  return targets.length === 1 ? one : several;
}

function listed(sources: readonly DataSource[]): string {
  const more = sources.length > LISTED ? ` and ${sources.length - LISTED} more` : "";
  return `${sources.slice(0, LISTED).map(describe).join("; ")}${more}`;
}

/** No data source of the tenant is for this server. */
export function noDataSource(target: ScopeTarget, all: readonly DataSource[]): ActionError {
  const vcs = all.filter((source) => /^(?:github|gitlab|azure|bitbucket)/.test(source.type));
  const others = vcs.length === 0 ? "" : listed(vcs);
  return new ActionError(SCOPE_ERRORS.noDataSource(typeFor(target), target.host, entryFor(target), others));
}

/** Several data sources fit. */
export function ambiguous(target: ScopeTarget, sources: readonly DataSource[]): ActionError {
  return new ActionError(
    SCOPE_ERRORS.ambiguous(sources.length, entryFor(target), target.owner, listed(sources)),
  );
}

/** The asset did not appear in time. */
export function notOnboarded(
  target: ScopeTarget,
  source: DataSource,
  seconds: number,
  written: boolean,
): ActionError {
  return new ActionError(SCOPE_ERRORS.notOnboarded(target.url, seconds, source.id, written));
}

function counted(times: number): string {
  return times === 1 ? "once" : `${times} times`;
}

/** The error's text without its advice, for errors that are retried or get other advice. */
export function summarize(error: unknown): string {
  if (error instanceof ActionError) {
    return `${error.what} ${error.why}`;
  }
  return error instanceof Error ? error.message : String(error);
}

/**
 * The timeout ended before two verifications succeeded; a write with its verifications takes `needed`
 * milliseconds.
 */
export function notSettled(
  { job, read, writes, lastError: cause }: State,
  missing: readonly string[],
  needed: number,
): ActionError {
  const why = UNSETTLED.why(
    writes === 0 ? UNSETTLED.notWritten(Math.ceil(needed / 1000)) : UNSETTLED.written(counted(writes)),
    missing.length === 0
      ? UNSETTLED.nothingMissing
      : UNSETTLED.missing(missing.length, missing.slice(0, LISTED).join(", ")),
    cause instanceof ActionError ? cause.what : undefined,
  );
  const seconds = Math.round(job.timeout / 1000);
  return new ActionError(SCOPE_ERRORS.notSettled(subject(job.targets), read.source.id, seconds, why, cause));
}

/** The tenant returned 429 until the timeout. */
export function tooBusy(
  targets: readonly ScopeTarget[],
  { registrationTimeout }: Pick<ScopeOptions, "registrationTimeout">,
  cause: unknown,
): ActionError {
  const seconds = Math.round(registrationTimeout / 1000);
  const why = cause instanceof ActionError ? cause.what : summarize(cause);
  return new ActionError(SCOPE_ERRORS.tooBusy(subject(targets), seconds, why, cause));
}
