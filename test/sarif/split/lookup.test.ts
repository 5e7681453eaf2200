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

/** What a result refers to, as the entries themselves. */
function entriesOf(result: Partial<Result>): unknown[] {
  const tables = new RunTables(run);
  const found = tables.references({ message: { text: "x" }, ...result }, shapeOf("result"));
  return found.map(({ table, entry }) => table.entries[entry]);
}

const [A, B, A1] = driver.rules ?? [];
const [ofOne, X] = extensions[0]?.rules ?? [];
const [ofTwo, Y] = extensions[1]?.rules ?? [];

describe("the rule of a result", () => {
  test.each<[string, Partial<Result>, unknown]>([
    ["by its id, the driver's first", { ruleId: "A" }, A],
    ["by its id, of the first extension that has it", { ruleId: "X" }, X],
    ["by its id, of a later extension", { ruleId: "Y" }, Y],
    ["by the longest id above", { ruleId: "A/1/2/3" }, A1],
    ["by an id above", { ruleId: "A/2" }, A],
    ["by an id above, of an extension", { ruleId: "Y/1" }, Y],
    ["by its guid", { rule: { guid: GUID } }, B],
    ["by its guid before its id", { ruleId: "A", rule: { guid: GUID, id: "A" } }, B],
    ["by the reference's id before its own", { ruleId: "A", rule: { id: "Y" } }, Y],
    ["by its index", { ruleId: "A", ruleIndex: 1 }, B],
    ["by the reference's index", { rule: { index: 2 } }, A1],
    ["by index, of an extension", { rule: { index: 0, toolComponent: { index: 1 } } }, ofTwo],
    ["by id, of an extension by name", { rule: { id: "X", toolComponent: { name: "Two" } } }, ofTwo],
    ["by id, of an extension by guid", { rule: { id: "A", toolComponent: { guid: "g1" } } }, ofOne],
    ["by id, of the driver by name", { rule: { id: "B", toolComponent: { name: "Driver" } } }, B],
    ["by id, of the driver by guid", { rule: { id: "B", toolComponent: { guid: "d" } } }, B],
    ["by id, of one that is not there", { rule: { id: "A", toolComponent: { name: "None" } } }, A],
    [
      "by id, of an extension before a taxonomy of its name",
      { rule: { id: "X", toolComponent: { name: "One" } } },
      X,
    ],
    [
      "by id, by index and name that agree",
      { rule: { id: "X", toolComponent: { index: 1, name: "Two" } } },
      ofTwo,
    ],
    [
      "by index past all extensions, with a name",
      { rule: { id: "X", toolComponent: { index: 9, name: "Two" } } },
      ofTwo,
    ],
  ])("is found %s", (_name, result, expected) => {
    expect(entriesOf(result)).toEqual([expected]);
  });

  test.each<[string, Partial<Result>]>([
    ["that is not defined", { ruleId: "Z" }],
    ["of a component that lacks it", { rule: { id: "Y", toolComponent: { index: 0 } } }],
    ["without a name", {}],
    ["of an index past all", { ruleIndex: 9 }],
    ["of the index that stands for none", { ruleIndex: -1 }],
    ["with nothing but a slash", { ruleId: "/" }],
  ])("%s is none", (_name, result) => {
    expect(entriesOf(result)).toEqual([]);
  });

  test("both indices are kept up to date", () => {
    expect(entriesOf({ ruleIndex: 1, rule: { index: 1 } })).toEqual([B, B]);
  });
});

describe("the taxa of a result", () => {
  const taxon = (reference: NonNullable<Result["taxa"]>[number]) => entriesOf({ taxa: [reference] });
  const [cwe1, cwe2] = taxonomies[0]?.taxa ?? [];
  const [ofCwe] = taxonomies[1]?.taxa ?? [];

  test.each<[string, NonNullable<Result["taxa"]>[number], unknown]>([
    ["the driver's, where no component is named", { id: "T" }, driver.taxa?.[0]],
    [
      "a taxonomy's by name, before an extension of its name",
      { id: "CWE-2", toolComponent: { name: "One" } },
      cwe2,
    ],
    ["a taxonomy's by guid", { id: "CWE-1", toolComponent: { guid: "t1" } }, cwe1],
    ["a taxonomy's by index", { id: "CWE-1", toolComponent: { index: 1 } }, ofCwe],
    ["a taxonomy's by the index of the entry", { index: 1, toolComponent: { index: 0 } }, cwe2],
    [
      "an extension's where the name says so",
      { id: "XT", toolComponent: { index: 0, guid: "g1" } },
      extensions[0]?.taxa?.[0],
    ],
    [
      "a rule, where there is no such taxon",
      { id: "R", toolComponent: { index: 1 } },
      taxonomies[1]?.rules?.[0],
    ],
    [
      "a rule by index, where the id says so",
      { index: 0, id: "R", toolComponent: { index: 1 } },
      taxonomies[1]?.rules?.[0],
    ],
    [
      "a taxon by index, where nothing is named so",
      { index: 0, id: "?", toolComponent: { index: 1 } },
      ofCwe,
    ],
    ["a rule by index, where there are not so many taxa", { index: 2 }, A1],
  ])("is %s", (_name, reference, expected) => {
    expect(taxon(reference)).toEqual([expected]);
  });

  test.each([{ name: "None" }, { guid: GUID }, { index: 7 }, { index: 7, name: "None" }])(
    "is none of the driver's where the component %j is not there",
    (toolComponent) => {
      expect(taxon({ index: 0, toolComponent })).toEqual([]);
    },
  );

  test("is none that is not defined", () => {
    expect(taxon({ id: "T9" })).toEqual([]);
    expect(taxon({ index: 9 })).toEqual([]);
  });
});

describe("places that name a file or a logical location", () => {
  const more = {
    artifacts: [
      { location: { uri: "a.c" } },
      { location: { uri: "a.c", uriBaseId: "B" } },
      { mimeType: "x/y" },
    ],
    logicalLocations: [{ fullyQualifiedName: "f" }, { name: "only" }],
  };
  const entries = (location: object) =>
    new RunTables({ ...run, ...more })
      .references({ message: { text: "x" }, locations: [location] }, shapeOf("result"))
      .map(({ table, entry, holder }) => [table.name, entry, holder !== undefined]);
  const file = (artifactLocation: object) => ({ physicalLocation: { artifactLocation } });

  test.each<[string, object, unknown[]]>([
    ["a file by its uri", file({ uri: "a.c" }), [["artifacts", 0, false]]],
    ["a file by its uri and base", file({ uri: "a.c", uriBaseId: "B" }), [["artifacts", 1, false]]],
    ["a file by its index", file({ uri: "a.c", index: 1 }), [["artifacts", 1, true]]],
    ["a file that is no artifact", file({ uri: "b.c" }), []],
    ["a file without a uri", file({ index: -1 }), []],
    [
      "a logical location by its name",
      { logicalLocations: [{ fullyQualifiedName: "f" }] },
      [["logicalLocations", 0, false]],
    ],
    [
      "a logical location by its index",
      { logicalLocations: [{ index: 1 }] },
      [["logicalLocations", 1, true]],
    ],
    ["a logical location that is not there", { logicalLocations: [{ fullyQualifiedName: "g" }] }, []],
  ])("keep %s", (_name, location, expected) => {
    expect(entries(location)).toEqual(expected);
  });
});
