import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
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
  return new ActionError({
    code: "DATA_SOURCE_NOT_FOUND",
    what: `The tenant has no data source of type ${typeFor(target)} for ${target.host}, so nothing can cover ${entryFor(target)}.`,
    why:
      vcs.length === 0
        ? "It has no VCS data source at all, or the key may not see it."
        : `Its VCS data sources are: ${listed(vcs)}.`,
    fix: "Connect the server in the console (Settings > Data Sources), or name the data source in data-source-id.",
  });
}

/** Several data sources fit. */
export function ambiguous(target: ScopeTarget, sources: readonly DataSource[]): ActionError {
  return new ActionError({
    code: "DATA_SOURCE_AMBIGUOUS",
    what: `${sources.length} data sources could cover ${entryFor(target)}, and none holds it or is alone in holding repositories of ${target.owner}.`,
    why: `They are: ${listed(sources)}.`,
    fix: "Put the id of the right one into the input data-source-id.",
  });
}

/** The asset did not appear in time. */
export function notOnboarded(
  target: ScopeTarget,
  source: DataSource,
  seconds: number,
  written: boolean,
): ActionError {
  const entry = entryFor(target);
  return new ActionError({
    code: "ONBOARDING_TIMEOUT",
    what: `The repository inventory did not show ${target.url} within ${seconds} s.`,
    why: `${written ? `${entry} was added to` : `${entry} is covered by`} data source ${source.id}, and ${written ? "stands in its selection after two checks" : "was not changed"}, but its asset is not there yet; the collector takes uploads only for repositories that are onboarded, so nothing was uploaded.`,
    fix: `Check in the console that the data source is healthy and that its GitHub App may see ${entry}, then run the job again; if onboarding merely takes longer in this tenant, raise onboarding-timeout.`,
  });
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

/** A step that times out usually competes with many others that register repositories in the same tenant. */
const TRY_AGAIN =
  "Run the job again, or raise registration-timeout. To register many repositories, let one workflow register all of them: `mode: register` with `repositories`, see docs/rollout.md.";

/**
 * The timeout ended before two verifications succeeded; a write with its verifications takes `needed`
 * milliseconds.
 */
export function notSettled(
  { job, read, writes, lastError: cause }: State,
  missing: readonly string[],
  needed: number,
): ActionError {
  const written =
    writes === 0
      ? `Nothing was written, because a write that can be verified takes at least ${Math.ceil(needed / 1000)} s, and so much time was not left`
      : `It was written ${counted(writes)}, and each time another writer replaced the selection or the write failed`;
  const last = cause instanceof ActionError ? ` The last failure: ${summarize(cause)}` : "";
  const gone =
    missing.length === 0
      ? "No entry that this step saw is missing."
      : `${missing.length} entries that this step saw are missing: ${missing.slice(0, LISTED).join(", ")}.`;
  return new ActionError({
    code: "SCOPE_NOT_SETTLED",
    what: `${subject(job.targets)} could not be confirmed in data source ${read.source.id} within ${Math.round(job.timeout / 1000)} s.`,
    why: `${written}. ${gone}${last}`,
    fix: TRY_AGAIN,
    cause,
  });
}

/** The tenant returned 429 until the timeout. */
export function tooBusy(
  targets: readonly ScopeTarget[],
  { registrationTimeout }: Pick<ScopeOptions, "registrationTimeout">,
  cause: unknown,
): ActionError {
  const seconds = Math.round(registrationTimeout / 1000);
  return new ActionError({
    code: "RATE_LIMITED",
    what: `${subject(targets)} could not be registered within ${seconds} s, because the tenant refused requests for being too many.`,
    why: summarize(cause),
    fix: TRY_AGAIN,
    cause,
  });
}
