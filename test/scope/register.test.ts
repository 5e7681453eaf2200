import { describe, expect, test } from "vitest";
import type { DataSource } from "../../src/cortex/types.ts";
import { HttpError } from "../../src/http/errors.ts";
import type { ScopeTarget } from "../../src/scope/types.ts";
import { asset, OPTIONS, RequestError, run, ScriptedTenant, source, TARGET } from "./scripted.ts";

const OLD = Array.from({ length: 2546 }, (_, index) => `acme/old-${index}`);
const manual = () => source({ state: OLD });
const writes = (scripted: ScriptedTenant) =>
  scripted.requests.filter((request) => request.startsWith("put")).length;

describe("a covered repository", () => {
  test("needs only the list and one search if the inventory shows it as selected", async () => {
    const scripted = new ScriptedTenant([manual()], [asset()]);
    const { record } = await run(scripted);
    expect(record).toMatchObject({ scope: "covered", repositoryId: "asset-app", dataSourceId: "ds" });
    expect(scripted.requests).toEqual(["list", "search app"]);
  });

  test("needs only the list, one search and one read if it has an entry", async () => {
    const state = [...OLD, "https://github.com/Acme/App.git"];
    const scripted = new ScriptedTenant([source({ state })], [asset({ isSelected: false })]);
    const { record } = await run(scripted);
    expect(record).toMatchObject({ scope: "covered", repositoryId: "asset-app" });
    expect(scripted.requests).toEqual(["list", "search app", "get ds"]);
  });

  test("needs only the list and one search if the data source covers every repository", async () => {
    const automatic = source({ selectionType: "CURRENT_STATE_AND_FUTURE", state: [] });
    const scripted = new ScriptedTenant([automatic], [asset({ isSelected: false })]);
    expect((await run(scripted)).record).toMatchObject({ scope: "covered" });
    expect(scripted.requests).toEqual(["list", "search app"]);
  });

  test("needs no search with repository-id", async () => {
    const scripted = new ScriptedTenant([source({ state: ["acme/app"] })]);
    const { record } = await run(scripted, { repositoryId: "given" });
    expect(record?.repositoryId).toBe("given");
    expect(scripted.requests).toEqual(["list", "get ds"]);
  });

  test("needs no list with data-source-id", async () => {
    const scripted = new ScriptedTenant([source({ state: ["acme/app"] })], [asset()]);
    await run(scripted, { dataSourceId: "ds" });
    expect(scripted.requests).toEqual(["get ds", "search app"]);
  });
});

