import {
  type DescriptorRole,
  INDICES,
  RUN_TABLE_NAMES,
  type RunTableName,
  roleAt,
} from "../schema/indices.ts";
import { isObject, type JsonObject } from "../schema/json.ts";
import { resolveRef } from "../schema/shape.ts";

/**
 * Properties in which nothing is looked for: other code finds their references, or the references have the same index in
 * every part.
 */
const SKIPPED = new Set([
  "result.rule",
  "invocation.notificationConfigurationOverrides",
  "run.results",
  "run.externalPropertyFileReferences",
  ...RUN_TABLE_NAMES.map((name) => `run.${name}`),
]);

/** Where a kind of object, a definition of the schema, has references to entries of tables. */
export interface Shape {
  readonly kind: string;
  readonly indices: readonly (readonly [property: string, table: RunTableName])[];
  /** The properties whose objects contain references; the value of such a property may also be an array. */
  readonly children: ReadonlyMap<string, { readonly shape: Shape; readonly dictionary: boolean }>;
  /** Set if the object is itself a reference to a descriptor of a tool component. */
  readonly descriptor: DescriptorRole | undefined;
}

const shapes = new Map<string, Shape>();

const isInRun = (entry: readonly [string, string]): entry is [string, RunTableName] =>
  RUN_TABLE_NAMES.some((name) => name === entry[1]);

/**
 * The shape of the named kind of object, which `role` and `inConverter` change if it contains descriptor references. A
 * converter is another tool (3.22): its descriptors are not descriptors of the run.
 */
export function shapeOf(kind: string, role: DescriptorRole = "rules", inConverter = false): Shape {
  const key = `${kind} ${role} ${inConverter}`;
  const known = shapes.get(key);
  if (known !== undefined) return known;
  const isDescriptor = kind === "reportingDescriptorReference" && role !== "notifications" && !inConverter;
  const children = new Map<string, { shape: Shape; dictionary: boolean }>();
  const indices = Object.entries(INDICES[kind] ?? {}).filter(isInRun);
  const shape: Shape = { kind, indices, children, descriptor: isDescriptor ? role : undefined };
  shapes.set(key, shape);
  const { properties = {} } = resolveRef({ $ref: kind }).shape;
  for (const [name, property] of Object.entries(properties)) {
    const { additionalProperties: entries } = property;
    const dictionary = typeof entries === "object";
    const { name: inner } = resolveRef(property.items ?? (dictionary ? entries : property));
    if (inner === "" || SKIPPED.has(`${kind}.${name}`)) continue;
    const child = shapeOf(inner, roleAt(kind, name), inConverter || kind === "conversion");
    if (child.indices.length > 0 || child.children.size > 0 || child.descriptor !== undefined)
      children.set(name, { shape: child, dictionary });
  }
  return shape;
}

/**
 * Calls `visit` with every object in `root` that can contain references, and with `root` itself. Does not recurse, so
 * that deep nesting (`node.children`, `innerExceptions`) cannot overflow the stack.
 */
export function walk(
  root: object,
  rootShape: Shape,
  visit: (object: JsonObject, shape: Shape) => void,
): void {
  const objectStack: unknown[] = [root];
  const shapeStack: Shape[] = [rootShape];
  for (let shape = shapeStack.pop(); shape !== undefined; shape = shapeStack.pop()) {
    const object = objectStack.pop();
    if (!isObject(object)) continue;
    visit(object, shape);
    if (shape.children.size === 0) continue;
    // Look up the object's properties in the shape, not the reverse: most objects have few of the possible ones.
    for (const property of Object.keys(object)) {
      const inner = shape.children.get(property);
      if (inner === undefined) continue;
      const value = object[property];
      push(
        objectStack,
        shapeStack,
        inner.shape,
        isObject(value) && inner.dictionary ? Object.values(value) : value,
      );
    }
  }
}

/** Pushes a value, or each item of an array, on the stacks; the first item is popped first. */
function push(objectStack: unknown[], shapeStack: Shape[], kind: Shape, value: unknown): void {
  if (!Array.isArray(value)) {
    objectStack.push(value);
    shapeStack.push(kind);
    return;
  }
  for (let index = value.length - 1; index >= 0; index -= 1) {
    objectStack.push(value[index]);
    shapeStack.push(kind);
  }
}
