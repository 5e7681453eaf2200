import { describe, expect, test } from "vitest";
import { CortexError } from "../../src/cortex/errors.ts";
import type { DataSource } from "../../src/cortex/types.ts";
import type { ScopeTarget } from "../../src/scope/types.ts";
import { asset, OPTIONS, RequestError, run, Scripted, source, TARGET } from "./scripted.ts";

const OLD = Array.from({ length: 2546 }, (_, index) => `acme/old-${index}`);
const manual = () => source({ state: OLD });
const writes = (scripted: Scripted) =>
  scripted.requests.filter((request) => request.startsWith("put")).length;

describe("a covered repository needs no write and at most three requests", () => {
  test("if the inventory shows it: the list and one search", async () => {
    const scripted = new Scripted([manual()], [asset()]);
    const { record } = await run(scripted);
    expect(record).toMatchObject({ scope: "covered", repositoryId: "asset-app", dataSourceId: "ds" });
    expect(scripted.requests).toEqual(["list", "search app"]);
  });

  test("if it has an entry: the list, one search and the data source", async () => {
    const state = [...OLD, "https://github.com/Acme/App.git"];
    const scripted = new Scripted([source({ state })], [asset({ isSelected: false })]);
    const { record } = await run(scripted);
    expect(record).toMatchObject({ scope: "covered", repositoryId: "asset-app" });
    expect(scripted.requests).toEqual(["list", "search app", "get ds"]);
  });

  test("if the data source covers every repository: the list and one search", async () => {
    const automatic = source({ selectionType: "CURRENT_STATE_AND_FUTURE", state: [] });
    const scripted = new Scripted([automatic], [asset({ isSelected: false })]);
    expect((await run(scripted)).record).toMatchObject({ scope: "covered" });
    expect(scripted.requests).toEqual(["list", "search app"]);
  });

  test("with repository-id: no search", async () => {
    const scripted = new Scripted([source({ state: ["acme/app"] })]);
    const { record } = await run(scripted, { repositoryId: "given" });
    expect(record?.repositoryId).toBe("given");
    expect(scripted.requests).toEqual(["list", "get ds"]);
  });

  test("with data-source-id: no list", async () => {
    const scripted = new Scripted([source({ state: ["acme/app"] })], [asset()]);
    await run(scripted, { dataSourceId: "ds" });
    expect(scripted.requests).toEqual(["get ds", "search app"]);
  });
});

describe("adding a repository", () => {
  test("keeps every entry, verifies twice and waits for the asset", async () => {
    const scripted = new Scripted([manual()]);
    scripted.indexing = 20_000;
    const { record, took } = await run(scripted);
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
    expect(scripted.bodies[0]).toEqual({ selectionType: "MANUAL_SELECTION", state: [...OLD, "acme/app"] });
    expect(record).toMatchObject({
      scope: "updated",
      before: 2546,
      after: 2547,
      added: ["acme/app"],
      repositoryId: "asset-app",
      attempts: [{ answer: "applied", entries: 2547 }],
      verifications: [
        { present: true, missing: 0 },
        { present: true, missing: 0 },
      ],
    });
    expect(record?.attempts[0]?.bytes).toBe(JSON.stringify(scripted.bodies[0]).length);
    expect(took).toBeGreaterThan(20_000);
    expect(scripted.requests.slice(0, 6)).toEqual([
      "list",
      "search app",
      "get ds",
      "put ds",
      "get ds",
      "get ds",
    ]);
  });

  test("with data-source-id reads the list only for the count", async () => {
    const scripted = new Scripted([manual()]);
    await run(scripted, { dataSourceId: "ds" });
    expect(scripted.requests.filter((request) => request === "list")).toHaveLength(1);
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
  });

  test("dry-run shows the write, without reading the list", async () => {
    const scripted = new Scripted([manual()]);
    const { record } = await run(scripted, { dryRun: true });
    expect(record).toMatchObject({ scope: "planned", before: 2546, after: 2547, added: ["acme/app"] });
    expect(record?.bodyBytes).toBeGreaterThan(2546 * 10);
    expect(JSON.stringify(record).length).toBeLessThan(600);
    expect(writes(scripted)).toBe(0);
  });
});

