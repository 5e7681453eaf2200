/** The arrays of a run (SARIF 2.1.0, section 3.14) that other objects refer to by index. */
export const RUN_TABLES = [
  "artifacts",
  "logicalLocations",
  "addresses",
  "threadFlowLocations",
  "webRequests",
  "webResponses",
  "graphs",
] as const;

export type RunTableName = (typeof RUN_TABLES)[number];
