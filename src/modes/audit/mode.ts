import type { Cortex } from "../../cortex/index.ts";
import { ActionError } from "../../errors.ts";
import type { GitHubOptions } from "../../github/client.ts";
import { createTransport } from "../../http/transport.ts";
import type { Inputs } from "../../inputs.ts";
import { ORGANIZATION_ERRORS, ORGANIZATION_LOG } from "../../messages/administration.ts";
import { auditLines } from "../../report/audit.ts";
import type { AuditRecord } from "../../report/audit-record.ts";
import { formatCount } from "../../report/format.ts";
import type { Step } from "../../step.ts";
import { filterOf } from "./filter.ts";
import { type AuditRequest, audit } from "./read.ts";

/** Milliseconds. Stops an audit whose lists do not end. */
const MAX_DURATION = 30 * 60_000;

/** Mode `audit`: a read-only report on the tenant. */
export async function auditTenant(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, record, log } = step;
  await log.group("Audit", async () => {
    const until = step.clock.now() + MAX_DURATION;
    tenant.limit(until);
    const found = await audit(requestOf(step, until), tenant, (partial) => {
      record.audit = partial;
    });
    for (const line of auditLines(found)) log.info(line);
    warnOfGaps(found, step);
    throwIfUnwanted(found, inputs.audit.failOn);
  });
}

function requestOf(step: Step, until: number): AuditRequest {
  const { inputs, run, log } = step;
  const { organization: name, githubToken: token } = inputs.audit;
  const github = gitHubOptions(step, until);
  const compares = token !== "" && name !== "";
  return {
    filter: filterOf(inputs.audit, log),
    organization: compares ? { name, host: hostOf(run.serverUrl), github } : undefined,
  };
}

/** The options for requests to GitHub; none is sent after `until`, milliseconds since the epoch. */
export function gitHubOptions(step: Step, until: number): GitHubOptions {
  const { inputs, run, version, clock, random, log, secrets, cancellation } = step;
  const { requestTimeout, maxRetries } = inputs.tenant;
  return {
    ...{ apiUrl: run.apiUrl, token: inputs.audit.githubToken, version, requestTimeout, maxRetries, until },
    ...{ clock, random, log, secrets, signal: cancellation.signal, transport: createTransport(clock) },
  };
}

function hostOf(serverUrl: string): string {
  return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}

/** Warns if the audit could not see all repositories or data sources, so that its lists may be incomplete. */
function warnOfGaps({ coverage }: AuditRecord, { log, record }: Step): void {
  if (coverage === undefined) {
    log.info("Repositories were not compared, because `github-token` or `organization` is empty.");
    return;
  }
  const { incomplete, blindSpot } = coverage;
  const gaps = [
    ...(blindSpot === undefined ? [] : [ORGANIZATION_LOG.blindSpot(blindSpot)]),
    ...(incomplete.length === 0
      ? []
      : [
          `${formatCount(incomplete.length, "data source")} could not be read completely (${incomplete.slice(0, 5).join(", ")}), so some repositories may be listed as uncovered by mistake.`,
        ]),
  ];
  for (const gap of gaps) log.warning(gap);
  record.nextSteps.push(...gaps);
}

function throwIfUnwanted({ dataSources, coverage }: AuditRecord, failOn: Inputs["audit"]["failOn"]): void {
  const uncovered = (coverage?.uncovered ?? []).map(({ name }) => name);
  const unhealthy = dataSources
    .filter(({ healthy }) => !healthy)
    .map(({ id, status }) => `${id} (${status ?? "no status"})`);
  const findings = [
    failOn === "unhealthy" ? "" : describeNames(uncovered, "uncovered repository", "uncovered repositories"),
    failOn === "uncovered" ? "" : describeNames(unhealthy, "unhealthy data source", "unhealthy data sources"),
  ].filter((finding) => finding !== "");
  if (failOn === "never" || findings.length === 0) return;
  throw new ActionError(ORGANIZATION_ERRORS.auditFailed(findings.join(" and "), failOn));
}

const MAX_NAMES = 5;

function describeNames(names: readonly string[], one: string, many: string): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, MAX_NAMES).map((name) => `\`${name}\``);
  const rest = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : "";
  return `${formatCount(names.length, one, many)} (${shown.join(", ")}${rest})`;
}