describe("an incomplete read", () => {
  test("an empty response is requested again", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onGet = (nth, instance) => (nth === 1 ? { ...instance, state: [] } : instance);
    await run(scripted);
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
    expect(scripted.requests).not.toContain("inventory");
  });

  test("is completed from the inventory", async () => {
    const assets = OLD.map((entry, index) => asset({ id: `a${index}`, name: entry.slice(5) }));
    const scripted = new Scripted([manual()], assets);
    scripted.onGet = (_, instance) => ({
      ...instance,
      state: writes(scripted) === 0 ? [] : (instance.state ?? []),
    });
    await run(scripted);
    expect(new Set(scripted.state())).toEqual(new Set([...OLD, "acme/app"]));
    expect(scripted.requests).toContain("inventory");
  });

  test("is verified by the count if the instance always hides its selection", async () => {
    const assets = OLD.map((entry, index) => asset({ id: `a${index}`, name: entry.slice(5) }));
    const scripted = new Scripted([manual()], assets);
    scripted.onGet = (_, instance) => ({ ...instance, state: [] });
    expect((await run(scripted)).record?.scope).toBe("updated");
    expect(scripted.state()).toHaveLength(2547);
  });

  test.each([
    ["there are fewer entries than the count", [] as string[]],
    ["ids of another kind cannot be counted", ["4711"]],
  ])("is no base for a write: %s", async (_name, state) => {
    const scripted = new Scripted(
      [source({ state, repositoriesCount: 3 })],
      [asset({ id: "x", name: "x" }), asset({ id: "y", name: "y" })],
    );
    const { error } = await run(scripted);
    expect(error).toMatchObject({
      code: "SCOPE_INCOMPLETE",
      fix: expect.stringContaining("CURRENT_STATE_AND_FUTURE"),
    });
    expect(writes(scripted)).toBe(0);
  });

  const TEN = Array.from({ length: 10 }, (_, index) => `acme/old-${index}`);
  const forgetful: readonly [string, (all: DataSource[]) => DataSource[]][] = [
    ["lists that are empty", () => []],
    ["lists of other data sources", (all) => all.map((one) => ({ ...one, id: "other" }))],
    ["lists without counts", (all) => all.map(({ repositoriesCount: _, ...one }) => one)],
  ];
  test.each(forgetful)("never leads to a write if later %s have no count", async (_name, forget) => {
    const scripted = new Scripted([source({ state: TEN })]);
    scripted.onList = (nth, all) => (nth === 1 ? all : forget(all));
    scripted.onGet = (_, instance) => ({ ...instance, state: TEN.slice(0, 4) });
    expect((await run(scripted)).error).toMatchObject({ code: "SCOPE_INCOMPLETE" });
    expect(scripted.state()).toEqual(TEN);
    expect(writes(scripted)).toBe(0);
  });

  test("never leads to a write if no list has a count", async () => {
    const scripted = new Scripted([source({ state: TEN })], [asset({ id: "x", name: "x" })]);
    scripted.onList = (_, all) => all.map(({ repositoriesCount: _count, ...one }) => one);
    scripted.onGet = (_, instance) => ({ ...instance, state: TEN.slice(0, 4) });
    expect((await run(scripted)).error).toMatchObject({ code: "SCOPE_INCOMPLETE" });
    expect(scripted.state()).toEqual(TEN);
  });

  test("of a verification is compared with the count before the write", async () => {
    const scripted = new Scripted([source({ state: TEN })]);
    scripted.onList = (nth, all) => (nth === 1 ? all : []);
    scripted.onGet = (nth, instance) =>
      nth === 1 ? instance : { ...instance, state: ["acme/old-1", "acme/app"] };
    expect((await run(scripted)).error).toMatchObject({ code: "SCOPE_INCOMPLETE" });
    expect(scripted.state()).toEqual([...TEN, "acme/app"]);
    expect(writes(scripted)).toBe(1);
  });

  test("an empty selection is used only if the inventory confirms it", async () => {
    const assets = ["x", "y"].map((name) => asset({ id: name, name }));
    const scripted = new Scripted([source({ state: [], repositoriesCount: 0 })], assets);
    await run(scripted);
    expect(scripted.bodies[0]?.state).toEqual(["acme/x", "acme/y", "acme/app"]);
  });

  test("a truly empty selection gets its first entry", async () => {
    const scripted = new Scripted(
      [source({ state: [] })],
      [asset({ id: "y", name: "y", isSelected: false })],
    );
    await run(scripted);
    expect(scripted.state()).toEqual(["acme/app"]);
  });

  test("is not completed with unselected assets or assets of other data sources", async () => {
    const scripted = new Scripted(
      [source({ state: [], repositoriesCount: 2 })],
      [
        asset({ id: "x", name: "x", integrationId: "other" }),
        asset({ id: "y", name: "y", isSelected: false }),
      ],
    );
    expect((await run(scripted)).error).toMatchObject({ code: "SCOPE_INCOMPLETE" });
  });
});

