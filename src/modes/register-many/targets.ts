import { ActionError } from "../../errors.ts";
import type { ListedRepository } from "../../github/repositories.ts";
import { SKIPPED_REASONS } from "../../messages/administration.ts";
import { INPUT_ERRORS } from "../../messages/inputs.ts";
import type { SkippedRepository } from "../../report/registration-record.ts";
import type { ScopeTarget } from "../../scope/types.ts";

/** The value of `repositories` for all repositories that no data source covers. */
export const UNCOVERED = "uncovered";

/**
 * The repositories that `lines` name, each once. A line is `owner/name` on the server at `serverUrl`, or an http or https
 * URL on any server. Throws INPUT_INVALID naming the first line that is neither.
 */
export function parseRepositories(lines: readonly string[], serverUrl: string): ScopeTarget[] {
  const targets = new Map<string, ScopeTarget>();
  for (const line of lines) {
    const target = parseTarget(line.includes("://") ? line : `${serverUrl}/${line}`);
    if (target === undefined) throw notARepository(line);
    const key = target.url.toLowerCase();
    if (!targets.has(key)) targets.set(key, target);
  }
  return [...targets.values()];
}

function parseTarget(address: string): ScopeTarget | undefined {
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

/** Whether archived repositories and forks are registered, too. */
export interface Selection {
  readonly includeArchived: boolean;
  readonly includeForks: boolean;
}

/** Splits the repositories into those to register and those to skip, with the reason. */
export function selectEligible(
  listed: readonly ListedRepository[],
  selection: Selection,
): { readonly targets: ScopeTarget[]; readonly skipped: SkippedRepository[] } {
  const targets: ScopeTarget[] = [];
  const skipped: SkippedRepository[] = [];
  for (const repository of listed) {
    const reason = findSkipReason(repository, selection);
    const target = reason === undefined ? parseTarget(repository.url) : undefined;
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

function findSkipReason(
  { archived, disabled, empty, fork }: ListedRepository,
  { includeArchived, includeForks }: Selection,
): string | undefined {
  if (disabled) return SKIPPED_REASONS.disabled();
  if (archived && !includeArchived) return SKIPPED_REASONS.archived();
  if (fork && !includeForks) return SKIPPED_REASONS.fork();
  return empty ? SKIPPED_REASONS.empty() : undefined;
}
