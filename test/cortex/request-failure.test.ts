import { describe, expect, test } from "vitest";
import { isRateLimited, isTransient, requestFailure } from "../../src/cortex/request-failure.ts";
import { RequestError } from "../scope/scripted.ts";

describe("the failed request of an error", () => {
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

describe("temporary failures", () => {
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
