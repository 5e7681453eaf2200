import { describe, expect, test } from "vitest";
import { type Shape, shapeOf } from "../../../src/sarif/split/references.ts";
import { INDICES } from "./resolve.ts";
import { type Definition, schema } from "./schema.ts";

/** Indices into arrays that keep their order in every upload. */
const FIXED_INDICES = new Set(["resultProvenance.invocationIndex"]);

/**
 * Properties that the walk skips: other code finds their references, or they refer to notifications, which keep their
 * indices.
 */
const SKIPPED = new Set([
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

/** The name of the definition of a property's value, array items or dictionary entries. */
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
      FIXED_INDICES.has(`${kind}.${name}`) ? undefined : INDICES[`${kind}.${name}`],
    ])
    .filter(([, table]) => table !== undefined);

/** Whether an object of this definition, or an object inside it, can contain a reference. */
function hasReferences(kind: string, converter: boolean, visiting = new Set<string>()): boolean {
  if (visiting.has(kind)) return false;
  if (kind === DESCRIPTOR) return !converter;
  if (indicesOf(kind).length > 0) return true;
  const within = new Set(visiting).add(kind);
  return propertiesOf(kind).some(([name, property]) => {
    const inner = definitionOf(property);
    return inner !== undefined && !SKIPPED.has(`${kind}.${name}`) && hasReferences(inner, converter, within);
  });
}

/** Every definition that the schema can reach from `root`, with the shape that the product uses for it. */
function* reachableShapes(
  root: string,
): Generator<[kind: string, shape: Shape, path: string, converter: boolean]> {
  const seen = new Set<string>();
  const queue: [string, Shape, string, boolean][] = [[root, shapeOf(root), "", false]];
  for (let pair = queue.pop(); pair !== undefined; pair = queue.pop()) {
    const [kind, shape, , inConverter] = pair;
    const key = `${kind} ${shape.kind} ${inConverter}`;
    if (seen.has(key)) continue;
    seen.add(key);
    yield pair;
    const converter = inConverter || kind === "conversion";
    for (const [name, property] of propertiesOf(kind)) {
      const inner = definitionOf(property);
      const next = shape.children.get(name);
      if (inner !== undefined && next !== undefined) {
        queue.push([inner, next.shape, `${kind}.${name}`, converter]);
      }
    }
  }
}

/** Definitions where the walk starts: result, run, and the entries of shared arrays. */
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

describe.each(ROOTS)("references in the schema definition of %s", (root) => {
  test("every index refers to the array that the SARIF standard names", () => {
    for (const [kind, shape, path] of reachableShapes(root)) {
      expect(new Map(shape.indices), `${path} ${kind}`).toEqual(new Map(indicesOf(kind)));
    }
  });

  test("every reference is found without visiting properties that contain none", () => {
    for (const [kind, shape, path, inConverter] of reachableShapes(root)) {
      const converter = inConverter || kind === "conversion";
      const expected = propertiesOf(kind).filter(([name, property]) => {
        const inner = definitionOf(property);
        return inner !== undefined && !SKIPPED.has(`${kind}.${name}`) && hasReferences(inner, converter);
      });
      const names = expected.map(([name]) => name);
      expect([...shape.children.keys()].toSorted(), `${path} ${kind}`).toEqual(names.toSorted());
      for (const [name, property] of expected) {
        const isDictionary = typeof property.additionalProperties === "object";
        expect(shape.children.get(name)?.dictionary, `${kind}.${name}`).toBe(isDictionary);
      }
    }
  });

  test("every reportingDescriptorReference selects rules, taxa or both", () => {
    for (const [kind, shape, path] of reachableShapes(root)) {
      expect(shape.descriptor, `${path} ${kind}`).toBe(kind === DESCRIPTOR ? ROLES[path] : undefined);
    }
  });
});