describe("failures of the write", () => {
  test("applied, response lost: it is found and not sent again", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onUpdate = (_, apply) => {
      apply();
      throw new RequestError(undefined, true);
    };
    const { record } = await run(scripted);
    expect(record).toMatchObject({ scope: "updated", attempts: [{ answer: "unknown" }] });
    expect(writes(scripted)).toBe(1);
  });

  test("with HTTP 500 that was applied is not sent again", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onUpdate = (_, apply) => {
      apply();
      throw new RequestError(500, true);
    };
    expect((await run(scripted)).record?.scope).toBe("updated");
    expect(writes(scripted)).toBe(1);
  });

  test("with HTTP 500 that was not applied is sent again after a read", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onUpdate = (nth, apply) => {
      if (nth === 1) {
        throw new RequestError(500, true);
      }
      apply();
    };
    expect((await run(scripted)).record?.attempts.map(({ answer }) => answer)).toEqual([
      "unknown",
      "applied",
    ]);
    const [first, second] = [0, 1].map((skip) => scripted.requests.indexOf("put ds", skip === 0 ? 0 : 4));
    expect(scripted.requests.slice(first, second)).toContain("get ds");
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
  });

  test("500 always: ends with a record of the attempts", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onUpdate = () => {
      throw new RequestError(500, true);
    };
    const { error, recorded, took } = await run(scripted);
    expect(error).toMatchObject({ code: "SCOPE_NOT_SETTLED", cause: expect.any(RequestError) });
    expect(recorded?.attempts.length).toBeGreaterThan(1);
    expect(took).toBeLessThanOrEqual(OPTIONS.registrationTimeout);
    expect(scripted.state()).toEqual(OLD);
  });

  test("refused: the error is the tenant's, and nothing is repeated", async () => {
    const scripted = new Scripted([manual()]);
    const refusal = new RequestError(403, false);
    scripted.onUpdate = () => {
      throw refusal;
    };
    const { error, recorded } = await run(scripted);
    expect(error).toBe(refusal);
    expect(recorded).toMatchObject({ scope: "planned", attempts: [{ answer: "refused" }] });
    expect(writes(scripted)).toBe(1);
  });

  test("with HTTP 429 is retried after a pause and a new read", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onUpdate = (nth, apply) => {
      if (nth < 3) {
        throw new RequestError(429, false);
      }
      apply();
    };
    const { record, took } = await run(scripted);
    expect(record?.scope).toBe("updated");
    expect(took).toBeGreaterThan(3 * 2_500);
  });

  test("applied late, over a write that another verified: the other entry is added again", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onUpdate = async (nth, apply) => {
      if (nth === 1) {
        const { world } = scripted;
        world.after(1_000, () => scripted.set("ds", { state: [...scripted.state(), "acme/other"] }));
        await world.clock(() => true).sleep(30_000);
      }
      apply();
    };
    const { log } = await run(scripted);
    expect(scripted.state()).toEqual([...OLD, "acme/app", "acme/other"]);
    expect(log.join("\n")).toContain("acme/other");
  });

  test("applied after its response was lost: the other entry is added again", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onUpdate = (nth, apply) => {
      if (nth > 1) {
        apply();
        return;
      }
      scripted.world.after(500, () => scripted.set("ds", { state: [...scripted.state(), "acme/other"] }));
      scripted.world.after(7_000, apply);
      throw new RequestError(undefined, true);
    };
    await run(scripted);
    expect(new Set(scripted.state())).toEqual(new Set([...OLD, "acme/app", "acme/other"]));
  });

  test("killed between write and verification: the next run repairs the selection", async () => {
    const scripted = new Scripted([source({ state: [...OLD] })]);
    let cut = new RequestError(400, false);
    scripted.onGet = (nth, instance) => {
      if (nth === 2) {
        throw cut;
      }
      return instance;
    };
    expect((await run(scripted)).error).toBe(cut);
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
    cut = new RequestError(400, false);
    expect((await run(scripted)).record?.scope).toBe("covered");
    expect(writes(scripted)).toBe(1);
    // Meanwhile another writer's old list removed the entry.
    scripted.set("ds", { state: OLD });
    scripted.assets = [];
    expect((await run(scripted)).record?.scope).toBe("updated");
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
  });
});

