import type { Cortex } from "../cortex/index.ts";
import { scopeLines } from "../report/text.ts";
import { REPAIR_GRACE } from "../scope/timing.ts";
import type { ScopeOptions } from "../scope/types.ts";
import type { Step } from "../step.ts";

/**
 * Makes sure that a VCS data source of the tenant covers the repository, and waits for its asset. Returns the
 * asset's id where it is known. Throws what the scope protocol throws.
 */
export async function register(step: Step, tenant: Cortex): Promise<string | undefined> {
  const { inputs, record, repository, clock, random, log, cancellation } = step;
  if (!inputs.scope.register) {
    const repositoryId = inputs.scope.repositoryId || undefined;
    record.scope = {
      scope: "skipped",
      reason: "Input `register-repository` is `false`",
      ...(repositoryId === undefined ? {} : { repositoryId }),
      attempts: [],
      verifications: [],
    };
    return repositoryId;
  }
  const { registerRepository } = await import("../scope/index.ts");
  const { registrationTimeout, onboardingTimeout } = inputs.scope;
  tenant.limit(clock.now() + registrationTimeout + REPAIR_GRACE + onboardingTimeout, "throw");
  return log
    .group("Scope", async () => {
      const effects = { clock, random, log, signal: cancellation.signal };
      const outcome = await registerRepository(repository, optionsOf(step), tenant, effects, (known) => {
        record.scope = known;
      });
      record.scope = outcome;
      for (const line of scopeLines(outcome)) log.info(line);
      return outcome.repositoryId;
    })
    .finally(() => tenant.limit(undefined));
}

function optionsOf({ inputs }: Step): ScopeOptions {
  const { dataSourceId, repositoryId, allowSelectionTypeChange, registrationTimeout, onboardingTimeout } =
    inputs.scope;
  return {
    ...(dataSourceId === "" ? {} : { dataSourceId }),
    ...(repositoryId === "" ? {} : { repositoryId }),
    allowSelectionTypeChange,
    registrationTimeout,
    onboardingTimeout,
    dryRun: inputs.dryRun,
  };
}
