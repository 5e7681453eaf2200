import { ActionError } from "./errors.ts";
import { INPUT_ERRORS } from "./messages/inputs.ts";
import type { ScopeTarget } from "./scope/types.ts";
import { cut } from "./text.ts";
import { branchOfInput, findNoSecretsReason, type RunContext, type TriggerBranch } from "./trigger.ts";

/** The repository and branch of the results: from the inputs, or from the workflow run. */
export interface RepositoryContext extends ScopeTarget, TriggerBranch {
  readonly noSecretsReason?: ReturnType<typeof findNoSecretsReason>;
}

/**
 * Determines repository, URL and branch from the inputs and the workflow run.
 *
 * `repositoryUrl` and `branch` are empty if not set. See GitHub's "Default environment variables".
 */
export function describeRepository(
  run: RunContext,
  inputs: { repositoryUrl: string; branch: string },
): RepositoryContext {
  return {
    ...parseRepositoryUrl(inputs.repositoryUrl, run),
    ...branchOfInput(inputs.branch, run),
    noSecretsReason: findNoSecretsReason(run),
  };
}

function parseRepositoryUrl(input: string, { serverUrl, repository }: RunContext): ScopeTarget {
  const fromRunner = `${serverUrl}/${repository}`;
  if (input === "" && repository === "") throw new ActionError(INPUT_ERRORS.repositoryUnknown());
  const url = parsePlainUrl(input || fromRunner);
  const segments =
    url?.pathname
      .replace(/(?<!\/)\/+$/, "")
      .replace(/\.git$/, "")
      .split("/")
      .slice(1) ?? [];
  const name = segments.at(-1);
  const owner = segments.slice(0, -1).join("/");
  if (url === undefined || name === undefined || owner === "" || segments.includes(""))
    throw new ActionError(
      INPUT_ERRORS.repositoryUrl(
        input === "" ? "GITHUB_SERVER_URL and GITHUB_REPOSITORY result in" : "Input `repository-url` is",
        describeUrl(input || fromRunner),
      ),
    );
  return { host: url.host, owner, name, url: `${url.protocol}//${url.host}/${owner}/${name}` };
}

/** The URL for a message. User info, query and fragment can contain a secret, so a URL with one of them is not quoted. */
function describeUrl(url: string): string {
  return /[@?#]/.test(url) ? "a URL with more than a repository in it" : `\`${cut(url, 200)}\``;
}

function parsePlainUrl(text: string): URL | undefined {
  // A URL's parser resolves dot segments and escapes spaces: it would read another repository's name.
  if (!URL.canParse(text) || /\s|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(text)) return undefined;
  const url = new URL(text);
  const plain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return plain && (url.protocol === "https:" || url.protocol === "http:") && url.host !== ""
    ? url
    : undefined;
}

/** The workflow run that this process is a step of. Throws INPUT_INVALID if the event file cannot be used. */
export async function currentRun(): Promise<RunContext> {
  try {
    // Importing the package reads the event file. Without other names of it, the bundle does not contain Octokit.
    const { context } = await import("@actions/github");
    if (!(context.payload instanceof Object)) throw new TypeError("The event is not an object");
    return Object.assign(context, { repository: process.env.GITHUB_REPOSITORY ?? "" });
  } catch (cause) {
    throw new ActionError({ ...INPUT_ERRORS.eventUnreadable(), cause });
  }
}
