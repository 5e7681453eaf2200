import { describe, expect, it } from "vitest";
import { decideAccess } from "../../src/modes/access.ts";
import { inputsFrom } from "../environment.ts";

const url = { "api-url": "api-x.example.com" };
const key = { "api-key-id": "1", "api-key": "key-of-a-tenant" };
const token = { "collector-token-id": "2", "collector-token": "token-of-one" };
const uploadOnly = { ...url, ...token, "collector-id": "c", "register-repository": "false" };

function access(
  given: Record<string, string>,
  noSecretsReason?: Parameters<typeof decideAccess>[1]["noSecretsReason"],
  noBranchReason?: Parameters<typeof decideAccess>[1]["noBranchReason"],
) {
  return decideAccess(inputsFrom({ "sarif-file": "a.sarif", ...given }), { noSecretsReason, noBranchReason });
}

describe("the credentials", () => {
  it("are not needed in mode validate", () => {
    expect(access({ mode: "validate" })).toEqual({ kind: "offline" });
  });

  it("are an API key, a collector token, or both", () => {
    for (const given of [{ ...url, ...key }, uploadOnly, { ...url, ...key, ...token }])
      expect(access(given)).toEqual({ kind: "granted" });
  });

  it.each([
    ["no inputs", {}, ["`api-url`", "`api-key-id`", "`api-key`"]],
    ["an API key id without the key", { ...url, "api-key-id": "1" }, ["`api-key`"]],
    ["an API key without its id", { ...url, "api-key": "key-of-a-tenant" }, ["`api-key-id`"]],
    [
      "a collector token id without the token",
      { ...url, ...key, "collector-token-id": "2" },
      ["`collector-token`"],
    ],
    [
      "a collector token without register-repository: false",
      { ...url, ...token, "collector-id": "c" },
      ["register-repository: false"],
    ],
    [
      "a collector token without collector-id",
      { ...url, ...token, "register-repository": "false" },
      ["`collector-id`"],
    ],
    ["a collector token and an incomplete API key", { ...uploadOnly, "api-key-id": "1" }, ["`api-key`"]],
  ])("are rejected if they are %s", (_what, given, hints) => {
    for (const hint of hints) expect(() => access(given)).toThrow(hint);
    expect(() => access(given)).toThrow(expect.objectContaining({ code: "CREDENTIALS_MISSING" }));
  });

  it.each(["audit", "create-collector", "delete-data-source"])(
    "must include an API key in mode %s",
    (mode) => {
      const more = { mode, "collector-name": "c", "data-source-id": "d", "confirm-delete": "d" };
      expect(access({ ...url, ...key, ...more })).toMatchObject({ kind: "granted" });
      expect(() => access({ ...url, ...token, ...more })).toThrow(mode);
      expect(access({ ...url, ...more }, "fork")).toEqual({ kind: "withheld", reason: "fork" });
    },
  );

  it("can be missing in runs without secrets", () => {
    expect(access(url, "fork")).toEqual({ kind: "withheld", reason: "fork" });
    expect(access({}, "dependabot")).toEqual({ kind: "withheld", reason: "dependabot" });
    expect(access({ ...url, ...key }, "dependabot")).toMatchObject({ kind: "granted" });
  });

  it("are withheld in a fork without any of them, and missing in one with some", () => {
    expect(access(url, "own-fork")).toEqual({ kind: "withheld", reason: "own-fork" });
    for (const given of [key, token].map((all) => Object.fromEntries(Object.entries(all).slice(0, 1))))
      expect(() => access({ ...url, ...given }, "own-fork")).toThrow(/\[CREDENTIALS_MISSING\]/);
  });

  it("are not used for an upload of results without a branch, but in other modes", () => {
    const given = { ...url, ...key };
    expect(access(given, undefined, "merge-queue")).toEqual({ kind: "withheld", reason: "merge-queue" });
    expect(access({ ...given, mode: "register" }, undefined, "merge-queue")).toEqual({ kind: "granted" });
    expect(access({ ...given, mode: "validate" }, undefined, "unknown-fork")).toEqual({ kind: "offline" });
  });
});
