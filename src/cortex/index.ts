import { type Client, type ClientOptions, createClient } from "./client.ts";
import { createCollectors } from "./collectors.ts";
import { createDataSources } from "./data-sources.ts";
import { createRepositories } from "./repositories.ts";
import type { Collectors, DataSources, Repositories } from "./types.ts";

export interface Cortex extends Omit<Client, "call"> {
  readonly dataSources: DataSources;
  readonly repositories: Repositories;
  readonly collectors: Collectors;
}

/**
 * The tenant at `options.baseUrl` (from `parseAddress`). Sends nothing yet.
 * Throws CREDENTIALS_MISSING if a part of the credentials is empty, and INPUT_INVALID if a header cannot contain it.
 */
export function createCortex(options: ClientOptions) {
  const client = createClient(options);
  const { secrets, limit, close } = client;
  return {
    dataSources: createDataSources(client),
    repositories: createRepositories(client),
    collectors: createCollectors(client),
    ...{ secrets, limit, close },
  };
}
