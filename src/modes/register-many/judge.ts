import type { Log } from "../../effects.ts";
import { ActionError } from "../../errors.ts";
import { ORGANIZATION_ERRORS, ORGANIZATION_LOG } from "../../messages/administration.ts";
import { counted } from "../../report/format.ts";
import type { RegistrationRecord, SkippedRepository } from "../../report/registration-record.ts";

const SHOWN = 5;

/** More repositories would be added than `max-additions` allows. */
export function tooMany(additions: number, most: number): ActionError {
  const repositories = counted(additions, "repository", "repositories");
  return new ActionError(ORGANIZATION_ERRORS.tooManyAdditions(additions, repositories, most));
}

/** Warns of repositories that no write can cover. */
export function warnOfUnseen({ skipped }: RegistrationRecord, log: Pick<Log, "warning">): void {
  const unseen = skipped.filter(({ kind }) => kind === "unseen");
  const [first] = unseen;
  if (first !== undefined) log.warning(ORGANIZATION_LOG.notCovered(named(unseen), first.reason));
}

/** Throws REPOSITORIES_SKIPPED if a repository could not be registered. */
export function judge({ requested, skipped }: RegistrationRecord): void {
  const failed = skipped.filter(({ kind }) => kind === "failed");
  const reasons = [...new Set(failed.map(({ reason }) => reason))].slice(0, SHOWN);
  if (failed.length === 0) return;
  throw new ActionError(ORGANIZATION_ERRORS.skipped(named(failed), requested, reasons.join(" ")));
}

function named(repositories: readonly SkippedRepository[]): string {
  const names = repositories.slice(0, SHOWN).map(({ name }) => name);
  const more = repositories.length > SHOWN ? ", …" : "";
  const verb = repositories.length === 1 ? "is" : "are";
  return `${counted(repositories.length, "repository", "repositories")} (${names.join(", ")}${more}) ${verb}`;
}
