import { describe, expect, test } from "vitest";
import { asset, RequestError, run, ScriptedTenant, source } from "./scripted.ts";

const OLD = ["acme/one", "acme/two"];
const manual = () => source({ state: OLD });
const writes = (scripted: ScriptedTenant) =>
  scripted.requests.filter((request) => request === "put ds").length;

describe("the scope record", () => {
  test("says that nothing was changed if the data source cannot be used", async () => {
    const { recorded } = await run(new ScriptedTenant([source({ state: OLD, status: "DESTROYING" })]));
    expect(recorded).toEqual({
      scope: "skipped",
      reason: "Nothing was changed.",
      dataSourceId: "ds",
      dataSourceType: "github",
      selectionType: "MANUAL_SELECTION",
      attempts: [],
      verifications: [],
    });
  });

  test("has no selection type if the data source has none", async () => {
    const { selectionType: _, ...withoutType } = source({ state: ["acme/app"] });
    const { record } = await run(new ScriptedTenant([withoutType], [asset({ isSelected: false }), asset()]));
    expect(record).not.toHaveProperty("selectionType");
    expect(record?.scope).toBe("covered");
  });

  test("says which entry a dry run would add", async () => {
    const { record } = await run(new ScriptedTenant([manual()]), { dryRun: true });
    expect(record).toMatchObject({
      scope: "planned",
      reason: "acme/app is to be added to data source ds (2 entries).",
    });
  });

  test("says which entry was added, with the counts before and after", async () => {
    const scripted = new ScriptedTenant([manual()]);
    const { record } = await run(scripted);
    expect(record).toMatchObject({
      scope: "updated",
      reason: "acme/app was added to data source ds (2 entries before).",
      before: 2,
      after: 3,
    });
  });

  test("has the scope covered if another run adds the repository before the write", async () => {
    const scripted = new ScriptedTenant([manual()], [asset({ isSelected: false })]);
    const states = [OLD.slice(1), [...OLD, "acme/app"]];
    scripted.onGet = (nth, instance) => ({ ...instance, state: states[nth - 1] ?? [] });
    const { record } = await run(scripted, { onboardingTimeout: 0 });
    expect(record).toMatchObject({
      scope: "covered",
      reason: "acme/app is in the selection of data source ds.",
      repositoryId: "asset-app",
    });
    expect(writes(scripted)).toBe(0);
  });

  test.each([
    [[asset({ isSelected: false })], "asset-app"],
    [[], undefined],
  ])("is complete without a wait for the asset in a dry run", async (assets, repositoryId) => {
    const scripted = new ScriptedTenant([source({ state: ["acme/app"] })], assets);
    const { record, took } = await run(scripted, { dryRun: true });
    expect(record?.scope).toBe("covered");
    expect(record?.repositoryId).toBe(repositoryId);
    expect(took).toBeLessThan(1_000);
  });

  test("lists a rejected write and the applied one after it", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = (nth, apply) => {
      if (nth === 1) {
        throw new RequestError(429, false);
      }
      apply();
    };
    const { record } = await run(scripted);
    expect(record?.attempts.map(({ answer }) => answer)).toEqual(["refused", "applied"]);
  });

  test("has the scope covered, not updated, if another run adds the entry after a rejected write", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = () => {
      scripted.set("ds", { state: [...OLD, "acme/app"] });
      scripted.assets = [asset()];
      throw new RequestError(429, false);
    };
    const { record } = await run(scripted);
    expect(record).toMatchObject({
      scope: "covered",
      reason: "acme/app was added by another run in the meantime.",
      after: 3,
      repositoryId: "asset-app",
    });
  });
});

