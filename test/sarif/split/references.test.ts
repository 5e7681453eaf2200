import { describe, expect, test } from "vitest";
import { type Shape, shapeOf } from "../../../src/sarif/split/references.ts";
import { INDICES } from "./resolve.ts";
import { type Definition, schema } from "./schema.ts";

/** What counts something that keeps its place in every part. */
const KEPT = new Set(["resultProvenance.invocationIndex"]);

/** Where references are found by other means than the walk, or mean notifications, which keep their places. */
const ELSEWHERE = new Set([
  "result.rule",
  "notification.descriptor",
  "invocation.notificationConfigurationOverrides",
  "run.results",
  "run.artifacts",
  "run.logicalLocations",
  "run.addresses",
  "run.threadFlowLocations",
  "run.webRequests",
  "run.webResponses",
  "run.graphs",
  "run.externalPropertyFileReferences",
]);

const ROLES: Readonly<Record<string, string>> = {
  "result.taxa": "taxa",
  "threadFlowLocation.taxa": "taxa",
  "reportingDescriptorRelationship.target": "any",
  "configurationOverride.descriptor": "rules",
  "notification.associatedRule": "rules",
};

const DESCRIPTOR = "reportingDescriptorReference";

/** The definition that a property's value, its items or its entries have. */
function definitionOf(property: Definition): string | undefined {
  const { additionalProperties: entries } = property;
  const inner = property.items ?? (typeof entries === "object" ? entries : undefined) ?? property;
  return inner.$ref?.slice("#/definitions/".length);
}

const propertiesOf = (kind: string): [string, Definition][] =>
  Object.entries(schema.definitions[kind]?.properties ?? {});

const indicesOf = (kind: string): [string, string | undefined][] =>
  propertiesOf(kind)
    .map(([name]): [string, string | undefined] => [
      name,
      KEPT.has(`${kind}.${name}`) ? undefined : INDICES[`${kind}.${name}`],
    ])
    .filter(([, table]) => table !== undefined);

/** Whether an object of this definition can refer to something, itself or by what it holds. */
function refers(kind: string, converter: boolean, open = new Set<string>()): boolean {
  if (open.has(kind)) return false;
  if (kind === DESCRIPTOR) return !converter;
  if (indicesOf(kind).length > 0) return true;
  const within = new Set(open).add(kind);
  return propertiesOf(kind).some(([name, property]) => {
    const inner = definitionOf(property);
    return inner !== undefined && !ELSEWHERE.has(`${kind}.${name}`) && refers(inner, converter, within);
  });
}

/** Every kind that the schema leads to from `root`, beside what the product takes it for. */
function* pairs(root: string): Generator<[kind: string, shape: Shape, by: string, converter: boolean]> {
  const seen = new Set<string>();
  const left: [string, Shape, string, boolean][] = [[root, shapeOf(root), "", false]];
  for (let pair = left.pop(); pair !== undefined; pair = left.pop()) {
    const [kind, shape, , inConverter] = pair;
    const key = `${kind} ${shape.kind} ${inConverter}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield pair;
    const converter = inConverter || kind === "conversion";
    for (const [name, property] of propertiesOf(kind)) {
      const inner = definitionOf(property);
      const next = shape.within.get(name);
      if (inner !== undefined && next !== undefined) {
        left.push([inner, next.shape, `${kind}.${name}`, converter]);
      }
    }
  }
}

/** Where the walk starts: at a result, at a run, and at the entries of its tables. */
const ROOTS = [
  "result",
  "run",
  "artifact",
  "logicalLocation",
  "address",
  "threadFlowLocation",
  "webRequest",
  "webResponse",
  "graph",
  "reportingDescriptor",
];

describe.each(ROOTS)("every reference that the schema knows from %s", (root) => {
  test("is one to the table that its index counts", () => {
    for (const [kind, shape, by] of pairs(root)) {
      expect(new Map(shape.indices), `${by} ${kind}`).toEqual(new Map(indicesOf(kind)));
    }
  });

  test("is reached, and nothing is walked in vain", () => {
    for (const [kind, shape, by, inConverter] of pairs(root)) {
      const converter = inConverter || kind === "conversion";
      const expected = propertiesOf(kind).filter(([name, property]) => {
        const inner = definitionOf(property);
        return inner !== undefined && !ELSEWHERE.has(`${kind}.${name}`) && refers(inner, converter);
      });
      const names = expected.map(([name]) => name);
      expect([...shape.within.keys()].toSorted(), `${by} ${kind}`).toEqual(names.toSorted());
      for (const [name, property] of expected) {
        const isDictionary = typeof property.additionalProperties === "object";
        expect(shape.within.get(name)?.dictionary, `${kind}.${name}`).toBe(isDictionary);
      }
    }
  });

  test("to a descriptor says which descriptors are meant", () => {
    for (const [kind, shape, by] of pairs(root)) {
      expect(shape.descriptor, `${by} ${kind}`).toBe(kind === DESCRIPTOR ? ROLES[by] : undefined);
    }
  });
});
