import { describe, expect, test } from "vitest";
import { asset, RequestError, run, ScriptedTenant, source } from "./scripted.ts";

const OLD = Array.from({ length: 8 }, (_, index) => `acme/old-${index}`);
const LONG = { registrationTimeout: 3_600_000 };
const manual = () => source({ state: OLD });
const count = (scripted: ScriptedTenant, request: string) =>
  scripted.requests.filter((one) => one === request).length;

describe("a failed write", () => {
  test("ends the step after six failures in a row", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = () => {
      throw new RequestError(500, true);
    };
    const { error, log } = await run(scripted, LONG);
    expect(error).toMatchObject({
      code: "SCOPE_NOT_SETTLED",
      what: "acme/app could not be confirmed in data source ds within 3600 s.",
      why: expect.stringMatching(/^It was written 6 times, .* no other entry is missing\.$/),
    });
    expect(count(scripted, "put ds")).toBe(6);
    expect(log[0]).toBe("info: It is unknown whether the write was applied: PUT answered 500");
  });

  test("is not counted anymore after a successful write", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = (nth, apply) => {
      if (nth === 4) {
        apply();
        scripted.world.after(4_500, () => scripted.set("ds", { state: OLD.slice(1) }));
      } else if (nth < 9) {
        throw new RequestError(500, true);
      } else {
        apply();
      }
    };
    const { record } = await run(scripted, LONG);
    expect(record?.scope).toBe("updated");
    expect(new Set(scripted.state())).toEqual(new Set([...OLD, "acme/app"]));
  });

  test("is retried after HTTP 429 with growing pauses, which are logged", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = (nth, apply) => {
      if (nth < 4) {
        throw new RequestError(429, false);
      }
      apply();
    };
    const { record, log } = await run(scripted, LONG);
    expect(record).toMatchObject({ scope: "updated", verifications: [{ present: true }, { present: true }] });
    const pauses = log.map((line) => Number(/^info: .*Retrying in (\d+) s\.$/.exec(line)?.[1]));
    expect(pauses).toHaveLength(3);
    expect(pauses.every((pause) => pause >= 3 && pause <= 19)).toBe(true);
    expect(count(scripted, "put ds")).toBe(4);
  });

  test("is repeated only after the Retry-After of HTTP 429 and the pause that is logged", async () => {
    const scripted = new ScriptedTenant([manual()]);
    const times: number[] = [];
    scripted.onUpdate = (nth, apply) => {
      times.push(scripted.world.now());
      if (nth < 4) throw Object.assign(new RequestError(429, false), { retryAfter: 60_000 });
      apply();
    };
    const { log } = await run(scripted, LONG);
    const pauses = log.map((line) => Number(/Retrying in (\d+) s\.$/.exec(line)?.[1]));
    expect(pauses).toHaveLength(3);
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThan(60);
      expect((times[index + 1] ?? 0) - (times[index] ?? 0)).toBeGreaterThan((pause - 1) * 1000);
    }
  });

  test("with HTTP 429 until the timeout causes an error that says that nothing was written", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = () => {
      throw new RequestError(429, false);
    };
    const { error, took } = await run(scripted);
    expect(error).toMatchObject({
      code: "SCOPE_NOT_SETTLED",
      why: expect.stringMatching(/^Nothing was written,/),
    });
    // The last read is sent at the deadline.
    expect(took).toBeLessThanOrEqual(180_000 + scripted.latency);
    expect(scripted.state()).toEqual(OLD);
  });

  test("without a response is watched while it can still be applied, and then verified", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = (nth, apply) => {
      apply();
      if (nth === 1) {
        throw new RequestError(undefined, true);
      }
    };
    const { took } = await run(scripted);
    expect(count(scripted, "put ds")).toBe(1);
    expect(count(scripted, "get ds")).toBeGreaterThanOrEqual(1 + 5 + 2);
    expect(took).toBeGreaterThan(15_000);
  });
});

describe("missing entries of other writers", () => {
  const loseEntries = async (lost: number, at: number, registrationTimeout: number) => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = (nth, apply) => {
      apply();
      if (nth === 1) {
        scripted.world.after(at, () => scripted.set("ds", { state: [...OLD.slice(lost), "acme/app"] }));
      }
    };
    const outcome = await run(scripted, { registrationTimeout });
    return { ...outcome, scripted };
  };

  test.each([
    [5, "acme/old-0, acme/old-1, acme/old-2, acme/old-3, acme/old-4."],
    [6, "acme/old-0, acme/old-1, acme/old-2, acme/old-3, acme/old-4, …."],
  ])("are added again if there are %i, with a warning that names at most five", async (lost, named) => {
    const { log, scripted } = await loseEntries(lost, 1_000, 180_000);
    expect(log).toEqual([
      `warning: ${lost} entries disappeared from data source ds and are added again: ${named} If one was removed on purpose, remove it again.`,
    ]);
    expect(new Set(scripted.state())).toEqual(new Set([...OLD, "acme/app"]));
    expect(scripted.state()).toHaveLength(9);
  });

  test("are added again even after registration-timeout", async () => {
    const { record, scripted, took } = await loseEntries(1, 4_500, 10_000);
    expect(record?.scope).toBe("updated");
    expect(new Set(scripted.state())).toEqual(new Set([...OLD, "acme/app"]));
    expect(took).toBeGreaterThan(10_000);
  });

  test("do not include the step's own entry, which is not added again after registration-timeout", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = (_, apply) => {
      apply();
      scripted.world.after(4_500, () => scripted.set("ds", { state: OLD }));
    };
    const { error } = await run(scripted, { registrationTimeout: 10_000 });
    expect(error).toMatchObject({ code: "SCOPE_NOT_SETTLED" });
    expect(count(scripted, "put ds")).toBe(1);
  });
});

