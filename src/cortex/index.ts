import type { Secrets } from "../effects.ts";
import { type ClientOptions, createClient } from "./client.ts";
import { createCollectors } from "./collectors.ts";
import { createDataSources } from "./data-sources.ts";
import { createRepositories } from "./repositories.ts";
import type { Collectors, DataSourceAdmin, DataSources, Repositories } from "./types.ts";

export interface Cortex {
  readonly dataSources: DataSources & DataSourceAdmin;
  readonly repositories: Repositories;
  readonly collectors: Collectors;
  /** Redacts text that can contain a secret, and takes new secrets of the tenant. */
  readonly secrets: Secrets;
  /** See {@link Client.limit}. */
  limit(until: number | undefined, refusals?: "repeat" | "throw"): void;
  /** Closes idle connections. */
  close(): void;
}

/**
 * The tenant at `options.baseUrl` (from `parseAddress`). Sends nothing yet.
 * Throws INPUT_INVALID or CREDENTIALS_MISSING if the credentials cannot be sent.
 */
export function createCortex(options: ClientOptions): Cortex {
  const client = createClient(options);
  return {
    dataSources: createDataSources(client),
    repositories: createRepositories(client),
    collectors: createCollectors(client),
    secrets: client.secrets,
    limit: client.limit,
    close: client.close,
  };
}
