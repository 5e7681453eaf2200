import { parseApiAddress } from "../audit/api-address.ts";
import { type AuditWish, audit } from "../audit/index.ts";
import type { AuditRecord } from "../audit/types.ts";
import type { Cortex } from "../cortex/index.ts";
import { createTransport, type Transport } from "../cortex/transport.ts";
import { ActionError } from "../errors.ts";
import type { AuditInputs } from "../inputs.ts";
import { auditLines } from "../report/audit.ts";
import { counted } from "../runner/numbers.ts";
import type { Step } from "../step.ts";

/** An audit asks for pages until there are no more; past this, milliseconds, something keeps making new ones. */
const LONGEST = 30 * 60_000;

/** Mode `audit`: a read-only report over the tenant. Throws AUDIT_FAILED where `fail-on` says so, and GITHUB_REFUSED. */
export async function auditTenant(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, record, log } = step;
  await log.group("Audit", async () => {
    const until = step.clock.now() + LONGEST;
    tenant.limit(until);
    const transport = createTransport(step.inputs.proxies, step.clock);
    const found = await audit(wishOf(step, transport, until), tenant, (known) => {
      record.audit = known;
    }).finally(() => transport.close());
    for (const line of auditLines(found)) log.info(line);
    warnOfGaps(found, step);
    judge(found, inputs.audit.failOn);
  });
}

function wishOf(step: Step, transport: Transport, until: number): AuditWish {
  const { inputs, version, clock, random, log, secrets, cancellation } = step;
  const { type, typeCategory, organization: name, githubToken: token } = inputs.audit;
  const { requestTimeout, maxRetries } = inputs.tenant;
  const effects = { transport, clock, random, log, secrets, signal: cancellation.signal };
  const gitHub = () => ({
    apiUrl: parseApiAddress(inputs.github.apiUrl),
    ...{ token, version, requestTimeout, maxRetries, until },
    ...effects,
  });
  const compares = token !== "" && name !== "";
  return {
    ...(type === "" ? {} : { type }),
    ...(typeCategory === "" ? {} : { typeCategory }),
    ...(compares && { organization: { name, host: hostOf(inputs.github.serverUrl), github: gitHub() } }),
  };
}

function hostOf(serverUrl: string): string {
  return URL.canParse(serverUrl) ? new URL(serverUrl).host : serverUrl;
}

/** What the audit could not see must not pass for what is not there. */
function warnOfGaps({ coverage }: AuditRecord, { log, record }: Step): void {
  if (coverage === undefined) {
    log.info("Repositories were not compared: `github-token` or `organization` is empty.");
    return;
  }
  const { incomplete, blindSpot } = coverage;
  const gaps = [
    blindSpot === undefined
      ? ""
      : `${blindSpot} Repositories that it does not see are not compared: give a \`github-token\` that may read the metadata of all.`,
    incomplete.length === 0
      ? ""
      : `${counted(incomplete.length, "data source")} could not be read completely (${incomplete.slice(0, 5).join(", ")}): some repositories that they cover may stand among the uncovered.`,
  ].filter((gap) => gap !== "");
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
  throw new ActionError({
    code: "AUDIT_FAILED",
    what: `The audit found ${findings.join(" and ")}.`,
    why: `Input \`fail-on\` is \`${failOn}\`.`,
    mend: "Add uncovered repositories to a data source (`mode: register` in each, or the console) and put unhealthy data sources right in the console; the JSON report lists all of them.",
  });
}

const SHOWN = 5;

function named(names: readonly string[], one: string, many: string): string {
  if (names.length === 0) return "";
  const shown = names.slice(0, SHOWN).map((name) => `\`${name}\``);
  const rest = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : "";
  return `${counted(names.length, one, many)} (${shown.join(", ")}${rest})`;
}