test("the error for HTTP 429 does not advise to retry more often", async () => {
  const scripted = new Scripted([manual()]);
  const refusal = new CortexError({
    code: "RATE_LIMITED",
    what: "GET returned HTTP 429.",
    why: "Too many.",
    fix: "Raise max-retries.",
    requestId: "1",
    status: 429,
  });
  scripted.onGet = () => Promise.reject(refusal);
  const { error } = await run(scripted);
  expect(error).toMatchObject({ code: "RATE_LIMITED", why: "GET returned HTTP 429." });
  expect(String(error)).not.toContain("max-retries");
});

describe("other writers", () => {
  test("an old list that replaced the entry: it is written again with the current entries", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onUpdate = (nth, apply) => {
      apply();
      if (nth === 1) {
        scripted.world.after(1_000, () => scripted.set("ds", { state: [...OLD, "acme/other"] }));
      }
    };
    const { record } = await run(scripted);
    expect(scripted.state()).toEqual([...OLD, "acme/other", "acme/app"]);
    expect(record?.verifications[0]).toMatchObject({ present: false });
  });

  test("an entry that this step saw disappears: it is added again, with a warning", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onUpdate = (nth, apply) => {
      apply();
      if (nth === 1) {
        scripted.world.after(1_000, () => scripted.set("ds", { state: [...OLD.slice(1), "acme/app"] }));
      }
    };
    const { record, log } = await run(scripted);
    expect(new Set(scripted.state())).toEqual(new Set([...OLD, "acme/app"]));
    expect(record?.verifications[0]).toMatchObject({ present: true, missing: 1 });
    expect(log.find((line) => line.startsWith("warning"))).toContain("acme/old-0");
  });

  test("that always win: the step stops in time and says what to do", async () => {
    const scripted = new Scripted([manual()]);
    let others = 0;
    scripted.onUpdate = (_, apply) => {
      apply();
      others += 1;
      scripted.set("ds", { state: [...OLD, `acme/other-${others}`] });
    };
    const { error, took } = await run(scripted, { registrationTimeout: 60_000 });
    expect(error).toMatchObject({
      code: "SCOPE_NOT_SETTLED",
      fix: expect.stringMatching(/registration-timeout.*docs\/rollout\.md/),
    });
    expect(took).toBeLessThan(60_000 + 60_000);
  });

  test("nothing is written if there is no time to verify it", async () => {
    const scripted = new Scripted([manual()]);
    const { error } = await run(scripted, { registrationTimeout: 3_000 });
    expect(error).toMatchObject({
      code: "SCOPE_NOT_SETTLED",
      why: expect.stringContaining("need 7 s"),
      fix: expect.stringContaining("registration-timeout"),
    });
    expect(writes(scripted)).toBe(0);
  });
});

