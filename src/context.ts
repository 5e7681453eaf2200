import type { context as workflowContext } from "@actions/github";
import { ActionError } from "./errors.ts";
import { INPUT_ERRORS } from "./messages/inputs.ts";
import type { ScopeTarget } from "./scope/types.ts";
import { cut } from "./text.ts";

type Context = typeof workflowContext;

/** The repository and branch of the results: from the inputs, or from the workflow run. */
export interface RepositoryContext extends ScopeTarget {
  /** Undefined for a tag, or if no branch is known: the tenant then uses the default branch. */
  readonly branch?: string;
  /** Why GitHub passes no secrets to this run; undefined if it does. */
  readonly noSecretsReason?: "fork" | "dependabot";
  /** Whether the workflow run is for a fork's branch, which can have the same name as a branch of this repository. */
  readonly fromFork: boolean;
}

/**
 * Determines repository, URL and branch from the inputs and the workflow run.
 *
 * `repositoryUrl` and `branch` are empty if not set; `branch` can start with `refs/heads/`. See GitHub's "Events that
 * trigger workflows" and "Default environment variables".
 */
export function describeRepository(
  run: RunContext,
  inputs: { repositoryUrl: string; branch: string },
): RepositoryContext {
  const event = run.payload as Event;
  const branch = inputs.branch === "" ? branchOf(run, event) : inputs.branch.replace(/^refs\/heads\//, "");
  const fromFork = isFork(event);
  return {
    ...parseRepositoryUrl(inputs.repositoryUrl, run),
    branch,
    noSecretsReason: findNoSecretsReason(run, fromFork),
    fromFork,
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
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const plain = url.username === "" && url.password === "" && url.search === "" && url.hash === "";
  return plain && (url.protocol === "https:" || url.protocol === "http:") && url.host !== ""
    ? url
    : undefined;
}

/** The part of `context` of `@actions/github` that this action uses. */
export type RunContext = Pick<Context, "eventName" | "ref" | "actor" | "serverUrl" | "apiUrl" | "payload"> & {
  /** `owner/name`; empty outside a workflow. */
  readonly repository: string;
};

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

interface Event {
  readonly pull_request?: PullRequest;
  readonly merge_group?: { readonly base_ref?: unknown };
  readonly workflow_run?: {
    readonly head_branch?: unknown;
    readonly head_repository?: { readonly full_name?: unknown };
    readonly repository?: { readonly full_name?: unknown };
  };
}

interface PullRequest {
  readonly head?: { readonly ref?: unknown; readonly repo?: { readonly full_name?: unknown } | null };
  readonly base?: { readonly repo?: { readonly full_name?: unknown } };
}

function branchOf({ eventName, ref }: RunContext, event: Event): string | undefined {
  switch (eventName) {
    case "pull_request":
    case "pull_request_target":
      return text(event.pull_request?.head?.ref);
    case "merge_group":
      return branchName(text(event.merge_group?.base_ref));
    case "workflow_run":
      return text(event.workflow_run?.head_branch);
    default:
      return branchName(ref) ?? text(event.pull_request?.head?.ref);
  }
}

function branchName(ref: string | undefined): string | undefined {
  return ref?.startsWith("refs/heads/") ? text(ref.slice("refs/heads/".length)) : undefined;
}

function isFork(event: Event): boolean {
  const { pull_request: pull, workflow_run: upstream } = event;
  if (pull?.head) {
    const head = text(pull.head.repo?.full_name);
    return head === undefined || head !== text(pull.base?.repo?.full_name);
  }
  const head = text(upstream?.head_repository?.full_name);
  return head !== undefined && head !== text(upstream?.repository?.full_name);
}

/** GitHub's "Events that trigger workflows", the notes on forks and on Dependabot. */
const WITHHELD_FROM_FORKS = new Set(["pull_request", "pull_request_review", "pull_request_review_comment"]);
const WITHHELD_FROM_DEPENDABOT = new Set([
  ...WITHHELD_FROM_FORKS,
  "push",
  "create",
  "deployment",
  "deployment_status",
]);

function findNoSecretsReason(
  { eventName, actor }: RunContext,
  fromFork: boolean,
): "fork" | "dependabot" | undefined {
  if (actor === "dependabot[bot]" && WITHHELD_FROM_DEPENDABOT.has(eventName)) return "dependabot";
  return fromFork && WITHHELD_FROM_FORKS.has(eventName) ? "fork" : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