describe("registration of a repository", () => {
  test("keeps every entry, verifies twice and waits for the asset", async () => {
    const scripted = new ScriptedTenant([manual()]);
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

  test("reads the list only for the count with data-source-id", async () => {
    const scripted = new ScriptedTenant([manual()]);
    await run(scripted, { dataSourceId: "ds" });
    expect(scripted.requests.filter((request) => request === "list")).toHaveLength(1);
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
  });

  test("reports the planned write with dry-run and writes nothing", async () => {
    const scripted = new ScriptedTenant([manual()]);
    const { record } = await run(scripted, { dryRun: true });
    expect(record).toMatchObject({ scope: "planned", before: 2546, after: 2547, added: ["acme/app"] });
    expect(record?.bodyBytes).toBeGreaterThan(2546 * 10);
    expect(JSON.stringify(record).length).toBeLessThan(600);
    expect(writes(scripted)).toBe(0);
  });
});

describe("an incomplete read", () => {
  test("is repeated if the selection is empty", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onGet = (nth, instance) => (nth === 1 ? { ...instance, state: [] } : instance);
    await run(scripted);
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
    expect(scripted.requests).not.toContain("inventory");
  });

  test("is completed from the inventory", async () => {
    const assets = OLD.map((entry, index) => asset({ id: `a${index}`, name: entry.slice(5) }));
    const scripted = new ScriptedTenant([manual()], assets);
    scripted.onGet = (_, instance) => ({
      ...instance,
      state: writes(scripted) === 0 ? [] : (instance.state ?? []),
    });
    await run(scripted);
    expect(new Set(scripted.state())).toEqual(new Set([...OLD, "acme/app"]));
    expect(scripted.requests).toContain("inventory");
  });

  test("is verified by the count if the data source always hides its selection", async () => {
    const assets = OLD.map((entry, index) => asset({ id: `a${index}`, name: entry.slice(5) }));
    const scripted = new ScriptedTenant([manual()], assets);
    scripted.onGet = (_, instance) => ({ ...instance, state: [] });
    expect((await run(scripted)).record?.scope).toBe("updated");
    expect(scripted.state()).toHaveLength(2547);
  });

  test.each([
    ["the selection has fewer entries than the count", [] as string[]],
    ["the selection contains opaque ids", ["4711"]],
  ])("never leads to a write if %s", async (_name, state) => {
    const scripted = new ScriptedTenant(
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
  const laterLists: readonly [string, (all: DataSource[]) => DataSource[]][] = [
    ["lists are empty", () => []],
    ["lists contain only other data sources", (all) => all.map((one) => ({ ...one, id: "other" }))],
    ["lists have no count", (all) => all.map(({ repositoriesCount: _, ...one }) => one)],
  ];
  test.each(laterLists)("never leads to a write if later %s", async (_name, change) => {
    const scripted = new ScriptedTenant([source({ state: TEN })]);
    scripted.onList = (nth, all) => (nth === 1 ? all : change(all));
    scripted.onGet = (_, instance) => ({ ...instance, state: TEN.slice(0, 4) });
    expect((await run(scripted)).error).toMatchObject({ code: "SCOPE_INCOMPLETE" });
    expect(scripted.state()).toEqual(TEN);
    expect(writes(scripted)).toBe(0);
  });

  test("never leads to a write if no list has a count", async () => {
    const scripted = new ScriptedTenant([source({ state: TEN })], [asset({ id: "x", name: "x" })]);
    scripted.onList = (_, all) => all.map(({ repositoriesCount: _count, ...one }) => one);
    scripted.onGet = (_, instance) => ({ ...instance, state: TEN.slice(0, 4) });
    expect((await run(scripted)).error).toMatchObject({ code: "SCOPE_INCOMPLETE" });
    expect(scripted.state()).toEqual(TEN);
  });

  test("after a write is compared with the count before the write", async () => {
    const scripted = new ScriptedTenant([source({ state: TEN })]);
    scripted.onList = (nth, all) => (nth === 1 ? all : []);
    scripted.onGet = (nth, instance) =>
      nth === 1 ? instance : { ...instance, state: ["acme/old-1", "acme/app"] };
    expect((await run(scripted)).error).toMatchObject({ code: "SCOPE_INCOMPLETE" });
    expect(scripted.state()).toEqual([...TEN, "acme/app"]);
    expect(writes(scripted)).toBe(1);
  });

  test("of an empty selection is completed from the inventory, even if the count is 0", async () => {
    const assets = ["x", "y"].map((name) => asset({ id: name, name }));
    const scripted = new ScriptedTenant([source({ state: [], repositoriesCount: 0 })], assets);
    await run(scripted);
    expect(scripted.bodies[0]?.state).toEqual(["acme/x", "acme/y", "acme/app"]);
  });

  test("is complete if the selection is empty and the inventory has no selected asset", async () => {
    const scripted = new ScriptedTenant(
      [source({ state: [] })],
      [asset({ id: "y", name: "y", isSelected: false })],
    );
    await run(scripted);
    expect(scripted.state()).toEqual(["acme/app"]);
  });

  test("is not completed with unselected assets or assets of other data sources", async () => {
    const scripted = new ScriptedTenant(
      [source({ state: [], repositoriesCount: 2 })],
      [
        asset({ id: "x", name: "x", integrationId: "other" }),
        asset({ id: "y", name: "y", isSelected: false }),
      ],
    );
    expect((await run(scripted)).error).toMatchObject({ code: "SCOPE_INCOMPLETE" });
  });
});

describe("a write", () => {
  test("that was applied is not sent again after a lost response", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = (_, apply) => {
      apply();
      throw new RequestError(undefined, true);
    };
    const { record } = await run(scripted);
    expect(record).toMatchObject({ scope: "updated", attempts: [{ answer: "unknown" }] });
    expect(writes(scripted)).toBe(1);
  });

  test("that was applied is not sent again after HTTP 500", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = (_, apply) => {
      apply();
      throw new RequestError(500, true);
    };
    expect((await run(scripted)).record?.scope).toBe("updated");
    expect(writes(scripted)).toBe(1);
  });

  test("that was not applied is sent again after HTTP 500 and a read", async () => {
    const scripted = new ScriptedTenant([manual()]);
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

  test("that always fails with HTTP 500 ends the step in time, with a record of the attempts", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = () => {
      throw new RequestError(500, true);
    };
    const { error, recorded, took } = await run(scripted);
    expect(error).toMatchObject({ code: "SCOPE_NOT_SETTLED", cause: expect.any(RequestError) });
    expect(recorded?.attempts.length).toBeGreaterThan(1);
    expect(took).toBeLessThanOrEqual(OPTIONS.registrationTimeout);
    expect(scripted.state()).toEqual(OLD);
  });

  test.each([403, 409])(
    "that is rejected with HTTP %i causes the tenant's error and is not retried",
    async (status) => {
      const scripted = new ScriptedTenant([manual()]);
      const refusal = new RequestError(status, false);
      scripted.onUpdate = () => {
        throw refusal;
      };
      const { error, recorded } = await run(scripted);
      expect(error).toBe(refusal);
      expect(recorded).toMatchObject({ scope: "planned", attempts: [{ answer: "refused" }] });
      expect(writes(scripted)).toBe(1);
    },
  );

  test("is retried after HTTP 429 and a pause", async () => {
    const scripted = new ScriptedTenant([manual()]);
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

  test("that removes another entry when it is applied late is repeated with that entry", async () => {
    const scripted = new ScriptedTenant([manual()]);
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

  test("that removes another entry after a lost response is repeated with that entry", async () => {
    const scripted = new ScriptedTenant([manual()]);
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

  test("without a verification is checked by the next run, and repeated if its entry is missing", async () => {
    const scripted = new ScriptedTenant([source({ state: [...OLD] })]);
    let failure = new RequestError(400, false);
    scripted.onGet = (nth, instance) => {
      if (nth === 2) {
        throw failure;
      }
      return instance;
    };
    expect((await run(scripted)).error).toBe(failure);
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
    failure = new RequestError(400, false);
    expect((await run(scripted)).record?.scope).toBe("covered");
    expect(writes(scripted)).toBe(1);
    // Another writer removes the entry.
    scripted.set("ds", { state: OLD });
    scripted.assets = [];
    expect((await run(scripted)).record?.scope).toBe("updated");
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
  });

  test("is not sent if there is no time to verify it", async () => {
    const scripted = new ScriptedTenant([manual()]);
    const { error } = await run(scripted, { registrationTimeout: 3_000 });
    expect(error).toMatchObject({
      code: "SCOPE_NOT_SETTLED",
      why: expect.stringContaining("need 7 s"),
      fix: expect.stringContaining("registration-timeout"),
    });
    expect(writes(scripted)).toBe(0);
  });
});

test("the error for HTTP 429 does not advise to retry more often", async () => {
  const scripted = new ScriptedTenant([manual()]);
  const refusal = new HttpError({
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

describe("another writer", () => {
  test("that removes the step's entry causes a new write with the current entries", async () => {
    const scripted = new ScriptedTenant([manual()]);
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

  test("that removes another entry causes a warning, and the entry is added again", async () => {
    const scripted = new ScriptedTenant([manual()]);
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

  test("that removes the entry every time causes an error that says what to do", async () => {
    const scripted = new ScriptedTenant([manual()]);
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
    expect(took).toBeLessThan(60_000 + 60_000 + 7_000);
  });
});

describe("a CURRENT_STATE selection that ignores the entry", () => {
  const ignoring = () => {
    const scripted = new ScriptedTenant([source({ selectionType: "CURRENT_STATE", state: OLD })]);
    scripted.onUpdate = (nth, apply) => {
      if (scripted.bodies[nth - 1]?.selectionType === "MANUAL_SELECTION") {
        apply();
      }
    };
    return scripted;
  };

  test("causes an error after two writes", async () => {
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

  test("is changed to MANUAL_SELECTION if allowed, with a log message", async () => {
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
    const scripted = new ScriptedTenant([source({ state: ["acme/app"], status, statusDetails })], [asset()]);
    const { log } = await run(scripted);
    expect(log.join("\n")).toMatch(new RegExp(`status ${status}.*PERMISSIONS: may not read contents`));
  });

  test("DESTROYING prevents every write", async () => {
    const scripted = new ScriptedTenant([source({ state: OLD, status: "DESTROYING" })]);
    expect((await run(scripted)).error).toMatchObject({ code: "DATA_SOURCE_UNUSABLE" });
    expect(writes(scripted)).toBe(0);
  });
});

test.each(["collector", "cortex-cli", "github-actions"])(
  "a data source of type %s is never written",
  async (type) => {
    const scripted = new ScriptedTenant([source({ type, state: OLD })], [asset()]);
    const { error } = await run(scripted, { dataSourceId: "ds" });
    expect(error).toMatchObject({
      code: "DATA_SOURCE_UNUSABLE",
      fix: expect.stringContaining("data-source-id"),
    });
    expect(writes(scripted)).toBe(0);
  },
);

describe("a data source in data-source-id", () => {
  const ghes = { ...TARGET, host: "ghe.example.com:8443", url: "https://ghe.example.com:8443/acme/app" };
  const cloud = { ...TARGET, host: "acme.ghe.com", url: "https://acme.ghe.com/acme/app" };

  test.each<[string, Partial<DataSource>, ScopeTarget]>([
    [
      "github.com for a repository on GitHub Enterprise Server",
      { type: "github", hostname: "github.com" },
      ghes,
    ],
    [
      "type github with CURRENT_STATE_AND_FUTURE for a repository on GitHub Enterprise Server",
      { selectionType: "CURRENT_STATE_AND_FUTURE" },
      ghes,
    ],
    [
      "GitHub Enterprise Server for a repository on github.com",
      { type: "github-enterprise", hostname: "ghe.example.com" },
      TARGET,
    ],
    ["another host name", { type: "github-enterprise", hostname: "ghe2.example.com" }, ghes],
    ["another port of the host", { type: "github-enterprise", hostname: "ghe.example.com:9443" }, ghes],
    ["GitLab for a repository on github.com", { type: "gitlab", hostname: "gitlab.com" }, TARGET],
  ])("is rejected if it is for another server: %s", async (_, more, target) => {
    const scripted = new ScriptedTenant([source({ ...more, state: [...OLD, "acme/app"] })], [asset()]);
    const { error } = await run(scripted, { dataSourceId: "ds" }, target);
    expect(error).toMatchObject({
      code: "DATA_SOURCE_UNUSABLE",
      what: expect.stringContaining(target.host),
      fix: expect.stringContaining("data-source-id"),
    });
    expect(writes(scripted)).toBe(0);
  });

  test.each<[string, Partial<DataSource>, ScopeTarget]>([
    [
      "the same host and port",
      { type: "github-enterprise", hostname: "https://GHE.example.com:8443/" },
      ghes,
    ],
    ["the same host without the port", { type: "github-enterprise", hostname: "ghe.example.com" }, ghes],
    ["no host name", { type: "github-enterprise" }, ghes],
    ["type github for a repository on ghe.com", { type: "github" }, cloud],
    [
      "type gitlab-self-managed for a repository on GitHub Enterprise Server",
      { type: "gitlab-self-managed" },
      ghes,
    ],
    [
      "the host name of GitHub's API for a repository on github.com",
      { type: "github", hostname: "api.github.com" },
      TARGET,
    ],
  ])("is used if its server may match: %s", async (_, more, target) => {
    const scripted = new ScriptedTenant([source({ ...more, state: OLD })]);
    await run(scripted, { dataSourceId: "ds" }, target);
    expect(scripted.state()).toEqual([...OLD, "acme/app"]);
  });
});

test("the asset of a server with a port is found if data source and asset omit the port", async () => {
  const target = { ...TARGET, host: "ghe.example.com:8443", url: "https://ghe.example.com:8443/acme/app" };
  const own = source({ type: "github-enterprise", hostname: "ghe.example.com", state: ["acme/app"] });
  const scripted = new ScriptedTenant([own], [asset({ url: "https://ghe.example.com/acme/app" })]);
  expect((await run(scripted, {}, target)).record).toMatchObject({
    scope: "covered",
    repositoryId: "asset-app",
  });
});

describe("the asset of a registered repository", () => {
  test("causes an error that says what was done and what to check if it never appears", async () => {
    const scripted = new ScriptedTenant([manual()]);
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

  test("is not an asset from the CLI", async () => {
    const cli = { id: "cli", owner: "acme", name: "app", source: "CORTEX_CLI", isSelected: true };
    const scripted = new ScriptedTenant([manual()], [cli]);
    scripted.indexing = 10_000;
    expect((await run(scripted)).record?.repositoryId).toBe("asset-app");
  });

  test("is not an asset with a similar name", async () => {
    const scripted = new ScriptedTenant(
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

test("the step fails with the tenant's error if the list cannot be read", async () => {
  const scripted = new ScriptedTenant([manual()]);
  const failure = new RequestError(401, false);
  scripted.onList = () => {
    throw failure;
  };
  expect((await run(scripted, {}, TARGET)).error).toBe(failure);
});
