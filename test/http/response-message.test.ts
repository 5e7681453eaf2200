import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeText, responseMessage } from "../../src/http/response-message.ts";

const messageOf = (body: unknown) => responseMessage(Buffer.from(JSON.stringify(body)), body);

describe("the tenant's message in an error", () => {
  it.each([
    [{ errorCode: "E", message: "No." }, "No."],
    [
      {
        errorCode: "E",
        message: "Invalid body",
        details: { "state.3": { message: "must be text" }, type: "is wrong" },
      },
      "Invalid body (state.3: must be text; type: is wrong)",
    ],
    [{ reply: { err_code: 401, err_msg: "Unauthorized", err_extra: null } }, "Unauthorized"],
    [{ reply: { err_code: 500, err_msg: "Failed", err_extra: "because" } }, "Failed (because)"],
    [{ reply: { err_code: 500, err_msg: "Failed", err_extra: ["a", { b: 1 }, null] } }, "Failed (a; b: 1)"],
    [{ data: { err_msg: "Late", metadata: {} } }, "Late"],
    [{ reply: { data: { err_msg: "Deep" } } }, "Deep"],
    [{ err_code: 403, err_msg: "No right" }, "No right"],
    [{ error: "Broken" }, "Broken"],
    [{ error: { message: "Inner" } }, "Inner"],
    [{ errorCode: "ONLY_A_CODE" }, "ONLY_A_CODE"],
    [{ something: "else" }, ""],
    [["a list"], ""],
    [null, ""],
    ["just text", "just text"],
  ])("is read from %j as %j", (body, message) => {
    expect(messageOf(body)).toBe(message);
  });

  it.each([
    ["", ""],
    ["upstream connect error", "upstream connect error"],
    ["<!DOCTYPE html><html><head><title>502 Bad\n Gateway</title>", 'an HTML page titled "502 Bad Gateway"'],
    ["<html><body>Sign in", "an HTML page"],
  ])("is read from %j, which is not JSON, as %j", (body, message) => {
    expect(responseMessage(Buffer.from(body), undefined)).toBe(message);
  });

  it("is read from a deeply nested body", () => {
    const deep = `${'{"reply":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const body = { message: "m", err_extra: [JSON.parse(deep)], details: { a: JSON.parse(deep) } };
    expect(responseMessage(Buffer.alloc(0), body)).toBe("m (a: is not accepted)");
  });

  it("names at most five fields", () => {
    const details = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`f${index}`, { message: "x" }]),
    );
    expect(messageOf({ message: "Bad.", details })).toMatch(/^Bad \(f0: x;.* f4: x; and 3 more\)$/);
  });

  it("is one short line without control characters, for any response", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3000 }), (text) => {
        const line = normalizeText(text);
        expect(line.length).toBeLessThanOrEqual(401);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
    expect(normalizeText("\x1b[31mred\x1b[0m\u202eright\n::error::x")).toBe("red right ::error::x");
  });
});
