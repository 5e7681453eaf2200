import type { RunTableName } from "../run-tables.ts";
import { isObject, type JsonObject } from "../schema/json.ts";

/** What a `reportingDescriptorReference` (SARIF 2.1.0, section 3.52) refers to; depends only on where it is. */
export type DescriptorRole = "rules" | "taxa" | "any";

/** A kind of object: a definition of the schema, or a variant of one that depends on where the object is. */
interface Kind {
  /** Properties that contain an index into a table of the run. */
  readonly indices?: Readonly<Record<string, RunTableName>>;
  /** Properties that contain an object of the named kind, or an array of them; `{kind}` is a dictionary of them. */
  readonly children?: Readonly<Record<string, string>>;
  /** Set if the object is a reference to a descriptor of a tool component. */
  readonly descriptor?: DescriptorRole;
}

const ARTIFACT_LOCATION = "artifactLocation";
const LOCATION = "location";

const INVOCATION_FILES = {
  responseFiles: ARTIFACT_LOCATION,
  executableLocation: ARTIFACT_LOCATION,
  workingDirectory: ARTIFACT_LOCATION,
  stdin: ARTIFACT_LOCATION,
  stdout: ARTIFACT_LOCATION,
  stderr: ARTIFACT_LOCATION,
  stdoutStderr: ARTIFACT_LOCATION,
};

/**
 * Every property of the schema that is an index, and every path to one. Four indices are missing, because they are the
 * same in every part: `toolComponentReference.index`, `resultProvenance.invocationIndex`, a notification's
 * `descriptor.index`, and `graphTraversal.resultGraphIndex`, which refers to a graph of the same result.
 */
const KINDS: Readonly<Record<string, Kind>> = {
  artifactLocation: { indices: { index: "artifacts" } },
  artifact: { indices: { parentIndex: "artifacts" }, children: { location: ARTIFACT_LOCATION } },
  logicalLocation: { indices: { index: "logicalLocations", parentIndex: "logicalLocations" } },
  address: { indices: { index: "addresses", parentIndex: "addresses" } },
  webRequest: { indices: { index: "webRequests" } },
  webResponse: { indices: { index: "webResponses" } },
  physicalLocation: { children: { artifactLocation: ARTIFACT_LOCATION, address: "address" } },
  location: { children: { physicalLocation: "physicalLocation", logicalLocations: "logicalLocation" } },
  stackFrame: { children: { location: LOCATION } },
  stack: { children: { frames: "stackFrame" } },
  threadFlowLocation: {
    indices: { index: "threadFlowLocations" },
    children: {
      location: LOCATION,
      stack: "stack",
      taxa: "taxonReference",
      webRequest: "webRequest",
      webResponse: "webResponse",
    },
  },
  threadFlow: { children: { locations: "threadFlowLocation" } },
  codeFlow: { children: { threadFlows: "threadFlow" } },
  node: { children: { location: LOCATION, children: "node" } },
  graph: { children: { nodes: "node" } },
  graphTraversal: { indices: { runGraphIndex: "graphs" } },
  attachment: { children: { artifactLocation: ARTIFACT_LOCATION } },
  artifactChange: { children: { artifactLocation: ARTIFACT_LOCATION } },
  fix: { children: { artifactChanges: "artifactChange" } },
  suppression: { children: { location: LOCATION } },
  resultProvenance: { children: { conversionSources: "physicalLocation" } },
  result: {
    children: {
      analysisTarget: ARTIFACT_LOCATION,
      locations: LOCATION,
      stacks: "stack",
      codeFlows: "codeFlow",
      graphs: "graph",
      graphTraversals: "graphTraversal",
      relatedLocations: LOCATION,
      suppressions: "suppression",
      attachments: "attachment",
      provenance: "resultProvenance",
      fixes: "fix",
      taxa: "taxonReference",
      webRequest: "webRequest",
      webResponse: "webResponse",
    },
  },
  ruleReference: { descriptor: "rules" },
  taxonReference: { descriptor: "taxa" },
  descriptorReference: { descriptor: "any" },
  relationship: { children: { target: "descriptorReference" } },
  reportingDescriptor: { children: { relationships: "relationship" } },
  ruleOverride: { children: { descriptor: "ruleReference" } },
  exception: { children: { stack: "stack", innerExceptions: "exception" } },
  notification: {
    children: { locations: LOCATION, exception: "exception", associatedRule: "ruleReference" },
  },
  invocation: {
    children: {
      ...INVOCATION_FILES,
      ruleConfigurationOverrides: "ruleOverride",
      toolExecutionNotifications: "notification",
      toolConfigurationNotifications: "notification",
    },
  },
  // The converter is another tool (3.22): its descriptors are not descriptors of the run.
  converterNotification: { children: { locations: LOCATION, exception: "exception" } },
  converterInvocation: {
    children: {
      ...INVOCATION_FILES,
      toolExecutionNotifications: "converterNotification",
      toolConfigurationNotifications: "converterNotification",
    },
  },
  converter: { children: { driver: "filesOfComponent", extensions: "filesOfComponent" } },
  filesOfComponent: { children: { locations: ARTIFACT_LOCATION } },
  conversion: {
    children: {
      tool: "converter",
      invocation: "converterInvocation",
      analysisToolLogFiles: ARTIFACT_LOCATION,
    },
  },
  toolComponent: {
    children: {
      locations: ARTIFACT_LOCATION,
      notifications: "reportingDescriptor",
      rules: "reportingDescriptor",
      taxa: "reportingDescriptor",
    },
  },
  tool: { children: { driver: "toolComponent", extensions: "toolComponent" } },
  versionControlDetails: { children: { mappedTo: ARTIFACT_LOCATION } },
  specialLocations: { children: { displayBase: ARTIFACT_LOCATION } },
  run: {
    children: {
      tool: "tool",
      invocations: "invocation",
      conversion: "conversion",
      versionControlProvenance: "versionControlDetails",
      originalUriBaseIds: `{${ARTIFACT_LOCATION}}`,
      specialLocations: "specialLocations",
      taxonomies: "toolComponent",
      policies: "toolComponent",
      translations: "toolComponent",
    },
  },
};

/** A {@link Kind} with its children resolved. */
export interface Shape {
  readonly kind: string;
  readonly indices: readonly (readonly [property: string, table: RunTableName])[];
  readonly children: ReadonlyMap<string, { readonly shape: Shape; readonly dictionary: boolean }>;
  readonly descriptor: DescriptorRole | undefined;
}

const shapes = new Map<string, Shape>();

export function shapeOf(kind: string): Shape {
  const known = shapes.get(kind);
  if (known !== undefined) return known;
  const { indices = {}, children: childKinds = {}, descriptor } = KINDS[kind] ?? {};
  const children = new Map<string, { shape: Shape; dictionary: boolean }>();
  const shape: Shape = { kind, indices: Object.entries(indices), children, descriptor };
  shapes.set(kind, shape);
  for (const [property, inner] of Object.entries(childKinds)) {
    const dictionary = inner.startsWith("{");
    children.set(property, { shape: shapeOf(dictionary ? inner.slice(1, -1) : inner), dictionary });
  }
  return shape;
}

/**
 * Calls `visit` with every object in `root` whose shape is known, including `root`, and its shape. Does not recurse, so
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
