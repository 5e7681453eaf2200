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
const { selectionType: _, ...untold } = manual;
const unknown = source({ selectionType: "EVERYTHING_ON_TUESDAYS" });
const short = { expected: 5, found: 3 };

describe("the plan for a read", () => {
  test.each<[string, Partial<Reading>, string]>([
    ["manual, without the entry", { source: manual }, "add"],
    ["manual, with the entry", { source: manual, entries: ["acme/app"] }, "covered"],
    ["manual, with the entry in another case", { source: manual, entries: ["ACME/App"] }, "covered"],
    [
      "manual, with the entry as a URL",
      { source: manual, entries: ["https://github.com/acme/app.git"] },
      "covered",
    ],
    ["manual, with similar entries only", { source: manual, entries: ["acme/app-web", "acme2/app"] }, "add"],
    ["manual, with the owner's former name", { source: manual, entries: ["acme-old/app"] }, "add"],
    ["manual, with opaque ids only", { source: manual, entries: ["4711", "R_kgDOGx"] }, "add"],
    ["manual, empty", { source: manual, entries: [] }, "add"],
    ["manual, read incompletely", { source: manual, short }, "SCOPE_INCOMPLETE"],
    [
      "manual, with the entry, read incompletely",
      { source: manual, entries: ["acme/app"], short },
      "covered",
    ],
    ["manual, ignored", { source: manual, ignored: true }, "SCOPE_NOT_TAKEN"],
    ["no selection type reported", { source: untold }, "add"],
    ["fixed, not there", { source: fixed }, "add"],
    ["fixed, there", { source: fixed, entries: ["acme/app"] }, "covered"],
    ["fixed, ignored", { source: fixed, ignored: true }, "SCOPE_NOT_TAKEN"],
    ["pending, without the entry", { source: pending }, "DATA_SOURCE_UNUSABLE"],
    ["pending, with the entry", { source: pending, entries: ["acme/app"] }, "covered"],
    ["automatic", { source: automatic, entries: [] }, "covered"],
    ["automatic, read incompletely", { source: automatic, short }, "covered"],
    ["unknown type", { source: unknown }, "DATA_SOURCE_UNUSABLE"],
    ["unknown type, with the entry", { source: unknown, entries: ["acme/app"] }, "covered"],
    ["with the entry, another writer's entry is gone", { entries: ["acme/app"], missing: ["acme/b"] }, "add"],
    ["automatic, another writer's entry is gone", { source: automatic, missing: ["acme/b"] }, "covered"],
  ])("%s", (_name, more, expected) => {
    expect(kindOf(more)).toBe(expected);
  });

  test.each(["DESTROYING"])("is to refuse for status %s, even if the entry exists", (status) => {
    expect(kindOf({ source: source({ status }) })).toBe("DATA_SOURCE_UNUSABLE");
    expect(kindOf({ source: source({ status }), entries: ["acme/app"] })).toBe("DATA_SOURCE_UNUSABLE");
  });

  test.each(["ERROR", "DISABLED", "PENDING", "WARNING", "TRANSPORTER_CONNECTION_DISABLED", "NEW_ONE"])(
    "is to write despite status %s",
    (status) => {
      expect(kindOf({ source: source({ status }) })).toBe("add");
    },
  );
});

describe("the inventory", () => {
  test.each<[string, Repository, string]>([
    ["selected under this data source", asset(), "covered"],
    ["in another case", asset({ owner: "Acme", name: "APP" }), "covered"],
    ["archived but selected", asset({ isArchived: true }), "covered"],
    ["not selected", asset({ isSelected: false }), "add"],
    ["selection not reported", asset({ isSelected: undefined } as unknown as Repository), "add"],
    ["under another data source", asset({ integrationId: "other" }), "add"],
    ["from the CLI", { id: "c", owner: "acme", name: "app", source: "CORTEX_CLI", isSelected: true }, "add"],
  ])("%s", (_name, one, expected) => {
    expect(kindOf({ assets: [one] })).toBe(expected);
  });
});

describe("a CURRENT_STATE selection that ignores the entry", () => {
  test("is refused with the input that allows a change", () => {
    const plan = planScope(reading({ source: fixed, ignored: true }), [TARGET], false);
    expect(plan).toMatchObject({
      kind: "refuse",
      failure: { fix: expect.stringContaining("allow-selection-type-change: true") },
    });
  });

  test("becomes manual with its full state if allowed", () => {
    const plan = planScope(reading({ source: fixed, ignored: true }), [TARGET], true);
    expect(plan).toMatchObject({
      body: { selectionType: "MANUAL_SELECTION", state: ["acme/old", "acme/app"] },
    });
  });

  test("stays unchanged if nothing was ignored, even if a change is allowed", () => {
    const plan = planScope(reading({ source: fixed }), [TARGET], true);
    expect(plan).toMatchObject({ body: { selectionType: "CURRENT_STATE" } });
  });
});

test("the body has only fields of the API", () => {
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

test("for any read: the body has every entry once, in order, and the type stays", () => {
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