describe("a CURRENT_STATE selection that ignores the entry", () => {
  const ignoring = () => {
    const scripted = new Scripted([source({ selectionType: "CURRENT_STATE", state: OLD })]);
    scripted.onUpdate = (nth, apply) => {
      if (scripted.bodies[nth - 1]?.selectionType === "MANUAL_SELECTION") {
        apply();
      }
    };
    return scripted;
  };

  test("fails with advice", async () => {
    const scripted = ignoring();
    expect((await run(scripted)).error).toMatchObject({ code: "SCOPE_NOT_TAKEN" });
    expect(writes(scripted)).toBe(2);
  });

  test("is not reported as updated", async () => {
    const { recorded } = await run(ignoring());
    expect(recorded).toMatchObject({
      scope: "planned",
      reason: expect.stringContaining("is not in its selection"),
    });
  });

  test("becomes manual if allowed", async () => {
    const scripted = ignoring();
    const { record, log } = await run(scripted, { allowSelectionTypeChange: true });
    expect(record).toMatchObject({ scope: "updated", selectionType: "MANUAL_SELECTION" });
    const change = /selection type was changed from CURRENT_STATE to MANUAL_SELECTION/;
    expect(record?.reason).toMatch(change);
    expect(log.join("\n")).toMatch(/from CURRENT_STATE to MANUAL_SELECTION, and all 2547 entries are kept/);
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
  });
});

describe("the status of the data source", () => {
  test.each(["ERROR", "DISABLED", "PENDING"])("%s causes a warning", async (status) => {
    const statusDetails = { PERMISSIONS: { status: "INVALID", message: "may not read contents" } };
    const scripted = new Scripted([source({ state: ["acme/app"], status, statusDetails })], [asset()]);
    const { log } = await run(scripted);
    expect(log.join("\n")).toMatch(new RegExp(`status ${status}.*PERMISSIONS: may not read contents`));
  });

  test("DESTROYING prevents every write", async () => {
    const scripted = new Scripted([source({ state: OLD, status: "DESTROYING" })]);
    expect((await run(scripted)).error).toMatchObject({ code: "DATA_SOURCE_UNUSABLE" });
    expect(writes(scripted)).toBe(0);
  });
});

test.each(["collector", "cortex-cli", "github-actions"])(
  "a data source of type %s is never written",
  async (type) => {
    const scripted = new Scripted([source({ type, state: OLD })], [asset()]);
    const { error } = await run(scripted, { dataSourceId: "ds" });
    expect(error).toMatchObject({
      code: "DATA_SOURCE_UNUSABLE",
      fix: expect.stringContaining("data-source-id"),
    });
    expect(writes(scripted)).toBe(0);
  },
);

