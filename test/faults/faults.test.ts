import { describe, expect, it, vi } from "vitest";
import { COLLECTOR, COVERED } from "../e2e/jobs.ts";
import { GITHUB_TOKEN, type GitHubOptions } from "../github/index.ts";
import type { Fault } from "../tenant/index.ts";
import { failLookups, UNKNOWN_HOST } from "./lookups.ts";
import { CASES, expectedCodes, MODES, runWithFault } from "./modes.ts";
import { runStep } from "./step.ts";
import { OK } from "./table.ts";

vi.setConfig({ maxConcurrency: 16 });

const KEY = { id: "9", key: "advanced-key-of-the-tenant", type: "advanced" as const };

describe("a step with one failed request", () => {
  it.concurrent.each(CASES)(
    "ends as expected in mode $mode if the request $request fails once with $what",
    async ({ mode, request, what }) => {
      const outcome = await runWithFault(mode, request, what, 1);
      expect(outcome.code, outcome.log.join("\n")).toBe(expectedCodes(request, what)[0]);
    },
  );
});

describe("a tenant", () => {
  const modes = Object.entries(MODES).map(([mode, { inputs, tenant, gitHub, check }]) => ({
    mode,
    check,
    options: { inputs, tenant, ...(gitHub && { gitHub }) },
  }));

  it.each(modes)(
    "causes UNREACHABLE in mode $mode if its host name does not exist",
    async ({ options, check }) => {
      failLookups("ENOTFOUND");
      const inputs = { ...options.inputs, "api-url": UNKNOWN_HOST };
      const outcome = await runStep({ ...options, inputs });
      expect(outcome.code, outcome.log.join("\n")).toBe("UNREACHABLE");
      check(outcome);
    },
  );

  it.each(modes)("causes UNREACHABLE in mode $mode if it refuses connections", async ({ options, check }) => {
    const outcome = await runStep({
      ...options,
      inputs: { ...options.inputs, "api-url": "http://127.0.0.1:9" },
    });
    expect(outcome.code, outcome.log.join("\n")).toBe("UNREACHABLE");
    check(outcome);
  });

  const signed = modes.filter(({ options }) => options.inputs["api-key"] === undefined);
  it.each(signed)(
    "causes UNAUTHORIZED in mode $mode only if its clock differs by more than five minutes",
    async ({ options, check }) => {
      const inputs = {
        ...options.inputs,
        "api-key-id": KEY.id,
        "api-key": KEY.key,
        "api-key-type": "advanced",
      };
      const tenant = { ...options.tenant, apiKeys: [KEY] };
      for (const minutes of [4, -4, 6, -6]) {
        const outcome = await runStep({ ...options, inputs, tenant, skew: minutes * 60_000 });
        expect(outcome.code, outcome.log.join("\n")).toBe(Math.abs(minutes) > 5 ? "UNAUTHORIZED" : OK);
        check(outcome);
        if (outcome.code !== OK) expect(outcome.log.at(-1)).toContain("clock");
      }
    },
  );
});

it("every attempt with an advanced API key is signed again", async () => {
  const faults: Fault[] = [
    { kind: "drop", applied: true },
    { kind: "drop", applied: true, method: "POST" },
  ];
  const outcome = await runStep({
    inputs: { "api-key-id": KEY.id, "api-key": KEY.key, "api-key-type": "advanced" },
    tenant: { dataSources: [COVERED, COLLECTOR], apiKeys: [KEY], faults },
  });
  expect(outcome.code, outcome.log.join("\n")).toBeUndefined();
  const nonces = outcome.tenant.requests.map(({ headers }) => headers["x-xdr-nonce"]);
  expect(new Set(nonces).size).toBe(nonces.length);
});

it.each([
  ["an audit", { mode: "audit" }, 60],
  ["a registration", { mode: "register", repositories: "uncovered", "registration-timeout": "90" }, 3],
])("%s ends if GitHub's list takes longer than the step may", async (_what, inputs, most) => {
  const gitHub: GitHubOptions = {
    owner: "acme",
    repositories: Array.from({ length: 10_000 }, (_, number) => ({ name: `repo-${number}` })),
    faults: [{ kind: "slow", delay: 30_000, times: 0 }],
  };
  const outcome = await runStep({
    inputs: { ...inputs, "sarif-file": "", "github-token": GITHUB_TOKEN, organization: "acme" },
    gitHub,
  });
  expect(outcome.code, outcome.log.join("\n")).toBe("TIMED_OUT");
  expect(outcome.log.at(-1)).toContain("GitHub's GET /api/v3/orgs/acme/repos was not sent");
  expect(outcome.gitHubRequests.length).toBeLessThanOrEqual(most);
});
