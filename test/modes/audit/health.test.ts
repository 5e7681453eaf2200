import { describe, expect, it } from "vitest";
import { auditSource } from "../../../src/modes/audit/health.ts";

const source = { id: "ds", type: "github", names: [] };

describe("a data source", () => {
  it.each([
    ["COMPLETED", true],
    ["CONNECTED", true],
    ["PENDING", true],
    ["TEMPORARY", true],
    ["A_STATUS_OF_TOMORROW", true],
    [undefined, true],
    ["ERROR", false],
    ["error", false],
    ["WARNING", false],
    ["DISABLED", false],
    ["DESTROYING", false],
    ["TRANSPORTER_CONNECTION_DISABLED", false],
  ])("with status %s is healthy: %s", (status, healthy) => {
    expect(auditSource({ ...source, ...(status === undefined ? {} : { status }) }).healthy).toBe(healthy);
  });

  it("is unhealthy with its failing checks", () => {
    const statusDetails = {
      token: { status: "INVALID", error: "E1", message: "The token has expired" },
      webhook: { status: "VALID", message: "fine" },
      app: { status: "" },
      scope: { status: "UNKNOWN" },
    };
    expect(auditSource({ ...source, status: "CONNECTED", statusDetails })).toMatchObject({
      healthy: false,
      failing: [
        { check: "token", status: "INVALID", error: "E1", message: "The token has expired" },
        { check: "scope", status: "UNKNOWN" },
      ],
    });
  });

  it("has the start time of each failing check, and the earliest of them", () => {
    const statusDetails = {
      scope: { status: "INVALID", timestamp: "2026-03-02T00:00:00.000Z" },
      token: { status: "INVALID", timestamp: "2026-03-01T00:00:00.000Z" },
      webhook: { status: "VALID", timestamp: "2026-01-01T00:00:00.000Z" },
      app: { status: "INVALID" },
    };
    expect(auditSource({ ...source, statusDetails })).toMatchObject({
      failing: [
        { check: "scope", since: "2026-03-02T00:00:00.000Z" },
        { check: "token", since: "2026-03-01T00:00:00.000Z" },
        { check: "app", status: "INVALID" },
      ],
      unhealthySince: "2026-03-01T00:00:00.000Z",
    });
    expect(
      auditSource({ ...source, statusDetails: { app: { status: "INVALID" } } }).unhealthySince,
    ).toBeUndefined();
  });

  it("has the fields of the list and no others", () => {
    const whole = { ...source, hostname: "github.com", repositoriesCount: 3, selectionType: "CURRENT_STATE" };
    expect(auditSource(whole)).toEqual({
      ...source,
      hostname: "github.com",
      repositories: 3,
      selectionType: "CURRENT_STATE",
      stage: "code",
      healthy: true,
      failing: [],
    });
  });
});
