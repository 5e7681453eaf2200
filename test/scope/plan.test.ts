import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Repository } from "../../src/cortex/types.ts";
import { isEntryFor } from "../../src/scope/entries.ts";
import { planScope, type Reading } from "../../src/scope/plan.ts";
import { asset, source, TARGET } from "./scripted.ts";

function reading(more: Partial<Reading> = {}): Reading {
  return { source: source(), entries: ["acme/old"], assets: [], missing: [], ignored: false, ...more };
}

function kindOf(more: Partial<Reading>, allow = false): string {
  const plan = planScope(reading(more), [TARGET], allow);
  return plan.kind === "refuse" ? plan.failure.code : plan.kind;
}

const manual = source();
const fixed = source({ selectionType: "CURRENT_STATE" });
const pending = source({ selectionType: "CURRENT_STATE_PENDING" });
const automatic = source({ selectionType: "CURRENT_STATE_AND_FUTURE" });
const { selectionType: _, ...withoutType } = manual;
const unknown = source({ selectionType: "EVERYTHING_ON_TUESDAYS" });
const shortfall = { expected: 5, found: 3 };

describe("a selection", () => {
  test.each<[string, Partial<Reading>, string]>([
    ["of type MANUAL_SELECTION without the entry", { source: manual }, "add"],
    ["of type MANUAL_SELECTION with the entry", { source: manual, entries: ["acme/app"] }, "covered"],
    [
      "of type MANUAL_SELECTION with the entry in another case",
      { source: manual, entries: ["ACME/App"] },
      "covered",
    ],
    [
      "of type MANUAL_SELECTION with the entry as a URL",
      { source: manual, entries: ["https://github.com/acme/app.git"] },
      "covered",
    ],
    [
      "of type MANUAL_SELECTION with similar entries only",
      { source: manual, entries: ["acme/app-web", "acme2/app"] },
      "add",
    ],
    [
      "of type MANUAL_SELECTION with another owner's repository of the same name",
      { source: manual, entries: ["acme-old/app"] },
      "add",
    ],
    [
      "of type MANUAL_SELECTION with opaque ids only",
      { source: manual, entries: ["4711", "R_kgDOGx"] },
      "add",
    ],
    ["of type MANUAL_SELECTION without entries", { source: manual, entries: [] }, "add"],
    [
      "of type MANUAL_SELECTION that was read incompletely",
      { source: manual, shortfall },
      "SCOPE_INCOMPLETE",
    ],
    [
      "of type MANUAL_SELECTION with the entry that was read incompletely",
      { source: manual, entries: ["acme/app"], shortfall },
      "covered",
    ],
    ["of type MANUAL_SELECTION that ignores the entry", { source: manual, ignored: true }, "SCOPE_NOT_TAKEN"],
    ["without a selection type", { source: withoutType }, "add"],
    ["of type CURRENT_STATE without the entry", { source: fixed }, "add"],
    ["of type CURRENT_STATE with the entry", { source: fixed, entries: ["acme/app"] }, "covered"],
    ["of type CURRENT_STATE that ignores the entry", { source: fixed, ignored: true }, "SCOPE_NOT_TAKEN"],
    ["of type CURRENT_STATE_PENDING without the entry", { source: pending }, "DATA_SOURCE_UNUSABLE"],
    ["of type CURRENT_STATE_PENDING with the entry", { source: pending, entries: ["acme/app"] }, "covered"],
    ["of type CURRENT_STATE_AND_FUTURE", { source: automatic, entries: [] }, "covered"],
    [
      "of type CURRENT_STATE_AND_FUTURE that was read incompletely",
      { source: automatic, shortfall },
      "covered",
    ],
    ["of an unknown type without the entry", { source: unknown }, "DATA_SOURCE_UNUSABLE"],
    ["of an unknown type with the entry", { source: unknown, entries: ["acme/app"] }, "covered"],
    [
      "with the entry that lost another writer's entry",
      { entries: ["acme/app"], missing: ["acme/b"] },
      "add",
    ],
    [
      "of type CURRENT_STATE_AND_FUTURE that lost another writer's entry",
      { source: automatic, missing: ["acme/b"] },
      "covered",
    ],
  ])("%s leads to $2", (_name, more, expected) => {
    expect(kindOf(more)).toBe(expected);
  });

  test.each(["DESTROYING"])(
    "is never written if the data source has the status %s, even with the entry",
    (status) => {
      expect(kindOf({ source: source({ status }) })).toBe("DATA_SOURCE_UNUSABLE");
      expect(kindOf({ source: source({ status }), entries: ["acme/app"] })).toBe("DATA_SOURCE_UNUSABLE");
    },
  );

  test.each(["ERROR", "DISABLED", "PENDING", "WARNING", "TRANSPORTER_CONNECTION_DISABLED", "NEW_ONE"])(
    "is written even if the data source has the status %s",
    (status) => {
      expect(kindOf({ source: source({ status }) })).toBe("add");
    },
  );
});

