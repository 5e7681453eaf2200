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
  noReason: "no reason given",
} as const;
