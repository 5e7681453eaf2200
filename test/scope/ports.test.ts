import { describe, expect, test } from "vitest";
import { isRateLimited, isTransient, requestFailure } from "../../src/cortex/request-failure.ts";
import { withRetry } from "../../src/scope/ports.ts";
import { RequestError } from "./scripted.ts";

describe("the failed request behind an error", () => {
  const failed = new RequestError(500, true);
  test.each<[unknown, unknown]>([
    [failed, failed],
    [new Error("x"), undefined],
    [Object.assign(new Error("x"), { mayHaveApplied: true }), undefined],
    [Object.assign(new Error("x"), { requestId: "1" }), undefined],
    [{ mayHaveApplied: true, requestId: "1" }, undefined],
    ["x", undefined],
    [undefined, undefined],
  ])("%s", (error, expected) => {
    expect(requestFailure(error)).toBe(expected);
  });
});

describe("what may pass", () => {
  test.each([
    [undefined, true, false],
    [400, false, false],
    [401, false, false],
    [408, true, false],
    [409, false, false],
    [429, true, true],
    [499, false, false],
    [500, true, false],
    [503, true, false],
  ])("%s: %s", (status, passes, limited) => {
    expect(isTransient(new RequestError(status, false))).toBe(passes);
    expect(isRateLimited(new RequestError(status, false))).toBe(limited);
  });
});

describe("asking withRetry", () => {
  const log = {
    debug() {},
    info() {},
    notice() {},
    warning() {},
    error() {},
    group: <T>(_: string, work: () => Promise<T>) => work(),
  };

  async function ask(until: number, failures: unknown[], random = 0) {
    let now = 1_000;
    const slept: number[] = [];
    const clock = {
      now: () => now,
      sleep: async (milliseconds: number) => {
        slept.push(milliseconds);
        now += milliseconds;
      },
    };
    const answer = await withRetry({ clock, random: () => random, log }, until, isTransient, async () => {
      const failure = failures.shift();
      if (failure !== undefined) {
        throw failure;
      }
      return "answer";
    }).catch((error: unknown) => error);
    return { answer, slept };
  }
  const busy = (retryAfter?: number) => Object.assign(new RequestError(429, false), { retryAfter });

  test("takes the first answer", async () => {
    expect(await ask(1_000, [])).toEqual({ answer: "answer", slept: [] });
  });

  test("pauses longer after every refusal", async () => {
    const { answer, slept } = await ask(1_000_000, [busy(), busy(), busy()], 0.5);
    expect(answer).toBe("answer");
    expect(slept).toEqual([4_500, 6_500, 10_500]);
  });

  test("waits as long as the tenant asks", async () => {
    expect((await ask(1_000_000, [busy(30_000)])).slept).toEqual([30_000]);
  });

  test("a pause may last to the end of the time, not beyond", async () => {
    expect((await ask(31_000, [busy(30_000)])).answer).toBe("answer");
    const last = busy(30_000);
    expect(await ask(30_999, [last])).toEqual({ answer: last, slept: [] });
  });

  test.each([new RequestError(403, false), new Error("else")])("ends with %s", async (failure) => {
    expect(await ask(1_000_000, [failure])).toEqual({ answer: failure, slept: [] });
  });
});