describe("an asset in the inventory", () => {
  test.each<[string, Repository, string]>([
    ["that is selected in this data source", asset(), "covered"],
    ["with its name in another case", asset({ owner: "Acme", name: "APP" }), "covered"],
    ["that is archived but selected", asset({ isArchived: true }), "covered"],
    ["that is not selected", asset({ isSelected: false }), "add"],
    ["without isSelected", asset({ isSelected: undefined } as unknown as Repository), "add"],
    ["of another data source", asset({ integrationId: "other" }), "add"],
    ["from the CLI", { id: "c", owner: "acme", name: "app", source: "CORTEX_CLI", isSelected: true }, "add"],
  ])("%s leads to $2", (_name, one, expected) => {
    expect(kindOf({ assets: [one] })).toBe(expected);
  });
});

describe("a CURRENT_STATE selection that ignores the entry", () => {
  test("causes an error that names allow-selection-type-change", () => {
    const plan = planScope(reading({ source: fixed, ignored: true }), [TARGET], false);
    expect(plan).toMatchObject({
      kind: "refuse",
      failure: { fix: expect.stringContaining("allow-selection-type-change: true") },
    });
  });

  test("is changed to MANUAL_SELECTION with all entries if allowed", () => {
    const plan = planScope(reading({ source: fixed, ignored: true }), [TARGET], true);
    expect(plan).toMatchObject({
      body: { selectionType: "MANUAL_SELECTION", state: ["acme/old", "acme/app"] },
    });
  });

  test("keeps its type before the first write, even if a change is allowed", () => {
    const plan = planScope(reading({ source: fixed }), [TARGET], true);
    expect(plan).toMatchObject({ body: { selectionType: "CURRENT_STATE" } });
  });
});

test("a write contains the entries of the read, the missing ones and the new one", () => {
  const plan = planScope(reading({ entries: ["b/b", "4711"], missing: ["c/c"] }), [TARGET], false);
  expect(plan).toEqual({
    kind: "add",
    added: ["acme/app"],
    body: { selectionType: "MANUAL_SELECTION", state: ["b/b", "4711", "c/c", "acme/app"] },
    before: 2,
    after: 4,
  });
});

const entry = fc.oneof(
  fc.constantFrom("acme/app", "ACME/APP", "acme/app-web", "acme2/app", "https://github.com/acme/app", "4711"),
  fc.string(),
  fc.stringMatching(/^[a-z]{1,3}\/[a-z]{1,3}$/),
);

test("a write contains every entry once, in order, and keeps the selection type", () => {
  fc.assert(
    fc.property(
      fc.array(entry),
      fc.array(entry),
      fc.constantFrom("MANUAL_SELECTION", "CURRENT_STATE"),
      fc.boolean(),
      fc.boolean(),
      (entries, missing, selectionType, ignored, allow) => {
        const from = reading({ source: source({ selectionType }), entries, missing, ignored });
        const plan = planScope(from, [TARGET], allow);
        if (plan.kind !== "add") {
          return;
        }
        const state = plan.body.state ?? [];
        expect(state.slice(0, new Set(entries).size)).toEqual([...new Set(entries)]);
        expect(new Set(state).size).toBe(state.length);
        expect(missing.every((one) => state.includes(one))).toBe(true);
        expect(state.some((one) => isEntryFor(one, TARGET))).toBe(true);
        expect(state.length).toBeLessThanOrEqual(new Set([...entries, ...missing]).size + 1);
        if (plan.body.selectionType !== selectionType) {
          expect([selectionType, ignored, allow]).toEqual(["CURRENT_STATE", true, true]);
        }
      },
    ),
  );
});
