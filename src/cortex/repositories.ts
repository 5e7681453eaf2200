import { MAX_PAGES } from "../http/client.ts";
import { flag, identifier, text } from "../http/json.ts";
import type { Client } from "./client.ts";
import { parseList } from "./data-sources.ts";
import type { Repositories, Repository } from "./types.ts";

const PATH = "/public_api/appsec/v1/repositories";
/** Sent explicitly, because no default is documented; a tenant can still return fewer. */
const PAGE_SIZE = 100;

export function createRepositories(client: Client): Repositories {
  return {
    async *pages(filter, attempt = (request) => request()) {
      const seen = new Set<string>();
      let offset = 0;
      for (let page = 0; page < MAX_PAGES; page++) {
        const query = { ...filter, offset: String(offset), limit: String(PAGE_SIZE) };
        const result = await attempt(() => client.call({ method: "GET", path: PATH, query }));
        const items = parseList(result);
        const fresh = parseNew(items, seen);
        if (fresh.length === 0) return;
        yield fresh;
        offset += items.length;
        if (page === MAX_PAGES - 1)
          throw result.unexpected(`is page ${MAX_PAGES} of a list that does not end`);
      }
    },
  };
}

function parseNew(items: readonly unknown[], seen: Set<string>): Repository[] {
  return items.flatMap((item) => {
    const repository = toRepository(item);
    if (repository === undefined || seen.has(repository.id)) return [];
    seen.add(repository.id);
    return [repository];
  });
}

function toRepository(value: unknown): Repository | undefined {
  const id = identifier(value, "id");
  if (id === undefined) return undefined;
  return {
    id,
    name: text(value, "name"),
    owner: text(value, "owner"),
    url: text(value, "url"),
    source: text(value, "source"),
    integrationId: identifier(value, "integrationId"),
    isSelected: flag(value, "isSelected"),
    isArchived: flag(value, "isArchived"),
  };
}