describe("a data source that data-source-id names", () => {
  const ghes = { ...TARGET, host: "ghe.example.com:8443", url: "https://ghe.example.com:8443/acme/app" };
  const cloud = { ...TARGET, host: "acme.ghe.com", url: "https://acme.ghe.com/acme/app" };

  test.each<[string, Partial<DataSource>, ScopeTarget]>([
    ["github.com for a GitHub Enterprise Server", { type: "github", hostname: "github.com" }, ghes],
    ["the same with CURRENT_STATE_AND_FUTURE", { selectionType: "CURRENT_STATE_AND_FUTURE" }, ghes],
    [
      "a GitHub Enterprise Server for github.com",
      { type: "github-enterprise", hostname: "ghe.example.com" },
      TARGET,
    ],
    ["another host name", { type: "github-enterprise", hostname: "ghe2.example.com" }, ghes],
    ["another port", { type: "github-enterprise", hostname: "ghe.example.com:9443" }, ghes],
    ["GitLab for github.com", { type: "gitlab", hostname: "gitlab.com" }, TARGET],
  ])("is rejected if it is for another server: %s", async (_, more, target) => {
    const scripted = new Scripted([source({ ...more, state: [...OLD, "acme/app"] })], [asset()]);
    const { error } = await run(scripted, { dataSourceId: "ds" }, target);
    expect(error).toMatchObject({
      code: "DATA_SOURCE_UNUSABLE",
      what: expect.stringContaining(target.host),
      fix: expect.stringContaining("data-source-id"),
    });
    expect(writes(scripted)).toBe(0);
  });

  test.each<[string, Partial<DataSource>, ScopeTarget]>([
    ["its own", { type: "github-enterprise", hostname: "https://GHE.example.com:8443/" }, ghes],
    ["its own, without the port", { type: "github-enterprise", hostname: "ghe.example.com" }, ghes],
    ["one that does not show its host", { type: "github-enterprise" }, ghes],
    ["a cloud of its own at github's type", { type: "github" }, cloud],
    ["another vendor's for a server of its own", { type: "gitlab-self-managed" }, ghes],
    ["github.com's, whatever its API's host", { type: "github", hostname: "api.github.com" }, TARGET],
  ])("is taken: %s", async (_, more, target) => {
    const scripted = new Scripted([source({ ...more, state: OLD })]);
    await run(scripted, { dataSourceId: "ds" }, target);
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
  });
});

test("the asset of a server with a port is found if data source and asset omit the port", async () => {
  const target = { ...TARGET, host: "ghe.example.com:8443", url: "https://ghe.example.com:8443/acme/app" };
  const own = source({ type: "github-enterprise", hostname: "ghe.example.com", state: ["acme/app"] });
  const scripted = new Scripted([own], [asset({ url: "https://ghe.example.com/acme/app" })]);
  expect((await run(scripted, {}, target)).record).toMatchObject({
    scope: "covered",
    repositoryId: "asset-app",
  });
});

describe("the inventory", () => {
  test("that never shows the asset: the error says what was done and what to check", async () => {
    const scripted = new Scripted([manual()]);
    scripted.indexing = undefined;
    const { error, recorded } = await run(scripted, { onboardingTimeout: 60_000 });
    expect(error).toMatchObject({
      code: "ONBOARDING_TIMEOUT",
      what: expect.stringContaining("60 s"),
      why: expect.stringContaining("was changed and verified"),
      fix: expect.stringContaining("GitHub App"),
    });
    expect(recorded?.scope).toBe("updated");
    expect(scripted.state()).toContain("acme/app");
  });

  test("an asset of the CLI does not count", async () => {
    const cli = { id: "cli", owner: "acme", name: "app", source: "CORTEX_CLI", isSelected: true };
    const scripted = new Scripted([manual()], [cli]);
    scripted.indexing = 10_000;
    expect((await run(scripted)).record?.repositoryId).toBe("asset-app");
  });

  test("similar names are not the asset", async () => {
    const scripted = new Scripted(
      [source({ state: ["acme/app"] })],
      [
        asset({ id: "web", name: "app-web" }),
        asset({ id: "fork", owner: "acme2" }),
        asset({ id: "elsewhere", url: "https://gitlab.com/acme/app" }),
      ],
    );
    const { error } = await run(scripted, { onboardingTimeout: 10_000 });
    expect(error).toMatchObject({
      code: "ONBOARDING_TIMEOUT",
      why: expect.stringContaining("already covers it"),
    });
  });
});

test("a request that fails before the data source is known ends with its own error", async () => {
  const scripted = new Scripted([manual()]);
  const failure = new RequestError(401, false);
  scripted.onList = () => {
    throw failure;
  };
  expect((await run(scripted, {}, TARGET)).error).toBe(failure);
});
