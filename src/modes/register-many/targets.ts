import { ActionError } from "../../errors.ts";
import { SKIPPED_REASONS } from "../../messages/administration.ts";
import { INPUT_ERRORS } from "../../messages/inputs.ts";
import type { SkippedRepository } from "../../report/registration-record.ts";
import type { ScopeTarget } from "../../scope/types.ts";
import type { ListedRepository } from "../audit/coverage.ts";

/** The value of `repositories` for all repositories that no data source covers. */
export const UNCOVERED = "uncovered";

/**
 * The repositories that the lines of `repositories` name, each once: `owner/name` on the server of this workflow, or an
 * address of any server. Throws INPUT_INVALID naming the first line that is neither.
 */
export function namedTargets(lines: readonly string[], serverUrl: string): ScopeTarget[] {
  const targets = new Map<string, ScopeTarget>();
  for (const line of lines) {
    const target = targetOf(line.includes("://") ? line : `${serverUrl}/${line}`);
    if (target === undefined) throw notARepository(line);
    const key = target.url.toLowerCase();
    if (!targets.has(key)) targets.set(key, target);
  }
  return [...targets.values()];
}

function targetOf(address: string): ScopeTarget | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, username, password, search, hash } = new URL(address);
  const [, owner, name] = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(pathname) ?? [];
  const isPlain = /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === "";
  if (!isPlain || owner === undefined || name === undefined) return undefined;
  return { host, owner, name, url: `${protocol}//${host}/${owner}/${name}` };
}

function notARepository(line: string): ActionError {
  const shown = /[@?#]/.test(line) ? "A line" : `Line \`${line.slice(0, 100)}\``;
  return new ActionError(INPUT_ERRORS.repositoriesLine(shown));
}

/** Which repositories of an organization are skipped. */
export interface Selection {
  readonly includeArchived: boolean;
  readonly includeForks: boolean;
}

/** Splits the repositories into those to register and those to skip, with the reason. */
export function eligible(
  listed: readonly ListedRepository[],
  selection: Selection,
): { readonly targets: ScopeTarget[]; readonly skipped: SkippedRepository[] } {
  const targets: ScopeTarget[] = [];
  const skipped: SkippedRepository[] = [];
  for (const repository of listed) {
    const reason = reasonToLeave(repository, selection);
    const target = reason === undefined ? targetOf(repository.url) : undefined;
    if (target !== undefined) targets.push(target);
    else
      skipped.push({
        name: repository.name,
        reason: reason ?? SKIPPED_REASONS.unknownUrl(),
        kind: "excluded",
      });
  }
  return { targets, skipped };
}

function reasonToLeave(
  { archived, disabled, empty, fork }: ListedRepository,
  { includeArchived, includeForks }: Selection,
): string | undefined {
  if (disabled) return SKIPPED_REASONS.disabled();
  if (archived && !includeArchived) return SKIPPED_REASONS.archived();
  if (fork && !includeForks) return SKIPPED_REASONS.fork();
  return empty ? SKIPPED_REASONS.empty() : undefined;
}
