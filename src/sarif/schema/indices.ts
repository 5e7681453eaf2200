/** The arrays of a run (SARIF 2.1.0, section 3.14) that other objects refer to by index, with their entries' definition. */
export const RUN_TABLES = {
  artifacts: "artifact",
  logicalLocations: "logicalLocation",
  addresses: "address",
  threadFlowLocations: "threadFlowLocation",
  webRequests: "webRequest",
  webResponses: "webResponse",
  graphs: "graph",
} as const;

export type RunTableName = keyof typeof RUN_TABLES;

export const RUN_TABLE_NAMES = Object.keys(RUN_TABLES) as RunTableName[];

/** Which array of a run an index refers to, by definition and property. Indices of descriptors depend on their place. */
export const INDICES: { readonly [definition: string]: { readonly [property: string]: string } } = {
  artifactLocation: { index: "artifacts" },
  artifact: { parentIndex: "artifacts" },
  logicalLocation: { index: "logicalLocations", parentIndex: "logicalLocations" },
  threadFlowLocation: { index: "threadFlowLocations" },
  address: { index: "addresses", parentIndex: "addresses" },
  webRequest: { index: "webRequests" },
  webResponse: { index: "webResponses" },
  resultProvenance: { invocationIndex: "invocations" },
  graphTraversal: { runGraphIndex: "graphs" },
  toolComponentReference: { index: "tool/extensions" },
};

/** Which array of a component a `reportingDescriptorReference` (section 3.52) refers to. */
export type DescriptorRole = "rules" | "taxa" | "notifications" | "any";

const ROLES = new Map<string, DescriptorRole>([
  ["result.taxa", "taxa"],
  ["threadFlowLocation.taxa", "taxa"],
  ["notification.descriptor", "notifications"],
  ["reportingDescriptorRelationship.target", "any"],
]);

/** The role of a reference in this property of an object of this definition. */
export const roleAt = (definition: string, property: string): DescriptorRole =>
  ROLES.get(`${definition}.${property}`) ?? "rules";
