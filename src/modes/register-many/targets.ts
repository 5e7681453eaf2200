import { ActionError } from "../../errors.ts";
import type { ListedRepository } from "../../github/repositories.ts";
import { INPUT_ERRORS } from "../../messages/inputs.ts";
import type { SkippedRepository } from "../../report/registration-record.ts";
import type { ScopeTarget } from "../../scope/types.ts";
import { cut } from "../../text.ts";

/** The value of `repositories` for all repositories that no data source covers. */
export const UNCOVERED = "uncovered";

/**
 * The repositories that `lines` name, each once. A line is `owner/name` on the server at `serverUrl`, or an http or https
 * URL on any server. Throws INPUT_INVALID naming the first line that is neither.
 */
export function parseRepositories(lines: readonly string[], serverUrl: string): ScopeTarget[] {
  const targets = new Map<string, ScopeTarget>();
  for (const [index, line] of lines.entries()) {
    const target = parseTarget(line.includes("://") ? line : `${serverUrl}/${line}`);
    if (target === undefined) throw notARepository(line, index + 1);
    const key = target.url.toLowerCase();
    if (!targets.has(key)) targets.set(key, target);
  }
  return [...targets.values()];
}

/** Matched before the address is parsed: a URL parser resolves `..` and backslashes, and removes control characters. */
const REPOSITORY_URL = /^https?:\/\/[\w.:[\]-]+\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
const RESERVED_NAMES = new Set([".", "..", ".git"]);

function parseTarget(address: string): ScopeTarget | undefined {
  const [, owner, name] = REPOSITORY_URL.exec(address) ?? [];
  if (owner === undefined || name === undefined || !URL.canParse(address)) return undefined;
  if (RESERVED_NAMES.has(owner) || RESERVED_NAMES.has(name)) return undefined;
  const { protocol, host } = new URL(address);
  return { host, owner, name, url: `${protocol}//${host}/${owner}/${name}` };
}

function notARepository(line: string, number: number): ActionError {
  // Text before an @ or in a query can be a secret, so it is not shown.
  const shown = /[@?#]/.test(line) ? `Entry ${number}` : `Line \`${cut(line, 100)}\``;
  return new ActionError(INPUT_ERRORS.repositoriesLine(shown));
}

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
        reason: reason ?? "Its URL is not the URL of a repository.",
        kind: "excluded",
      });
  }
  return { targets, skipped };
}

function findSkipReason(
  { archived, disabled, empty, fork }: ListedRepository,
  { includeArchived, includeForks }: Selection,
): string | undefined {
  if (disabled) return "It is disabled.";
  if (archived && !includeArchived) return "It is archived.";
  if (fork && !includeForks) return "It is a fork.";
  return empty ? "It is empty." : undefined;
}
