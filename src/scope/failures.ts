import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { SCOPE_ERRORS } from "../messages/scope.ts";
import { typeFor } from "./choose.ts";
import { entryFor } from "./entries.ts";
import type { State } from "./steps.ts";
import type { ScopeOptions, ScopeTarget } from "./types.ts";

/** Describes a data source for a message: its id, name, type, host, selection type and number of repositories. */
export function describe(source: DataSource): string {
  const names = source.names.length > 0 ? ` "${source.names[0]}"` : "";
  const host = source.hostname === undefined ? "" : ` at ${source.hostname}`;
  const count = source.repositoriesCount === undefined ? "" : `, ${source.repositoriesCount} repositories`;
  return `${source.id}${names} (${source.type}${host}, ${source.selectionType ?? "no selection type"}${count})`;
}

const MAX_LISTED = 10;

/** The name of one repository, or the number of several with the first three names. */
export function describeTargets(targets: readonly ScopeTarget[]): string {
  const names = targets.slice(0, 3).map(entryFor);
  const more = targets.length > names.length ? ", …" : "";
  return targets.length === 1 ? names.join() : `${targets.length} repositories (${names.join(", ")}${more})`;
}

/** The verb for {@link describeTargets} as the subject: `one` for a single repository, otherwise `several`. */
export function chooseVerb(targets: readonly ScopeTarget[], one = "is", several = "are"): string {
  return targets.length === 1 ? one : several;
}

function listSources(sources: readonly DataSource[]): string {
  const more = sources.length > MAX_LISTED ? ` and ${sources.length - MAX_LISTED} more` : "";
  return `${sources.slice(0, MAX_LISTED).map(describe).join("; ")}${more}`;
}

/** DATA_SOURCE_NOT_FOUND: none of the tenant's data sources (`all`) is for the target's server. */
export function noDataSource(target: ScopeTarget, all: readonly DataSource[]): ActionError {
  const vcs = all.filter((source) => /^(?:github|gitlab|azure|bitbucket)/.test(source.type));
  const others = vcs.length === 0 ? "" : listSources(vcs);
  return new ActionError(SCOPE_ERRORS.noDataSource(typeFor(target), target.host, entryFor(target), others));
}

/** DATA_SOURCE_AMBIGUOUS: several data sources could cover the repository, and nothing decides between them. */
export function ambiguous(target: ScopeTarget, sources: readonly DataSource[]): ActionError {
  return new ActionError(
    SCOPE_ERRORS.ambiguous(sources.length, entryFor(target), target.owner, listSources(sources)),
  );
}

/** ONBOARDING_TIMEOUT: the inventory did not show the asset in time. `written`: this step added the repository. */
export function notOnboarded(
  target: ScopeTarget,
  source: DataSource,
  seconds: number,
  written: boolean,
): ActionError {
  return new ActionError(SCOPE_ERRORS.notOnboarded(target.url, seconds, source.id, written));
}

function formatTimes(times: number): string {
  return times === 1 ? "once" : `${times} times`;
}

/** The error's text without how to fix it, for errors that are retried or get another advice. */
export function summarize(error: unknown): string {
  if (error instanceof ActionError) return `${error.what} ${error.why}`;
  return error instanceof Error ? error.message : String(error);
}

/**
 * SCOPE_NOT_SETTLED: the timeout ended or too many writes failed before two verifications succeeded.
 * `missing`: entries that this step saw and that are gone. `needed`: milliseconds for verifying a write.
 */
export function notSettled(
  { job, read, writes, lastError: cause }: State,
  missing: readonly string[],
  needed: number,
): ActionError {
  const written =
    writes === 0
      ? `Nothing was written, because a write and its check need ${Math.ceil(needed / 1000)} s, more than was left`
      : `It was written ${formatTimes(writes)}, but each write failed or was replaced by another run`;
  const gone =
    missing.length === 0
      ? "no other entry is missing"
      : `${missing.length} entries are missing: ${missing.slice(0, MAX_LISTED).join(", ")}`;
  const failure = cause instanceof ActionError ? `; the last failure: ${cause.what}` : ".";
  const why = `${written}; ${gone}${failure}`;
  const seconds = Math.round(job.timeout / 1000);
  return new ActionError(
    SCOPE_ERRORS.notSettled(describeTargets(job.targets), read.source.id, seconds, why, cause),
  );
}

/** RATE_LIMITED: the tenant returned 429 until the timeout; `cause` is the last error. */
export function tooBusy(
  targets: readonly ScopeTarget[],
  { registrationTimeout }: Pick<ScopeOptions, "registrationTimeout">,
  cause: unknown,
): ActionError {
  const seconds = Math.round(registrationTimeout / 1000);
  const why = cause instanceof ActionError ? cause.what : summarize(cause);
  return new ActionError(SCOPE_ERRORS.tooBusy(describeTargets(targets), seconds, why, cause));
}
