import { randomUUID } from "node:crypto";
import type { Secrets } from "../effects.ts";
import { ActionError } from "../errors.ts";
import {
  type CallResult,
  createHttpClient,
  type HttpCall,
  type HttpClient,
  type HttpOptions,
} from "../http/client.ts";
import type { Server } from "../http/failures.ts";
import { isRetryable, parseRetryAfter } from "../http/retry.ts";
import { COMMON_MEANINGS, OTHER_MEANING, SERVER_MEANING, TENANT_ERRORS } from "../messages/tenant.ts";
import { type ApiKey, apiKeyAuth, type Credential, collectorTokenAuth } from "./auth.ts";

export interface ClientOptions extends HttpOptions {
  readonly apiKey?: ApiKey;
  /** Used for uploads instead of the API key. */
  readonly collectorToken?: Credential;
}

export type Call = Omit<HttpCall, "authenticate" | "requestId"> & {
  readonly credentials?: "api-key" | "upload";
};

export interface Client extends Omit<HttpClient, "call"> {
  /** The secrets of the step, including those that the tenant returned. */
  readonly secrets: Secrets;
  /** Throws `HttpError`, or ActionError CREDENTIALS_MISSING if there are no credentials for the call. */
  call(call: Call): Promise<CallResult>;
}

const TENANT: Server = {
  texts: {
    name: "the tenant",
    api: "the tenant's API",
    owner: "",
    setting: "`api-url`",
    redirected: "Check `api-url`, and that no proxy or sign-in page is between the runner and the tenant.",
  },
  judge: ({ status, headers }, _message, meanings, now) => ({
    meaning: meanings[status] ?? COMMON_MEANINGS[status] ?? (status >= 500 ? SERVER_MEANING : OTHER_MEANING),
    isRetryable: isRetryable(status),
    retryAfter: parseRetryAfter(headers["retry-after"], now),
  }),
};

export function createClient(options: ClientOptions): Client {
  const { secrets } = options;
  const key = options.apiKey && apiKeyAuth(options.apiKey, secrets, options.clock);
  const token = options.collectorToken && collectorTokenAuth(options.collectorToken, secrets);
  const client = createHttpClient(options, TENANT);
  return {
    ...client,
    secrets,
    async call(call) {
      const isUpload = call.credentials === "upload";
      const authenticate = isUpload ? (token ?? key) : key;
      if (authenticate === undefined)
        throw new ActionError(TENANT_ERRORS.credentialsMissing(`${call.method} ${call.path}`, isUpload));
      return client.call({ ...call, authenticate, requestId: randomUUID() });
    },
  };
}
