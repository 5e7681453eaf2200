import type { context as workflowContext } from "@actions/github";
import { ActionError } from "./errors.ts";
import { INPUT_ERRORS } from "./messages/inputs.ts";

/** The part of `context` of `@actions/github` that this action uses. */
export type RunContext = Pick<
  typeof workflowContext,
  "eventName" | "ref" | "actor" | "serverUrl" | "apiUrl" | "payload"
> & {
  /** `owner/name`; empty outside a workflow. */
  readonly repository: string;
};

/** Why the results belong to no branch, so that nothing is uploaded. */
export type NoBranchReason = "merge-queue" | "unknown-fork";

/** The branch of the results. */
export interface TriggerBranch {
  /** Undefined for a tag: the tenant then uses the default branch. */
  readonly branch?: string | undefined;
  readonly noBranchReason?: NoBranchReason;
  /** What is surprising about the branch, and how to set another. */
  readonly branchWarning?: string;
}

interface Repository {
  readonly full_name?: unknown;
  readonly fork?: unknown;
  readonly owner?: { readonly login?: unknown };
}

/** The parts of the webhook payloads that matter here, as GitHub documents them. */
interface Event {
  readonly repository?: Repository;
  readonly pull_request?: {
    readonly number?: unknown;
    readonly user?: { readonly login?: unknown };
    readonly head?: { readonly ref?: unknown; readonly repo?: Repository | null };
    readonly base?: { readonly repo?: Repository };
  };
  readonly workflow_run?: {
    readonly event?: unknown;
    readonly head_branch?: unknown;
    readonly head_repository?: Repository | null;
    readonly repository?: Repository;
  };
  readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown };
}

const QUEUE = "gh-readonly-queue/";
const VERSION = /^v?\d+\.\d+\.\d+(?:[-+.]|$)/;

/** The branch by GitHub's "Events that trigger workflows"; docs/forks-and-triggers.md has the table. */
function branchOfTrigger(run: RunContext): TriggerBranch {
  const { pull_request: pull, workflow_run: upstream, issue } = run.payload as Event;
  if (run.eventName === "merge_group") return { noBranchReason: "merge-queue" };
  if (run.eventName === "workflow_run") return branchOfUpstream(run, upstream);
  const head = text(pull?.head?.ref);
  if (head !== undefined)
    return isFork(run) ? forkBranch(pull?.head?.repo, text(pull?.user?.login), head) : { branch: head };
  const branch = /^refs\/heads\/(.+)/s.exec(run.ref)?.[1];
  if (branch?.startsWith(QUEUE)) return { noBranchReason: "merge-queue" };
  const isComment = run.eventName === "issue_comment" && issue?.pull_request !== undefined;
  if (branch === undefined || !isComment) return { branch };
  return {
    branch,
    branchWarning: `A comment on pull request #${issue?.number} runs on the default branch, so the results are reported for ${branch}. If the job checks out the pull request, set \`branch\` to its head branch.`,
  };
}

/** The branch of the run that triggered this one by `workflow_run`. */
function branchOfUpstream(run: RunContext, upstream: Event["workflow_run"]): TriggerBranch {
  const branch = text(upstream?.head_branch);
  if (upstream?.event === "merge_group" || branch?.startsWith(QUEUE))
    return { noBranchReason: "merge-queue" };
  if (isFork(run)) return forkBranch(upstream?.head_repository, undefined, branch);
  if (upstream?.event === "release" || branch === undefined) return {};
  // The payload does not say whether a name is of a branch or of a tag.
  if (upstream?.event === "pull_request" || !VERSION.test(branch)) return { branch };
  return {
    branchWarning: `${branch} looks like the name of a tag, so the results are reported for no branch. If it is a branch, set \`branch\` to its name.`,
  };
}

function forkBranch(
  repository: Repository | null | undefined,
  author: string | undefined,
  branch: string | undefined,
): TriggerBranch {
  const owner = text(repository?.owner?.login) ?? text(repository?.full_name)?.split("/")[0] ?? author;
  return owner === undefined || branch === undefined
    ? { noBranchReason: "unknown-fork" }
    : { branch: `pull/${owner}/${branch}` };
}

/**
 * The branch by the input `branch`, which can be a ref, such as `github.ref`. In the run of a pull request, the names of its
 * merge commit and of a fork's branch are replaced by the branch of the trigger. Throws INPUT_INVALID for other refs.
 */
export function branchOfInput(input: string, run: RunContext): TriggerBranch {
  const { pull_request: pull, workflow_run: upstream } = run.payload as Event;
  const trigger = branchOfTrigger(run);
  const branch = input.replace(/^refs\/heads\//, "");
  if (input === "") return trigger;
  if (/^refs\/tags\//.test(input) || run.ref === `refs/tags/${input}`) return {};
  if (branch.startsWith(QUEUE)) return { noBranchReason: "merge-queue" };
  const number = /^(?:refs\/pull\/)?(\d+)\/(?:merge|head)$/.exec(input)?.[1];
  const isOwnPull = number !== undefined && number === String(pull?.number);
  const isHeadOfFork = isFork(run) && [pull?.head?.ref, upstream?.head_branch].includes(branch);
  if (isOwnPull || isHeadOfFork) return { ...trigger, branchWarning: replaced(input, trigger.branch) };
  if (branch.startsWith("refs/")) throw new ActionError(INPUT_ERRORS.notABranch(input));
  return { branch };
}

function replaced(input: string, branch: string | undefined): string {
  const effect =
    branch === undefined ? "the results are not uploaded" : `the results are reported for ${branch}`;
  return `Input \`branch\` is ${input}, which is not a branch of this repository in this run, so ${effect}. To choose it yourself, set \`branch\` to another name, or remove it.`;
}

/** Whether the run is about a fork's branch, which can have the same name as a branch of this repository. */
function isFork({ eventName, payload }: RunContext): boolean {
  const { pull_request: pull, workflow_run: upstream } = payload as Event;
  const [head, base] =
    eventName === "workflow_run"
      ? [upstream?.head_repository, upstream?.repository]
      : [pull?.head?.repo, pull?.base?.repo];
  if (eventName !== "workflow_run" && pull?.head === undefined) return false;
  return text(head?.full_name) === undefined || head?.full_name !== base?.full_name;
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

/**
 * Why GitHub passes no secrets to this run; undefined if it does. `own-fork`: the workflow runs in a fork, which has secrets
 * only if its owner has set them.
 */
export function findNoSecretsReason(run: RunContext): "fork" | "dependabot" | "own-fork" | undefined {
  const { eventName, actor, payload } = run;
  if (actor === "dependabot[bot]" && WITHHELD_FROM_DEPENDABOT.has(eventName)) return "dependabot";
  if (WITHHELD_FROM_FORKS.has(eventName) && isFork(run)) return "fork";
  return (payload as Event).repository?.fork === true ? "own-fork" : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
