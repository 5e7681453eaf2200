import { describe, expect, test } from "vitest";
import { asRequestFailure, isRateLimited, isTransient } from "../../src/cortex/request-failure.ts";
import { RequestError } from "../scope/scripted.ts";

describe("a thrown value", () => {
  const failed = new RequestError(500, true);
  test.each<[unknown, unknown]>([
    [failed, failed],
    [new Error("x"), undefined],
    [Object.assign(new Error("x"), { mayHaveApplied: true }), undefined],
    [Object.assign(new Error("x"), { requestId: "1" }), undefined],
    [{ mayHaveApplied: true, requestId: "1" }, undefined],
    ["x", undefined],
    [undefined, undefined],
  ])("%s has the request failure %s", (error, expected) => {
    expect(asRequestFailure(error)).toBe(expected);
  });
});

describe("a failed request", () => {
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
  ])("with HTTP status %s is temporary: %s, and rate rateLimited: %s", (status, temporary, rateLimited) => {
    expect(isTransient(new RequestError(status, false))).toBe(temporary);
    expect(isRateLimited(new RequestError(status, false))).toBe(rateLimited);
  });
});
