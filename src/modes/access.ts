import type { RepositoryContext } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { Inputs } from "../inputs.ts";
import { INPUT_ERRORS } from "../messages/inputs.ts";

/**
 * Whether the step can call the tenant. `offline`: its mode does not. `withheld`: it must not, because its results belong to
 * no branch, or it cannot, because GitHub passes no secrets to this run.
 */
export type Access =
  | { readonly kind: "granted" }
  | { readonly kind: "offline" }
  | { readonly kind: "withheld"; readonly reason: WithheldReason };

export type WithheldReason = NonNullable<
  RepositoryContext["noBranchReason"] | RepositoryContext["noSecretsReason"]
>;

/**
 * Checks whether the credentials are enough for the step.
 *
 * Mode `validate` needs none. If one is missing, the result is `withheld` in a run that gets no secrets; in any other run,
 * throws CREDENTIALS_MISSING naming the inputs.
 */
export function decideAccess(
  inputs: Inputs,
  { noBranchReason, noSecretsReason }: Pick<RepositoryContext, "noBranchReason" | "noSecretsReason">,
): Access {
  if (inputs.mode === "validate") return { kind: "offline" };
  if (inputs.mode === "upload" && noBranchReason !== undefined)
    return { kind: "withheld", reason: noBranchReason };
  const missing = missingInputs(inputs);
  if (missing.length === 0) return { kind: "granted" };
  // The owner of a fork can set secrets of its own: if there is one, the others are missing by mistake.
  const isWithheld = noSecretsReason !== "own-fork" || hasNoCredential(inputs);
  if (noSecretsReason !== undefined && isWithheld) return { kind: "withheld", reason: noSecretsReason };
  throw new ActionError(INPUT_ERRORS.credentialsMissing(missing, reasonFor(inputs)));
}

function hasNoCredential({ tenant: { apiKey, collectorToken } }: Inputs): boolean {
  return [apiKey.id, apiKey.secret, collectorToken.id, collectorToken.secret].join("") === "";
}

function missingInputs(inputs: Inputs): string[] {
  const { apiUrl, apiKey, collectorToken } = inputs.tenant;
  const missing = apiUrl === "" ? ["api-url"] : [];
  if (needsApiKey(inputs) || apiKey.secret !== "" || apiKey.id !== "") {
    if (apiKey.id === "") missing.push("api-key-id");
    if (apiKey.secret === "") missing.push("api-key");
  }
  if ((collectorToken.id === "") !== (collectorToken.secret === ""))
    missing.push(collectorToken.secret === "" ? "collector-token" : "collector-token-id");
  return missing;
}

/** A collector token authorizes only uploads; everything else needs an API key. */
function needsApiKey({ mode, scope, tenant, collectorId }: Inputs): boolean {
  const tokenSuffices = tenant.collectorToken.secret !== "" && collectorId !== "" && !scope.register;
  return mode !== "upload" || !tokenSuffices;
}

function reasonFor(inputs: Inputs): string {
  if (inputs.mode === "upload" && inputs.tenant.collectorToken.secret !== "" && needsApiKey(inputs))
    return "A collector token is enough only with `collector-id` and `register-repository: false`.";
  return `Mode \`${inputs.mode}\` calls the tenant's API.`;
}
