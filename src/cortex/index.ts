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
  /** The secrets of the step, including those that the tenant returned. */
  readonly secrets: Secrets;
  /** See {@link Client.limit}. */
  limit(until: number | undefined, refusals?: "repeat" | "throw"): void;
  /** Closes idle connections. */
  close(): void;
}

/**
 * The tenant at `options.baseUrl` (from `parseAddress`). Sends nothing yet.
 * Throws CREDENTIALS_MISSING if a part of the credentials is empty, and INPUT_INVALID if a header cannot contain it.
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
