import type { Log } from "../../effects.ts";
import { ActionError } from "../../errors.ts";
import { counted } from "../../report/format.ts";
import type { RegistrationRecord, SkippedRepository } from "../../report/registration-record.ts";

const SHOWN = 5;

/** More repositories would be added than `max-additions` allows. */
export function tooMany(additions: number, most: number): ActionError {
  return new ActionError({
    code: "TOO_MANY_ADDITIONS",
    what: `${counted(additions, "repository", "repositories")} would be added; nothing was written.`,
    why: `Input \`max-additions\` allows ${most} in one run.`,
    fix: `Set \`max-additions: ${additions}\`, or see with \`dry-run: true\` which ones they are.`,
  });
}

/** Warns of repositories that no write can cover. */
export function warnOfUnseen({ skipped }: RegistrationRecord, log: Pick<Log, "warning">): void {
  const unseen = skipped.filter(({ kind }) => kind === "unseen");
  const [first] = unseen;
  if (first !== undefined) log.warning(`${named(unseen)} not covered. ${first.reason}`);
}

/** Throws REPOSITORIES_SKIPPED if a repository could not be registered. */
export function judge({ requested, skipped }: RegistrationRecord): void {
  const failed = skipped.filter(({ kind }) => kind === "failed");
  const reasons = [...new Set(failed.map(({ reason }) => reason))].slice(0, SHOWN);
  if (failed.length === 0) return;
  throw new ActionError({
    code: "REPOSITORIES_SKIPPED",
    what: `${named(failed)} not registered, of ${requested} that were asked for.`,
    why: reasons.join(" "),
    fix: "All others are registered. The job summary and the JSON report name every repository with its reason; fix it or remove the repository from `repositories`.",
  });
}

function named(repositories: readonly SkippedRepository[]): string {
  const names = repositories.slice(0, SHOWN).map(({ name }) => name);
  const more = repositories.length > SHOWN ? ", …" : "";
  const verb = repositories.length === 1 ? "is" : "are";
  return `${counted(repositories.length, "repository", "repositories")} (${names.join(", ")}${more}) ${verb}`;
}
