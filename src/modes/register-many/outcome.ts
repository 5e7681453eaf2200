import type { Log } from "../../effects.ts";
import { ActionError } from "../../errors.ts";
import { ORGANIZATION_ERRORS } from "../../messages/administration.ts";
import { formatCount } from "../../report/format.ts";
import type { RegistrationRecord, SkippedRepository } from "../../report/registration-record.ts";

const MAX_SHOWN = 5;

export function tooManyAdditions(additions: number, max: number): ActionError {
  const repositories = formatCount(additions, "repository", "repositories");
  return new ActionError(ORGANIZATION_ERRORS.tooManyAdditions(additions, repositories, max));
}

/** Warns about repositories that a data source covers automatically as soon as it can access them. */
export function warnOfUnseen({ skipped }: RegistrationRecord, log: Pick<Log, "warning">): void {
  const unseen = skipped.filter(({ kind }) => kind === "unseen");
  const [first] = unseen;
  if (first !== undefined) log.warning(`${describeRepositories(unseen)} not covered. ${first.reason}`);
}

export function throwIfSkipped({ requested, skipped }: RegistrationRecord): void {
  const failed = skipped.filter(({ kind }) => kind === "failed");
  const reasons = [...new Set(failed.map(({ reason }) => reason))].slice(0, MAX_SHOWN);
  if (failed.length === 0) return;
  throw new ActionError(
    ORGANIZATION_ERRORS.skipped(describeRepositories(failed), requested, reasons.join(" ")),
  );
}

function describeRepositories(repositories: readonly SkippedRepository[]): string {
  const names = repositories.slice(0, MAX_SHOWN).map(({ name }) => name);
  const more = repositories.length > MAX_SHOWN ? ", …" : "";
  const verb = repositories.length === 1 ? "is" : "are";
  return `${formatCount(repositories.length, "repository", "repositories")} (${names.join(", ")}${more}) ${verb}`;
}
