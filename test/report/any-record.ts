import fc from "fast-check";
import type { StepRecord } from "../../src/report/record.ts";
import { anyText } from "../hostile.ts";
import { withoutMisreadKeys } from "../keys.ts";

const long = fc
  .tuple(fc.constantFrom("\u001b", "@ ", '"', "<", "😀\u202e", "x"), fc.nat(5000))
  .map(([piece, times]) => piece.repeat(times));
const text = fc.oneof({ weight: 8, arbitrary: anyText }, { weight: 1, arbitrary: long });
const count = fc.nat(100_000_000);
const time = fc.nat(4_000_000_000_000);
const optional = { requiredKeys: [] as [] };
const verdict = fc.constantFrom("VALID" as const, "PARTIALLY_VALID" as const, "INVALID" as const);
const counts = fc.record({ total: count, ready: count, repaired: count, rejected: count, suppressed: count });

const occurrence = fc.record(
  { file: text, pointer: text, detail: text, line: count, column: count },
  { requiredKeys: ["file", "pointer"] },
);

const cause = fc.record({
  kind: fc.constantFrom("repaired" as const, "rejected" as const, "invalid" as const, "resolved" as const),
  code: text,
  title: text,
  fix: text,
  count,
  results: count,
  examples: fc.array(occurrence, { maxLength: 10 }),
});

const sarifReport = fc.record({
  verdict,
  files: fc.array(fc.record({ path: text, bytes: count, verdict, counts, tools: fc.array(text) })),
  counts,
  byLevel: fc.record({ error: count, warning: count, note: count, none: count }),
  byTool: withoutMisreadKeys(fc.dictionary(text, count)),
  causes: fc.array(cause, { maxLength: 30 }),
  scanFailures: fc.array(fc.record({ file: text, tool: text, summary: text }), { maxLength: 5 }),
  paths: fc.record(
    {
      there: count,
      missing: count,
      example: text,
      advice: fc.constantFrom("strip-prefix" as const, "path-prefix" as const, "fallback-location" as const),
    },
    { requiredKeys: ["there", "missing"] },
  ),
  inferredRoots: fc.array(
    fc.record({ file: text, root: text, folder: text, explained: count, paths: count, input: text }),
    { maxLength: 3 },
  ),
  otherRepositories: fc.array(fc.record({ file: text, repository: text }), { maxLength: 3 }),
  rejected: fc.array(
    fc.record(
      {
        file: text,
        pointer: text,
        cause: fc.constantFrom("uri-image", "uri-scheme"),
        ruleId: text,
        location: text,
      },
      { requiredKeys: ["file", "pointer", "cause"] },
    ),
    { maxLength: 3 },
  ),
  rejectedLeftOut: count,
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
    added: fc.array(text),
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

const created = fc.record(
  {
    type: text,
    id: text,
    outcome: fc.constantFrom("created" as const, "found" as const, "planned" as const),
    credentials: fc.boolean(),
  },
  { requiredKeys: ["type", "outcome"] },
);

const update = fc.record(
  {
    id: text,
    type: text,
    outcome: fc.constantFrom("unchanged" as const, "planned" as const, "updated" as const),
    selectionType: fc.record({ before: text, after: text }, { requiredKeys: ["after"] }),
    scope,
    projects: fc.record({ before: fc.option(count, { nil: undefined }), after: count }),
  },
  { requiredKeys: ["id", "type", "outcome"] },
);

const registration = fc.record({
  requested: count,
  covered: count,
  added: fc.array(text),
  skipped: fc.array(
    fc.record({
      name: text,
      reason: text,
      kind: fc.constantFrom("excluded" as const, "unseen" as const, "failed" as const),
    }),
  ),
  dataSources: fc.array(scope, { maxLength: 3 }),
});

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

const auditedSource = fc.record(
  {
    id: text,
    type: text,
    typeCategory: text,
    hostname: text,
    names: fc.array(text, { maxLength: 3 }),
    selectionType: text,
    repositories: count,
    status: text,
    healthy: fc.boolean(),
    failing: fc.array(
      fc.record(
        { check: text, status: text, error: text, message: text, since: text },
        { requiredKeys: ["check", "status"] },
      ),
      { maxLength: 5 },
    ),
    stage: fc.constantFrom("code" as const, "build" as const, "deploy" as const, "cross-stage" as const),
    unhealthySince: text,
    mapping: fc.oneof(
      fc.constant({ shown: false as const }),
      fc.record({ shown: fc.constant(true as const), projects: count, ofOrganization: count }),
    ),
  },
  { requiredKeys: ["id", "type", "names", "healthy", "failing"] },
);

const audit = fc.record(
  {
    dataSources: fc.array(auditedSource, { maxLength: 30 }),
    coverage: fc.record(
      {
        organization: text,
        compared: count,
        covered: count,
        uncovered: fc.array(
          fc.record({
            name: text,
            url: text,
            visibility: text,
            fork: fc.boolean(),
            reason: fc.constantFrom("unselected" as const, "unseen" as const, "absent" as const),
          }),
          { maxLength: 30 },
        ),
        doublyCovered: fc.array(
          fc.record({ name: text, url: text, dataSources: fc.array(text, { maxLength: 6 }) }),
          { maxLength: 30 },
        ),
        archived: count,
        incomplete: fc.array(text, { maxLength: 3 }),
        blindSpot: text,
      },
      {
        requiredKeys: [
          "organization",
          "compared",
          "covered",
          "uncovered",
          "doublyCovered",
          "archived",
          "incomplete",
        ],
      },
    ),
  },
  { requiredKeys: ["dataSources"] },
);

const collector = fc.record(
  {
    name: text,
    id: text,
    outcome: fc.constantFrom("created" as const, "found" as const, "planned" as const),
    credentials: fc.boolean(),
  },
  { requiredKeys: ["name", "outcome"] },
);

const deletion = fc.record(
  {
    id: text,
    type: text,
    hostname: text,
    names: fc.array(text, { maxLength: 3 }),
    selectionType: text,
    status: text,
    repositories: count,
    outcome: fc.constantFrom(
      "planned" as const,
      "refused" as const,
      "requested" as const,
      "deleted" as const,
    ),
  },
  { requiredKeys: ["id", "type", "names", "outcome"] },
);

const MODES = [
  "upload",
  "register",
  "validate",
  "audit",
  "create-collector",
  "create-data-source",
  "update-data-source",
  "delete-data-source",
] as const;

/** Any record, with hostile text in every field that can contain data. */
export const anyRecord: fc.Arbitrary<StepRecord> = fc
  .tuple(
    fc.record({
      version: text,
      mode: fc.oneof(fc.constantFrom(...MODES), text),
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
        sarifReport,
        scope,
        registration,
        update,
        created: fc.array(created, { maxLength: 2 }),
        audit,
        collectors: fc.array(collector, { maxLength: 5 }),
        deletion,
        reportPath: text,
        failure: fc.record({
          code: fc.constantFrom("INTERNAL" as const, "SARIF_INVALID" as const),
          what: text,
          why: text,
          fix: text,
        }),
      },
      optional,
    ),
  )
  .map(([always, sometimes]) => ({ ...always, ...sometimes }));
