import type { RunTableName } from "../run-tables.ts";
import { type Bag, isBag } from "./bag.ts";

/** What a `reportingDescriptorReference` (3.52) refers to, which depends only on where it is. */
export type DescriptorRole = "rules" | "taxa" | "any";

interface Kind {
  /** Properties that contain an index into a table of the run. */
  readonly indices?: Readonly<Record<string, RunTableName>>;
  /** Properties that contain an object of the named kind, or an array of them; `{kind}` is a dictionary of them. */
  readonly within?: Readonly<Record<string, string>>;
  /** Set if the object is a reference to a descriptor of a tool component. */
  readonly descriptor?: DescriptorRole;
}

const FILE = "artifactLocation";
const PLACE = "location";

const INVOCATION_FILES = {
  responseFiles: FILE,
  executableLocation: FILE,
  workingDirectory: FILE,
  stdin: FILE,
  stdout: FILE,
  stderr: FILE,
  stdoutStderr: FILE,
};

/**
 * Every place of the schema that refers by index, and every path to such a place. Four indices are missing because
 * their targets keep their place in every part: `toolComponentReference.index`, `resultProvenance.invocationIndex`, a
 * notification's `descriptor.index`, and `graphTraversal.resultGraphIndex`, which is local to its result.
 */
const KINDS: Readonly<Record<string, Kind>> = {
  artifactLocation: { indices: { index: "artifacts" } },
  artifact: { indices: { parentIndex: "artifacts" }, within: { location: FILE } },
  logicalLocation: { indices: { index: "logicalLocations", parentIndex: "logicalLocations" } },
  address: { indices: { index: "addresses", parentIndex: "addresses" } },
  webRequest: { indices: { index: "webRequests" } },
  webResponse: { indices: { index: "webResponses" } },
  physicalLocation: { within: { artifactLocation: FILE, address: "address" } },
  location: { within: { physicalLocation: "physicalLocation", logicalLocations: "logicalLocation" } },
  stackFrame: { within: { location: PLACE } },
  stack: { within: { frames: "stackFrame" } },
  threadFlowLocation: {
    indices: { index: "threadFlowLocations" },
    within: {
      location: PLACE,
      stack: "stack",
      taxa: "taxonReference",
      webRequest: "webRequest",
      webResponse: "webResponse",
    },
  },
  threadFlow: { within: { locations: "threadFlowLocation" } },
  codeFlow: { within: { threadFlows: "threadFlow" } },
  node: { within: { location: PLACE, children: "node" } },
  graph: { within: { nodes: "node" } },
  graphTraversal: { indices: { runGraphIndex: "graphs" } },
  attachment: { within: { artifactLocation: FILE } },
  artifactChange: { within: { artifactLocation: FILE } },
  fix: { within: { artifactChanges: "artifactChange" } },
  suppression: { within: { location: PLACE } },
  resultProvenance: { within: { conversionSources: "physicalLocation" } },
  result: {
    within: {
      analysisTarget: FILE,
      locations: PLACE,
      stacks: "stack",
      codeFlows: "codeFlow",
      graphs: "graph",
      graphTraversals: "graphTraversal",
      relatedLocations: PLACE,
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
  relationship: { within: { target: "descriptorReference" } },
  reportingDescriptor: { within: { relationships: "relationship" } },
  ruleOverride: { within: { descriptor: "ruleReference" } },
  exception: { within: { stack: "stack", innerExceptions: "exception" } },
  notification: {
    within: { locations: PLACE, exception: "exception", associatedRule: "ruleReference" },
  },
  invocation: {
    within: {
      ...INVOCATION_FILES,
      ruleConfigurationOverrides: "ruleOverride",
      toolExecutionNotifications: "notification",
      toolConfigurationNotifications: "notification",
    },
  },
  // The converter is another tool (3.22): its descriptors are not descriptors of the run.
  converterNotification: { within: { locations: PLACE, exception: "exception" } },
  converterInvocation: {
    within: {
      ...INVOCATION_FILES,
      toolExecutionNotifications: "converterNotification",
      toolConfigurationNotifications: "converterNotification",
    },
  },
  converter: { within: { driver: "filesOfComponent", extensions: "filesOfComponent" } },
  filesOfComponent: { within: { locations: FILE } },
  conversion: {
    within: { tool: "converter", invocation: "converterInvocation", analysisToolLogFiles: FILE },
  },
  toolComponent: {
    within: {
      locations: FILE,
      notifications: "reportingDescriptor",
      rules: "reportingDescriptor",
      taxa: "reportingDescriptor",
    },
  },
  tool: { within: { driver: "toolComponent", extensions: "toolComponent" } },
  versionControlDetails: { within: { mappedTo: FILE } },
  specialLocations: { within: { displayBase: FILE } },
  run: {
    within: {
      tool: "tool",
      invocations: "invocation",
      conversion: "conversion",
      versionControlProvenance: "versionControlDetails",
      originalUriBaseIds: `{${FILE}}`,
      specialLocations: "specialLocations",
      taxonomies: "toolComponent",
      policies: "toolComponent",
      translations: "toolComponent",
    },
  },
};

/** A {@link Kind} prepared for walking. */
export interface Shape {
  readonly kind: string;
  readonly indices: readonly (readonly [property: string, table: RunTableName])[];
  readonly within: ReadonlyMap<string, { readonly shape: Shape; readonly dictionary: boolean }>;
  readonly descriptor: DescriptorRole | undefined;
}

const shapes = new Map<string, Shape>();

/** The shape of the named kind of object. */
export function shapeOf(kind: string): Shape {
  const known = shapes.get(kind);
  if (known !== undefined) return known;
  const { indices = {}, within = {}, descriptor } = KINDS[kind] ?? {};
  const children = new Map<string, { shape: Shape; dictionary: boolean }>();
  const shape: Shape = { kind, indices: Object.entries(indices), within: children, descriptor };
  shapes.set(kind, shape);
  for (const [property, inner] of Object.entries(within)) {
    const dictionary = inner.startsWith("{");
    children.set(property, { shape: shapeOf(dictionary ? inner.slice(1, -1) : inner), dictionary });
  }
  return shape;
}

/**
 * Calls `visit` with every object in `root` that can refer to something, and its shape. Keeps its own stack, so that
 * deep nesting (`node.children`, `innerExceptions`) cannot overflow.
 */
export function walk(root: object, rootShape: Shape, visit: (object: Bag, shape: Shape) => void): void {
  const objects: unknown[] = [root];
  const kinds: Shape[] = [rootShape];
  for (let shape = kinds.pop(); shape !== undefined; shape = kinds.pop()) {
    const object = objects.pop();
    if (!isBag(object)) continue;
    visit(object, shape);
    if (shape.within.size === 0) continue;
    // An object has fewer properties than its kind.
    for (const property of Object.keys(object)) {
      const inner = shape.within.get(property);
      if (inner === undefined) continue;
      const value = object[property];
      push(objects, kinds, inner.shape, isBag(value) && inner.dictionary ? Object.values(value) : value);
    }
  }
}

/** Pushes an object, or each object of an array, on the stack. */
function push(objects: unknown[], kinds: Shape[], kind: Shape, value: unknown): void {
  if (!Array.isArray(value)) {
    objects.push(value);
    kinds.push(kind);
    return;
  }
  for (let at = value.length - 1; at >= 0; at -= 1) {
    objects.push(value[at]);
    kinds.push(kind);
  }
}
