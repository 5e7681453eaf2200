import type { Cortex } from "../cortex/index.ts";
import { scopeLines } from "../report/text.ts";
import type { RegistrationStart } from "../scope/index.ts";
import { REPAIR_GRACE } from "../scope/timing.ts";
import type { ScopeOptions, ScopeRecord } from "../scope/types.ts";
import type { Step } from "../step.ts";

/**
 * Sends the first requests of the registration at the same time, with one for the list of data sources if the collectors
 * are found by name. Returns undefined if `register-repository` is off. Throws RATE_LIMITED and errors of the tenant.
 */
export async function startRegistration(step: Step, tenant: Cortex): Promise<RegistrationStart | undefined> {
  const { inputs, repository } = step;
  if (!inputs.scope.register) return undefined;
  const scope = await import("../scope/index.ts");
  const needsList = inputs.mode === "upload" && inputs.collectorId === "";
  return withTimeLimit(step, tenant, () =>
    scope.startRegistration(repository, optionsOf(step), tenant, effectsOf(step), needsList),
  );
}

/**
 * Makes sure that a VCS data source of the tenant covers the repository, and waits for its asset. Returns the asset's id if
 * it is known; without `start`, the input `repository-id`. Throws the errors of `registerRepository` in `src/scope`.
 */
export async function register(
  step: Step,
  tenant: Cortex,
  start: RegistrationStart | undefined,
): Promise<string | undefined> {
  const { inputs, record, repository, log } = step;
  if (start === undefined) {
    const repositoryId = inputs.scope.repositoryId || undefined;
    const reason = "Input `register-repository` is `false`";
    record.scope = { scope: "skipped", reason, repositoryId, attempts: [], verifications: [] };
    return repositoryId;
  }
  const { registerRepository } = await import("../scope/index.ts");
  return log.group("Scope", async () => {
    const setScope = (scope: ScopeRecord) => {
      record.scope = scope;
    };
    const outcome = await withTimeLimit(step, tenant, () =>
      registerRepository(repository, optionsOf(step), tenant, effectsOf(step), setScope, start),
    );
    record.scope = outcome;
    for (const line of scopeLines(outcome)) log.info(line);
    return outcome.repositoryId;
  });
}

/**
 * Runs `work` with the time limit of a registration. The client throws on a rate limit instead of retrying, because the
 * scope protocol spreads its own retries.
 */
async function withTimeLimit<T>(step: Step, tenant: Cortex, work: () => Promise<T>): Promise<T> {
  tenant.limit(registrationDeadline(step) + REPAIR_GRACE + step.inputs.scope.onboardingTimeout, "throw");
  return work().finally(() => tenant.limit(undefined));
}

/** When a registration that starts now must be verified, in milliseconds since the epoch. */
export function registrationDeadline({ clock, inputs }: Step): number {
  return clock.now() + inputs.scope.registrationTimeout;
}

export function effectsOf({ clock, random, log, cancellation }: Step) {
  return { clock, random, log, signal: cancellation.signal };
}

function optionsOf({ inputs }: Step): ScopeOptions {
  const { dataSourceId, repositoryId } = inputs.scope;
  return {
    ...inputs.scope,
    dataSourceId: dataSourceId || undefined,
    repositoryId: repositoryId || undefined,
    // An upload needs the asset: the collector accepts only onboarded repositories.
    needsAsset: inputs.mode === "upload" || inputs.scope.onboardingTimeout > 0,
    dryRun: inputs.dryRun,
  };
}
