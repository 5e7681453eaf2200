import { describe, expect, test } from "vitest";
import { asset, RequestError, run, Scripted, source } from "./scripted.ts";

const OLD = ["acme/one", "acme/two"];
const manual = () => source({ state: OLD });
const writes = (scripted: Scripted) => scripted.requests.filter((request) => request === "put ds").length;

describe("the scope record", () => {
  test("before anything is known", async () => {
    const { recorded } = await run(new Scripted([source({ state: OLD, status: "DESTROYING" })]));
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

  test("of a data source without a selection type", async () => {
    const { selectionType: _, ...untold } = source({ state: ["acme/app"] });
    const { record } = await run(new Scripted([untold], [asset({ isSelected: false }), asset()]));
    expect(record).not.toHaveProperty("selectionType");
    expect(record?.scope).toBe("covered");
  });

  test("of a plan", async () => {
    const { record } = await run(new Scripted([manual()]), { dryRun: true });
    expect(record).toMatchObject({
      scope: "planned",
      reason: "acme/app is to be added to data source ds (2 entries).",
    });
  });

  test("of a change", async () => {
    const scripted = new Scripted([manual()]);
    const { record } = await run(scripted);
    expect(record).toMatchObject({
      scope: "updated",
      reason: "acme/app was added to data source ds (2 entries before).",
      before: 2,
      after: 3,
    });
  });

  test("of a repository that another run added in the meantime", async () => {
    const scripted = new Scripted([manual()], [asset({ isSelected: false })]);
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
  ])("of a dry run for a covered repository does not wait for its asset", async (assets, repositoryId) => {
    const scripted = new Scripted([source({ state: ["acme/app"] })], assets);
    const { record, took } = await run(scripted, { dryRun: true });
    expect(record?.scope).toBe("covered");
    expect(record?.repositoryId).toBe(repositoryId);
    expect(took).toBeLessThan(1_000);
  });

  test("of a write that was refused and then applied: only the applied one counts", async () => {
    const scripted = new Scripted([manual()]);
    scripted.onUpdate = (nth, apply) => {
      if (nth === 1) {
        throw new RequestError(429, false);
      }
      apply();
    };
    const { record } = await run(scripted);
    expect(record?.attempts.map(({ answer }) => answer)).toEqual(["refused", "applied"]);
  });

  test("of an entry of another run after a refused write: nothing was updated", async () => {
    const scripted = new Scripted([manual()]);
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

describe("warnings", () => {
  const warnings = (log: readonly string[]) => log.filter((line) => line.startsWith("warning"));

  test("an archived repository", async () => {
    const archived = new Scripted([manual()], [asset({ isArchived: true })]);
    expect(warnings((await run(archived)).log)).toEqual([
      "warning: The inventory shows https://github.com/acme/app as archived.",
    ]);
    const live = new Scripted([manual()], [asset({ isArchived: false })]);
    expect((await run(live)).log).toEqual([]);
  });

  test.each([undefined, "COMPLETED", "CONNECTED"])("do not report status %s", async (status) => {
    const own = status === undefined ? manual() : source({ state: OLD, status });
    expect((await run(new Scripted([own], [asset()]))).log).toEqual([]);
  });

  test("failing checks, at most five", async () => {
    const invalid = Object.fromEntries(
      ["B", "C", "D", "E", "F"].map((name) => [name, { status: "INVALID", error: `no ${name}` }]),
    );
    const statusDetails = { OK: { status: "VALID", message: "fine" }, A: { status: "INVALID" }, ...invalid };
    const { log } = await run(
      new Scripted([source({ state: OLD, status: "ERROR", statusDetails })], [asset()]),
    );
    expect(log).toEqual([
      "warning: Data source ds has status ERROR (A: invalid; B: no B; C: no C; D: no D; E: no E), so it may not scan its repositories. Check it in the console.",
    ]);
  });

  test("report a failing status without details", async () => {
    const { log } = await run(new Scripted([source({ state: OLD, status: "ERROR" })], [asset()]));
    expect(log).toEqual([
      "warning: Data source ds has status ERROR, so it may not scan its repositories. Check it in the console.",
    ]);
  });

  test("a selection with ids of another kind only", async () => {
    const { log } = await run(new Scripted([source({ state: ["4711", "4712"] })]), { dryRun: true });
    expect(log).toEqual([
      "warning: All 2 entries of data source ds are ids instead of owner/name. They are kept.",
    ]);
  });

  test.each([[["4711", "acme/one"]], [[]]])("do not report selection %j", async (state) => {
    expect((await run(new Scripted([source({ state })]), { dryRun: true })).log).toEqual([]);
  });
});

describe("a rate-limited tenant", () => {
  test("until the timeout: the advice is to run again, not to retry more", async () => {
    const scripted = new Scripted([manual()]);
    const failure = new RequestError(429, false);
    scripted.onList = () => {
      throw failure;
    };
    const { error } = await run(scripted);
    expect(error).toMatchObject({ code: "RATE_LIMITED", cause: failure });
  });

  test("for a while: the request is repeated", async () => {
    const scripted = new Scripted([manual()]);
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
    const scripted = new Scripted([manual()]);
    scripted.latency = latency;
    await run(scripted, dataSourceId === undefined ? {} : { dataSourceId });
    const { requests } = scripted;
    return requests.slice(0, requests.indexOf("put ds"));
  };

  test("is reused if it is complete and fresh", async () => {
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

describe("waiting for the asset", () => {
  test("has growing pauses, and logs them", async () => {
    const scripted = new Scripted([source({ state: ["acme/app"] })]);
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

  test("an unselected asset is waited for, and used after the timeout", async () => {
    const scripted = new Scripted([source({ state: ["acme/app"] })]);
    scripted.world.after(5_000, () => scripted.assets.push(asset({ isSelected: false })));
    const { record, took } = await run(scripted, { onboardingTimeout: 60_000 });
    expect(record?.repositoryId).toBe("asset-app");
    expect(took).toBeGreaterThanOrEqual(60_000);
  });

  test("ends when the asset becomes selected", async () => {
    const scripted = new Scripted([source({ state: ["acme/app"] })]);
    scripted.world.after(5_000, () => scripted.assets.push(asset({ isSelected: false })));
    scripted.world.after(20_000, () => scripted.assets.splice(0, 1, asset()));
    const { took } = await run(scripted, { onboardingTimeout: 300_000 });
    expect(took).toBeLessThan(45_000);
  });
});
