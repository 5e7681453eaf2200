import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { describeRepository } from "../../src/context.ts";

const PAGE = new URL("../../docs/forks-and-triggers.md", import.meta.url);
/** The rows of the table of branches, in the order of the page. */
const ROWS = readFileSync(PAGE, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, trigger = "", branch = ""]) => [trigger, branch] as const)
  .slice(2);

const own = { full_name: "acme/app", owner: { login: "acme" } };
const fork = { full_name: "OWNER/app", owner: { login: "OWNER" } };
const pull = (repo: object) => ({ pull_request: { head: { ref: "BRANCH", repo }, base: { repo: own } } });
const upstream = (more: object) => ({
  workflow_run: { event: "push", head_branch: "BRANCH", head_repository: own, repository: own, ...more },
});
const BRANCH = "refs/heads/BRANCH";

/** One run for each row: its ref and its event; `names` are the triggers if the row names none. */
const RUNS: readonly { ref?: string; payload?: object; names?: readonly string[] }[] = [
  {},
  { ref: "refs/tags/v1", names: ["push", "create", "workflow_dispatch", "release"] },
  { payload: pull(own) },
  { payload: pull(fork), names: ["pull_request", "pull_request_target", "pull_request_review"] },
  { payload: { issue: { pull_request: {} } } },
  { ref: "refs/heads/gh-readonly-queue/main/pr-7-0", names: ["merge_group", "push"] },
  { payload: upstream({}) },
  { payload: upstream({ head_repository: fork }) },
  { payload: upstream({ head_repository: null }) },
  { payload: upstream({ event: "merge_group" }) },
  { payload: upstream({ event: "release" }) },
];

const OUTCOMES: Readonly<Record<string, object>> = {
  "the branch of the run": { branch: "BRANCH" },
  "the head branch": { branch: "BRANCH" },
  "the head branch of that run": { branch: "BRANCH" },
  "the default branch, with a warning": { branch: "BRANCH", branchWarning: expect.any(String) },
  "`pull/OWNER/BRANCH`": { branch: "pull/OWNER/BRANCH" },
  none: { branch: undefined, noBranchReason: undefined },
  "nothing is uploaded": { branch: undefined, noBranchReason: expect.any(String) },
};

it("has a run for each row", () => {
  expect(ROWS).toHaveLength(RUNS.length);
});

it.each(ROWS.map((row, index) => [...row, RUNS[index] ?? {}] as const))(
  "the branch of %s is %s",
  (trigger, branch, { ref = BRANCH, payload = {}, names }) => {
    const eventNames = names ?? [...trigger.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
    expect(eventNames).not.toEqual([]);
    for (const eventName of eventNames) {
      const described = describeRepository(
        {
          ...{ eventName, payload, ref, actor: "", repository: "acme/app" },
          ...{ serverUrl: "https://github.com", apiUrl: "" },
        },
        { repositoryUrl: "", branch: "" },
      );
      const { noBranchReason, branchWarning } = described;
      expect({ branch: described.branch, noBranchReason, branchWarning }, eventName).toMatchObject(
        OUTCOMES[branch] ?? { branch: `no rule for ${branch}` },
      );
    }
  },
);
