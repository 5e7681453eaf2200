import type { ReportingDescriptor, Result, Run, ToolComponent } from "sarif";
import { describe, expect, test } from "vitest";
import { shapeOf } from "../../../src/sarif/split/references.ts";
import { RunTables } from "../../../src/sarif/split/tables.ts";

const GUID = "11111111-1111-4111-8111-111111111111";
const rules = (...all: ReportingDescriptor[]) => all;
const driver: ToolComponent = {
  name: "Driver",
  guid: "d",
  rules: rules({ id: "A" }, { id: "B", guid: GUID }, { id: "A/1" }),
  taxa: rules({ id: "T" }),
  notifications: rules({ id: "N" }, { id: "N2" }),
};
const extensions: ToolComponent[] = [
  {
    name: "One",
    guid: "g1",
    rules: rules({ id: "A", name: "of One" }, { id: "X" }),
    taxa: rules({ id: "XT" }),
  },
  { name: "Two", rules: rules({ id: "X", name: "of Two" }, { id: "Y" }) },
];
const taxonomies: ToolComponent[] = [
  { name: "One", guid: "t1", taxa: rules({ id: "CWE-1" }, { id: "CWE-2" }) },
  { name: "CWE", taxa: rules({ id: "CWE-1", name: "of CWE" }), rules: rules({ id: "R" }) },
];
const run = { tool: { driver, extensions }, taxonomies, results: [] } as Run;

/** The entries that a result refers to. */
function entriesOf(result: Partial<Result>): unknown[] {
  const tables = new RunTables(run);
  const found = tables.references({ message: { text: "x" }, ...result }, shapeOf("result"));
  return found.map(({ table, entry }) => table.entries[entry]);
}

const [A, B, A1] = driver.rules ?? [];
const [ruleOfOne, X] = extensions[0]?.rules ?? [];
const [ruleOfTwo, Y] = extensions[1]?.rules ?? [];

describe("rule of a result", () => {
  test.each<[string, Partial<Result>, unknown]>([
    ["ruleId selects a rule in the driver before one in an extension", { ruleId: "A" }, A],
    ["ruleId selects a rule in the first extension that defines it", { ruleId: "X" }, X],
    ["ruleId selects a rule in a later extension", { ruleId: "Y" }, Y],
    ["hierarchical ruleId selects the rule with the longest matching prefix", { ruleId: "A/1/2/3" }, A1],
    ["hierarchical ruleId selects the rule with the parent id", { ruleId: "A/2" }, A],
    ["hierarchical ruleId selects a rule in an extension", { ruleId: "Y/1" }, Y],
    ["rule.guid selects the rule with this guid", { rule: { guid: GUID } }, B],
    ["rule.guid takes precedence over rule.id and ruleId", { ruleId: "A", rule: { guid: GUID, id: "A" } }, B],
    ["rule.id takes precedence over ruleId", { ruleId: "A", rule: { id: "Y" } }, Y],
    ["ruleIndex takes precedence over ruleId", { ruleId: "A", ruleIndex: 1 }, B],
    ["rule.index selects a rule in the driver", { rule: { index: 2 } }, A1],
    [
      "rule.index selects a rule in the extension at toolComponent.index",
      { rule: { index: 0, toolComponent: { index: 1 } } },
      ruleOfTwo,
    ],
    [
      "rule.id selects a rule in the extension with toolComponent.name",
      { rule: { id: "X", toolComponent: { name: "Two" } } },
      ruleOfTwo,
    ],
    [
      "rule.id selects a rule in the extension with toolComponent.guid",
      { rule: { id: "A", toolComponent: { guid: "g1" } } },
      ruleOfOne,
    ],
    [
      "rule.id selects a rule in the driver with toolComponent.name",
      { rule: { id: "B", toolComponent: { name: "Driver" } } },
      B,
    ],
    [
      "rule.id selects a rule in the driver with toolComponent.guid",
      { rule: { id: "B", toolComponent: { guid: "d" } } },
      B,
    ],
    [
      "rule.id selects a rule in the driver if toolComponent.name is unknown",
      { rule: { id: "A", toolComponent: { name: "None" } } },
      A,
    ],
    [
      "toolComponent.name selects an extension before a taxonomy",
      { rule: { id: "X", toolComponent: { name: "One" } } },
      X,
    ],
    [
      "toolComponent can have both an index and a name",
      { rule: { id: "X", toolComponent: { index: 1, name: "Two" } } },
      ruleOfTwo,
    ],
    [
      "toolComponent.name selects an extension if toolComponent.index is out of range",
      { rule: { id: "X", toolComponent: { index: 9, name: "Two" } } },
      ruleOfTwo,
    ],
  ])("%s", (_name, result, expected) => {
    expect(entriesOf(result)).toEqual([expected]);
  });

  test.each<[string, Partial<Result>]>([
    ["an undefined ruleId", { ruleId: "Z" }],
    [
      "a rule.id that the referenced extension does not define",
      { rule: { id: "Y", toolComponent: { index: 0 } } },
    ],
    ["a result without a rule reference", {}],
    ["a ruleIndex that is out of range", { ruleIndex: 9 }],
    ["a ruleIndex of -1", { ruleIndex: -1 }],
    ["a ruleId that contains only a slash", { ruleId: "/" }],
  ])("%s selects no rule", (_name, result) => {
    expect(entriesOf(result)).toEqual([]);
  });

  test("ruleIndex and rule.index are both references to the rule", () => {
    expect(entriesOf({ ruleIndex: 1, rule: { index: 1 } })).toEqual([B, B]);
  });
});

