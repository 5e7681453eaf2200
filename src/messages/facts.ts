/** Lines of the log that state one fact each. Counts come as text, with their unit if they need one. */
export const FACTS = {
  kinds: { invalid: "Invalid", rejected: "Rejected", repaired: "Repaired", "left-out": "Left out" },
  resolved: (kinds: string) => `Resolved: ${kinds} of values, listed in the job summary`,
  rejectedListed: () => "Every rejected result is in the JSON report, under `sarif.rejected`",
  levelsFromSeverity: (levels: string) => `Levels: ${levels} set from security-severity`,
  verdict: (verdict: string) => `Verdict: ${verdict}`,
  results: (total: string, ready: string, repaired: string, rejected: string, leftOut: string) =>
    `Results: ${total} = ${ready} to upload (${repaired} repaired) + ${rejected} rejected + ${leftOut} left out`,

  scope: (scope: string, reason: string) => `Scope: ${scope}. ${reason}`,
  dataSource: (name: string, facts: readonly string[]) =>
    `Data source: ${name}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`,
  entriesLine: (before: string, after: string, body: string | undefined) =>
    `Entries: ${before} before, ${after} after${body === undefined ? "" : `, request of ${body}`}`,
  protocol: (writes: string, verifications: string) => `Protocol: ${writes}, ${verifications}`,
  asset: (id: string) => `Repository asset: ${id}`,

  part: (number: number, count: number) => `Part ${number} of ${count}`,
  sending: (part: string, tool: string, collector: string, content: string) =>
    `${part} of ${tool}${collector === "" ? "" : ` to collector ${collector}`}: ${content}`,
  confirmed: (part: string, answer: string | undefined, took: string, request: string | undefined) =>
    `${part}: ${answer ?? "confirmed"}${took === "" ? "" : ` after ${took}`}${request === undefined ? "" : ` (request ${request})`}`,

  notShown: "not shown",
  selectionType: "Selection type",
  entries: "Entries",
  externalProjects: "External projects",
  updated: (id: string, type: string, outcome: string) => `Data source ${id} (${type}): ${outcome}`,
  change: (name: string, before: string, after: string) => `${name}: ${before} before, ${after} after`,
  projectsUnverified: "The tenant does not show external projects, so the write could not be verified.",
  repositoriesOf: (repositories: string | undefined) =>
    repositories === undefined
      ? "The tenant does not show how many repositories it has"
      : `It has ${repositories}`,

  repositories: (requested: string, covered: string, added: string, skipped: string, dryRun: boolean) =>
    `Repositories: ${requested} requested, ${covered} already covered, ${added} ${dryRun ? "would be added" : "added"}, ${skipped} skipped`,
  addition: (name: string, dryRun: boolean) => `${dryRun ? "Would add" : "Added"}: ${name}`,
  ofDataSource: (id: string, fact: string) => `Data source ${id}: ${fact}`,
  entriesChange: (before: string, after: string, body: string) =>
    `${before} entries before, ${after} after, request of ${body}`,
  moreInReport: (count: string) => `${count} more in the JSON report`,

  dataSources: (count: string, collectors: string, unhealthy: string) =>
    `Data sources: ${count} (${collectors}), ${unhealthy} unhealthy`,
  health: (isHealthy: boolean, name: string, facts: readonly string[]) =>
    [`${isHealthy ? "Healthy" : "Unhealthy"}: ${name}`, ...facts].join(", "),
  stage: (stage: string) => `stage ${stage}`,
  failingCheck: (check: string, status: string, since: string | undefined, reason: string) =>
    `${check} ${status}${since === undefined ? "" : ` since ${since}`}: ${reason}`,
  noReason: "no reason given",
  mapped: (projects: string, ofOrganization: string) =>
    `mapped projects: ${projects}, ${ofOrganization} of this organization`,
  mappingHidden: "mapped projects: not shown by the tenant",
  unmapped: (ids: string) => `Without a mapped project of this organization: ${ids}`,
  coverage: (organization: string, compared: string, covered: string, uncovered: string, archived: string) =>
    `Repositories of ${organization}: ${compared} = ${covered} covered + ${uncovered} uncovered; ${archived} archived left out`,
  uncovered: (repository: string, reason: string) => `Uncovered: ${repository}, ${reason}`,
  coveredTwice: (repository: string, ids: string) => `Covered twice: ${repository}, by ${ids}`,
  outputCut: (name: string, kept: string, all: string, reported: string) =>
    `Output ${name}: the first ${kept} of ${all}; the JSON report has ${reported}`,
} as const;
