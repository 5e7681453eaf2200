import fc from "fast-check";
import type { StepRecord } from "../../src/report/record.ts";
import { anyText } from "../runner/hostile.ts";

const long = fc
  .tuple(fc.constantFrom("\u001b", "@ ", '"', "<", "😀\u202e", "x"), fc.nat(5000))
  .map(([piece, times]) => piece.repeat(times));
const text = fc.oneof({ weight: 8, arbitrary: anyText }, { weight: 1, arbitrary: long });
const count = fc.nat(100_000_000);
const time = fc.nat(4_000_000_000_000);
const optional = { requiredKeys: [] as [] };
const verdict = fc.constantFrom("VALID" as const, "PARTIALLY_VALID" as const, "INVALID" as const);
const counts = fc.record({ total: count, ready: count, repaired: count, rejected: count, suppressed: count });

const spot = fc.record(
  { file: text, pointer: text, detail: text, line: count, column: count },
  { requiredKeys: ["file", "pointer"] },
);

const cause = fc.record({
  kind: fc.constantFrom("repair" as const, "rejection" as const, "invalid" as const, "remark" as const),
  code: text,
  title: text,
  mend: text,
  count,
  results: count,
  examples: fc.array(spot, { maxLength: 10 }),
});

const account = fc.record({
  verdict,
  files: fc.array(fc.record({ path: text, bytes: count, verdict, counts, tools: fc.array(text) })),
  counts,
  byLevel: fc.record({ error: count, warning: count, note: count, none: count }),
  byTool: fc.dictionary(text, count),
  causes: fc.array(cause, { maxLength: 30 }),
});

const scope = fc.record(
  {
    scope: fc.constantFrom("covered" as const, "updated" as const, "planned" as const, "skipped" as const),
    reason: text,
    dataSourceId: text,
    dataSourceType: text,
    selectionType: text,
    repositoryId: text,
    before: count,
    after: count,
    added: text,
    bodyBytes: count,
    attempts: fc.array(
      fc.record(
        {
          at: time,
          entries: count,
          bytes: count,
          answer: fc.constantFrom("applied" as const, "refused" as const, "unknown" as const),
          requestId: text,
          error: text,
        },
        { requiredKeys: ["at", "entries", "bytes", "answer"] },
      ),
    ),
    verifications: fc.array(fc.record({ at: time, entries: count, present: fc.boolean(), missing: count })),
  },
  { requiredKeys: ["scope", "reason", "attempts", "verifications"] },
);

const part = fc.record(
  {
    status: fc.constantFrom("planned" as const, "sending" as const, "confirmed" as const, "failed" as const),
    results: count,
    bytes: count,
    answer: text,
    message: text,
    requestId: text,
    duration: count,
  },
  { requiredKeys: ["status", "results", "bytes"] },
);

const delivery = fc.record(
  { tool: text, parts: fc.array(part), collectorId: text, collectorName: text },
  { requiredKeys: ["tool", "parts"] },
);

/** Any record, with hostile text in every field that may hold data. */
export const anyRecord: fc.Arbitrary<StepRecord> = fc
  .tuple(
    fc.record({
      version: text,
      mode: fc.oneof(fc.constantFrom("upload", "register", "validate"), text),
      dryRun: fc.boolean(),
      startedAt: time,
      deliveries: fc.array(delivery, { maxLength: 5 }),
      nextSteps: fc.array(text, { maxLength: 30 }),
    }),
    fc.record(
      {
        finishedAt: time,
        repositoryUrl: text,
        branch: text,
        account,
        scope,
        reportPath: text,
        failure: fc.record({
          code: fc.constantFrom("INTERNAL" as const, "SARIF_INVALID" as const),
          what: text,
          why: text,
          mend: text,
        }),
      },
      optional,
    ),
  )
  .map(([always, sometimes]) => ({ ...always, ...sometimes }));
