import type { Cortex } from "../../cortex/index.ts";
import { ActionError } from "../../errors.ts";
import type { AuditInputs } from "../../inputs.ts";
import { ORGANIZATION_ERRORS, ORGANIZATION_LOG } from "../../messages/administration.ts";
import { GROUPS } from "../../messages/run.ts";
import { auditLines } from "../../report/audit.ts";
import type { AuditRecord } from "../../report/audit-record.ts";
import { counted } from "../../report/format.ts";
import type { Step } from "../../step.ts";
import { filterOf } from "./filter.ts";
import type { GitHubOptions } from "./github.ts";
import { type AuditRequest, audit } from "./read.ts";

/** An audit reads all pages; an endless list stops it after this time, milliseconds. */
const LONGEST = 30 * 60_000;

/** Mode `audit`: a read-only report over the tenant. Throws AUDIT_FAILED as `fail-on` says, and GITHUB_REFUSED. */
export async function auditTenant(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, record, log } = step;
  await log.group(GROUPS.audit, async () => {
    tenant.limit(step.clock.now() + LONGEST);
    const found = await audit(requestOf(step), tenant, (known) => {
      record.audit = known;
    });
    for (const line of auditLines(found)) log.info(line);
    warnOfGaps(found, step);
    judge(found, inputs.audit.failOn);
  });
}

function requestOf(step: Step): AuditRequest {
  const { inputs, run, log } = step;
  const { organization: name, githubToken: token } = inputs.audit;
  const github = gitHubOptions(step);
  const compares = token !== "" && name !== "";
  return {
    filter: filterOf(inputs.audit, log),
    ...(compares && { organization: { name, host: hostOf(run.serverUrl), github } }),
  };
}

/** The options for requests to GitHub. */
export function gitHubOptions({
  inputs,
  run,
  version,
  clock,
  random,
  log,
  cancellation,
}: Step): GitHubOptions {
  const { requestTimeout, maxRetries } = inputs.tenant;
  return {
    ...{ apiUrl: run.apiUrl, token: inputs.audit.githubToken, version, requestTimeout, maxRetries },
    ...{ clock, random, log, signal: cancellation.signal },
  };
}

function hostOf(serverUrl: string): string {
  return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}

/** Repositories that the audit could not see may be missing from its lists. */
function warnOfGaps({ coverage }: AuditRecord, { log, record }: Step): void {
  if (coverage === undefined) {
    log.info(ORGANIZATION_LOG.notCompared());
    return;
  }
  const { incomplete, blindSpot } = coverage;
  const gaps = [
    ...(blindSpot === undefined ? [] : [ORGANIZATION_LOG.blindSpot(blindSpot)]),
    ...(incomplete.length === 0
      ? []
      : [
          ORGANIZATION_LOG.unreadSources(
            counted(incomplete.length, "data source"),
            incomplete.slice(0, 5).join(", "),
          ),
        ]),
  ];
  for (const gap of gaps) log.warning(gap);
  record.nextSteps.push(...gaps);
}

function judge({ dataSources, coverage }: AuditRecord, failOn: AuditInputs["failOn"]): void {
  const uncovered = (coverage?.uncovered ?? []).map(({ name }) => name);
  const unhealthy = dataSources
    .filter(({ healthy }) => !healthy)
    .map(({ id, status }) => `${id} (${status ?? "no status"})`);
  const findings = [
    failOn === "unhealthy" ? "" : named(uncovered, "uncovered repository", "uncovered repositories"),
    failOn === "uncovered" ? "" : named(unhealthy, "unhealthy data source", "unhealthy data sources"),
  ].filter((finding) => finding !== "");
  if (failOn === "never" || findings.length === 0) return;
  throw new ActionError(ORGANIZATION_ERRORS.auditFailed(findings.join(" and "), failOn));
}

const SHOWN = 5;

function named(names: readonly string[], one: string, many: string): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, SHOWN).map((name) => `\`${name}\``);
  const rest = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `${counted(names.length, one, many)} (${shown.join(", ")}${rest})`;
}