test("a read without the newest entries is compared with the count before another write", async () => {
  const scripted = new ScriptedTenant([manual()]);
  scripted.onUpdate = (_, apply) => {
    apply();
    scripted.set("ds", { state: [...scripted.state(), "acme/other"] });
  };
  scripted.onGet = (nth, instance) => (nth === 2 ? { ...instance, state: OLD } : instance);
  const { record } = await run(scripted);
  expect(record?.scope).toBe("updated");
  expect(scripted.requests.slice(-5, -1)).toEqual(["get ds", "list", "get ds", "get ds"]);
  expect(scripted.state()).toEqual([...OLD, "acme/app", "acme/other"]);
});

describe("an entry that the tenant ignores", () => {
  test("is written six times if there are other writers", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = (nth) => {
      if (nth === 1) {
        scripted.set("ds", { state: [...OLD, "acme/other"] });
      }
    };
    const { error } = await run(scripted, LONG);
    expect(error).toMatchObject({ code: "SCOPE_NOT_TAKEN" });
    expect(count(scripted, "put ds")).toBe(6);
  });

  test("is written twice if there are no other writers", async () => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.onUpdate = () => {};
    const { error } = await run(scripted, LONG);
    expect(error).toMatchObject({ code: "SCOPE_NOT_TAKEN" });
    expect(count(scripted, "put ds")).toBe(2);
  });
});

describe("a data source that hides its selection after the write", () => {
  const inventory = OLD.map((entry) => asset({ id: entry, name: entry.slice("acme/".length) }));
  const hideSelection = async (counted: number, assets = inventory) => {
    const scripted = new ScriptedTenant([manual()], [...assets]);
    const hidden = () => count(scripted, "put ds") > 0;
    scripted.onGet = (_, instance) => (hidden() ? { ...instance, state: [] } : instance);
    scripted.onList = (_, all) =>
      hidden() ? all.map((one) => ({ ...one, repositoriesCount: counted })) : all;
    return { ...(await run(scripted)), scripted };
  };

  test.each([9, 10])("is verified with a count of %i", async (counted) => {
    const { record, scripted } = await hideSelection(counted);
    expect(record?.verifications[0]).toMatchObject({ entries: 9, present: true, missing: 0 });
    // Only the second verification pages the inventory: the count confirms a write only once.
    expect(count(scripted, "inventory")).toBe(2);
    expect(count(scripted, "put ds")).toBe(1);
  });

  test("is verified with the inventory if the count is too small", async () => {
    const { record, scripted } = await hideSelection(8);
    expect(record?.scope).toBe("updated");
    expect(count(scripted, "inventory")).toBe(4);
  });

  test("causes an error without another write if nothing confirms the entry", async () => {
    const { error, scripted } = await hideSelection(8, []);
    expect(error).toMatchObject({ code: "SCOPE_INCOMPLETE" });
    expect(count(scripted, "put ds")).toBe(1);
  });
});

describe("a slow tenant", () => {
  test.each([
    [2_000, 1],
    [2_001, 4],
  ])("with a latency of %i ms is read %i times before a write", async (latency, reads) => {
    const scripted = new ScriptedTenant([manual()]);
    scripted.latency = latency;
    const { record } = await run(scripted);
    const before = scripted.requests.slice(0, scripted.requests.indexOf("put ds"));
    expect(before.filter((request) => request === "get ds")).toHaveLength(reads);
    expect(record?.scope).toBe("updated");
  });

  test("causes longer waits before a verification", async () => {
    const waits = async (latency: number) => {
      const scripted = new ScriptedTenant([manual()], [asset({ isSelected: false })]);
      scripted.latency = latency;
      const { record } = await run(scripted, { onboardingTimeout: 0 });
      return (record?.verifications[0]?.at ?? 0) - (record?.attempts[0]?.at ?? 0);
    };
    const [quick, slow] = [await waits(50), await waits(1_500)];
    expect(quick).toBeLessThan(2_500 * 1.4 + 200);
    expect(slow).toBeGreaterThan(3 * 3_000);
  });
});

describe("several data sources", () => {
  const several = (...sources: Parameters<typeof source>[0][]) =>
    new ScriptedTenant(sources.map((more) => source(more)));

  test("are read until one has the repository", async () => {
    const scripted = several({ id: "a", state: ["x/y"] }, { id: "b", state: ["acme/app"] }, { id: "c" });
    const { record } = await run(scripted, { dryRun: true });
    expect(record).toMatchObject({ scope: "covered", dataSourceId: "b" });
    expect(scripted.requests).toEqual(["list", "search app", "get a", "get b"]);
  });

  test("are not searched in the inventory if one contains the owner's repositories", async () => {
    const scripted = several({ id: "a" }, { id: "b", state: ["x/y", "acme/other"] });
    const { record } = await run(scripted, { dryRun: true });
    expect(record).toMatchObject({ scope: "planned", dataSourceId: "b", before: 2 });
    expect(scripted.requests).not.toContain("search acme");
  });

  test("are resolved to the automatic one if both contain the owner's repositories", async () => {
    const scripted = several(
      { id: "a", state: ["acme/one"] },
      { id: "b", state: ["acme/two"], selectionType: "CURRENT_STATE_AND_FUTURE" },
    );
    const { record } = await run(scripted, { dryRun: true });
    expect(record).toMatchObject({ scope: "covered", dataSourceId: "b" });
  });
});