describe("the log", () => {
  const warnings = (log: readonly string[]) => log.filter((line) => line.startsWith("warning"));

  test("contains a warning if the repository is archived", async () => {
    const archived = new ScriptedTenant([manual()], [asset({ isArchived: true })]);
    expect(warnings((await run(archived)).log)).toEqual([
      "warning: The inventory shows https://github.com/acme/app as archived.",
    ]);
    const live = new ScriptedTenant([manual()], [asset({ isArchived: false })]);
    expect((await run(live)).log).toEqual([]);
  });

  test.each([undefined, "COMPLETED", "CONNECTED"])(
    "contains no warning for the status %s",
    async (status) => {
      const own = status === undefined ? manual() : source({ state: OLD, status });
      expect((await run(new ScriptedTenant([own], [asset()]))).log).toEqual([]);
    },
  );

  test("lists at most five failed checks of the data source in a warning", async () => {
    const invalid = Object.fromEntries(
      ["B", "C", "D", "E", "F"].map((name) => [name, { status: "INVALID", error: `no ${name}` }]),
    );
    const statusDetails = { OK: { status: "VALID", message: "fine" }, A: { status: "INVALID" }, ...invalid };
    const { log } = await run(
      new ScriptedTenant([source({ state: OLD, status: "ERROR", statusDetails })], [asset()]),
    );
    expect(log).toEqual([
      "warning: Data source ds has status ERROR (A: invalid; B: no B; C: no C; D: no D; E: no E), so it may not scan its repositories. Check it in the console.",
    ]);
  });

  test("contains a warning for the status ERROR without details", async () => {
    const { log } = await run(new ScriptedTenant([source({ state: OLD, status: "ERROR" })], [asset()]));
    expect(log).toEqual([
      "warning: Data source ds has status ERROR, so it may not scan its repositories. Check it in the console.",
    ]);
  });

  test("contains a warning if the selection has only opaque ids", async () => {
    const { log } = await run(new ScriptedTenant([source({ state: ["4711", "4712"] })]), { dryRun: true });
    expect(log).toEqual([
      "warning: All 2 entries of data source ds are ids instead of owner/name. They are kept.",
    ]);
  });

  test.each([[["4711", "acme/one"]], [[]]])("contains no warning for the selection %j", async (state) => {
    expect((await run(new ScriptedTenant([source({ state })]), { dryRun: true })).log).toEqual([]);
  });
});

describe("a rate-limited tenant", () => {
  test("causes a RATE_LIMITED error at the timeout", async () => {
    const scripted = new ScriptedTenant([manual()]);
    const failure = new RequestError(429, false);
    scripted.onList = () => {
      throw failure;
    };
    const { error } = await run(scripted);
    expect(error).toMatchObject({ code: "RATE_LIMITED", cause: failure });
  });

  test("receives the request again", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onList = (nth, all) => {
      if (nth === 1) {
        throw new RequestError(429, false);
      }
      return all;
    };
    expect((await run(scripted)).record?.scope).toBe("updated");
  });
});

describe("the read before a write", () => {
  const gets = async (latency: number, dataSourceId?: string) => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.latency = latency;
    await run(scripted, dataSourceId === undefined ? {} : { dataSourceId });
    const { requests } = scripted;
    return requests.slice(0, requests.indexOf("put ds"));
  };

  test("is not repeated if it is complete and recent", async () => {
    expect(await gets(50)).toEqual(["list", "search app", "get ds"]);
    expect(await gets(2_000)).toEqual(["list", "search app", "get ds"]);
  });

  test("is repeated if it is old", async () => {
    expect((await gets(2_001)).filter((request) => request === "get ds").length).toBeGreaterThan(1);
  });

  test("is repeated with a count if the count is unknown", async () => {
    expect(await gets(50, "ds")).toEqual(["get ds", "search app", "get ds", "list", "get ds"]);
  });
});

describe("the wait for the asset", () => {
  test("has growing pauses, which are logged", async () => {
    const scripted = new ScriptedTenant([source({ state: ["acme/app"] })]);
    scripted.latency = 0;
    const { error, log, took } = await run(scripted, { onboardingTimeout: 100_000 });
    expect(error).toMatchObject({
      code: "ONBOARDING_TIMEOUT",
      what: expect.stringContaining("within 100 s"),
    });
    expect(took).toBe(100_000);
    expect(log[0]).toBe("info: Waiting for the inventory to show https://github.com/acme/app; 100 s left.");
    const left = log.map((line) => Number(/; (\d+) s left/.exec(line)?.[1]));
    const pauses = left.slice(1).map((now, at) => (left[at] ?? 0) - now);
    expect(pauses[0]).toBeLessThanOrEqual(3);
    expect(Math.max(...pauses)).toBeGreaterThanOrEqual(11);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(20);
    expect(pauses.length).toBeLessThan(14);
  });

  test("ends with an unselected asset after the timeout", async () => {
    const scripted = new ScriptedTenant([source({ state: ["acme/app"] })]);
    scripted.world.after(5_000, () => scripted.assets.push(asset({ isSelected: false })));
    const { record, took } = await run(scripted, { onboardingTimeout: 60_000 });
    expect(record?.repositoryId).toBe("asset-app");
    expect(took).toBeGreaterThanOrEqual(60_000);
  });

  test("ends when the asset becomes selected", async () => {
    const scripted = new ScriptedTenant([source({ state: ["acme/app"] })]);
    scripted.world.after(5_000, () => scripted.assets.push(asset({ isSelected: false })));
    scripted.world.after(20_000, () => scripted.assets.splice(0, 1, asset()));
    const { took } = await run(scripted, { onboardingTimeout: 300_000 });
    expect(took).toBeLessThan(45_000);
  });
});
