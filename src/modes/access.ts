import type { RepositoryContext } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { Inputs } from "../inputs.ts";
import { CREDENTIAL_REASONS, INPUT_ERRORS } from "../messages/inputs.ts";

/** An id with the secret that belongs to it. */
export interface Credential {
  readonly id: string;
  readonly secret: string;
}

/** The credentials suffice for the step. */
export interface Granted {
  readonly kind: "granted";
  readonly apiKey?: Credential;
  readonly collectorToken?: Credential;
}

/**
 * Whether the step can call the tenant. `offline`: its mode does not. `withheld`: it cannot, because GitHub passes no
 * secrets to this run.
 */
export type Access =
  | Granted
  | { readonly kind: "offline" }
  | { readonly kind: "withheld"; readonly reason: "fork" | "dependabot" };

/**
 * Checks whether the credentials are enough for the step.
 *
 * Mode `validate` needs none. If one is missing, the result is `withheld` in a run that gets no secrets; in any other run,
 * throws CREDENTIALS_MISSING naming the inputs.
 */
export function decideAccess(inputs: Inputs, repository: Pick<RepositoryContext, "noSecretsReason">): Access {
  if (inputs.mode === "validate") return { kind: "offline" };
  const missing = missingInputs(inputs);
  if (missing.length === 0) return grantAccess(inputs);
  if (repository.noSecretsReason !== undefined)
    return { kind: "withheld", reason: repository.noSecretsReason };
  throw new ActionError(INPUT_ERRORS.credentialsMissing(missing, reasonFor(inputs)));
}

function missingInputs(inputs: Inputs): string[] {
  const { tenant } = inputs;
  const missing = tenant.apiUrl === "" ? ["api-url"] : [];
  if (needsApiKey(inputs) || tenant.apiKey !== "" || tenant.apiKeyId !== "") {
    if (tenant.apiKeyId === "") missing.push("api-key-id");
    if (tenant.apiKey === "") missing.push("api-key");
  }
  if ((tenant.collectorTokenId === "") !== (tenant.collectorToken === ""))
    missing.push(tenant.collectorToken === "" ? "collector-token" : "collector-token-id");
  return missing;
}

/** A collector token authorizes only uploads; everything else needs an API key. */
function needsApiKey({ mode, scope, tenant, collectorId }: Inputs): boolean {
  const tokenSuffices = tenant.collectorToken !== "" && collectorId !== "" && !scope.register;
  return mode !== "upload" || !tokenSuffices;
}

function reasonFor(inputs: Inputs): string {
  if (inputs.mode === "upload" && inputs.tenant.collectorToken !== "" && needsApiKey(inputs))
    return CREDENTIAL_REASONS.tokenNotEnough();
  return CREDENTIAL_REASONS.modeNeedsTenant(inputs.mode);
}

function grantAccess({ tenant }: Inputs): Access {
  return {
    kind: "granted",
    ...(tenant.apiKey === "" ? {} : { apiKey: { id: tenant.apiKeyId, secret: tenant.apiKey } }),
    ...(tenant.collectorToken === ""
      ? {}
      : { collectorToken: { id: tenant.collectorTokenId, secret: tenant.collectorToken } }),
  };
}