describe("taxa of a result", () => {
  const taxon = (reference: NonNullable<Result["taxa"]>[number]) => entriesOf({ taxa: [reference] });
  const [cwe1, cwe2] = taxonomies[0]?.taxa ?? [];
  const [taxonOfCwe] = taxonomies[1]?.taxa ?? [];

  test.each<[string, NonNullable<Result["taxa"]>[number], unknown]>([
    ["id selects a taxon in the driver if toolComponent is missing", { id: "T" }, driver.taxa?.[0]],
    [
      "toolComponent.name selects a taxonomy before an extension",
      { id: "CWE-2", toolComponent: { name: "One" } },
      cwe2,
    ],
    ["toolComponent.guid selects a taxonomy", { id: "CWE-1", toolComponent: { guid: "t1" } }, cwe1],
    ["toolComponent.index selects a taxonomy", { id: "CWE-1", toolComponent: { index: 1 } }, taxonOfCwe],
    [
      "index selects a taxon in the taxonomy at toolComponent.index",
      { index: 1, toolComponent: { index: 0 } },
      cwe2,
    ],
    [
      "toolComponent.guid of an extension takes precedence over toolComponent.index",
      { id: "XT", toolComponent: { index: 0, guid: "g1" } },
      extensions[0]?.taxa?.[0],
    ],
    [
      "id selects a rule if no taxon has this id",
      { id: "R", toolComponent: { index: 1 } },
      taxonomies[1]?.rules?.[0],
    ],
    [
      "index selects a rule if the rule at this index has the given id",
      { index: 0, id: "R", toolComponent: { index: 1 } },
      taxonomies[1]?.rules?.[0],
    ],
    [
      "index selects a taxon if neither the taxon nor the rule has the given id",
      { index: 0, id: "?", toolComponent: { index: 1 } },
      taxonOfCwe,
    ],
    ["index selects a rule if it is out of range for taxa", { index: 2 }, A1],
  ])("%s", (_name, reference, expected) => {
    expect(taxon(reference)).toEqual([expected]);
  });

  test.each([{ name: "None" }, { guid: GUID }, { index: 7 }, { index: 7, name: "None" }])(
    "unknown toolComponent %j selects no taxon",
    (toolComponent) => {
      expect(taxon({ index: 0, toolComponent })).toEqual([]);
    },
  );

  test("undefined id or an index out of range selects no taxon", () => {
    expect(taxon({ id: "T9" })).toEqual([]);
    expect(taxon({ index: 9 })).toEqual([]);
  });
});

describe("locations of a result", () => {
  const tables = {
    artifacts: [
      { location: { uri: "a.c" } },
      { location: { uri: "a.c", uriBaseId: "B" } },
      { mimeType: "x/y" },
    ],
    logicalLocations: [{ fullyQualifiedName: "f" }, { name: "only" }],
  };
  const entries = (location: object) =>
    new RunTables({ ...run, ...tables })
      .references({ message: { text: "x" }, locations: [location] }, shapeOf("result"))
      .map(({ table, entry, holder }) => [table.name, entry, holder !== undefined]);
  const file = (artifactLocation: object) => ({ physicalLocation: { artifactLocation } });

  test.each<[string, object, unknown[]]>([
    ["uri refers to the artifact with this uri", file({ uri: "a.c" }), [["artifacts", 0, false]]],
    [
      "uri with a uriBaseId refers to the artifact with both",
      file({ uri: "a.c", uriBaseId: "B" }),
      [["artifacts", 1, false]],
    ],
    [
      "index of an artifactLocation takes precedence over its uri",
      file({ uri: "a.c", index: 1 }),
      [["artifacts", 1, true]],
    ],
    ["uri without a matching artifact refers to nothing", file({ uri: "b.c" }), []],
    ["index -1 without a uri refers to nothing", file({ index: -1 }), []],
    [
      "fullyQualifiedName refers to the logical location with this name",
      { logicalLocations: [{ fullyQualifiedName: "f" }] },
      [["logicalLocations", 0, false]],
    ],
    [
      "index of a logical location refers to the entry at this index",
      { logicalLocations: [{ index: 1 }] },
      [["logicalLocations", 1, true]],
    ],
    ["unknown fullyQualifiedName refers to nothing", { logicalLocations: [{ fullyQualifiedName: "g" }] }, []],
  ])("%s", (_name, location, expected) => {
    expect(entries(location)).toEqual(expected);
  });
});
