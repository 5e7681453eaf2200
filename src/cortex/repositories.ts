import type { Client } from "./client.ts";
import { listOf } from "./data-sources.ts";
import { compact, flag, identifier, text } from "./json.ts";
import type { Repositories, Repository } from "./types.ts";

const PATH = "/public_api/appsec/v1/repositories";
/** Sent explicitly, because no default is documented; a tenant can still return fewer. */
const PAGE_SIZE = 100;
/** Half a million assets with the smallest observed pages. A tenant with more pages is not paging. */
const MOST_PAGES = 10_000;

/** The tenant's repository inventory. */
export function createRepositories(client: Client): Repositories {
  return {
    async *pages(filter, attempt = (ask) => ask()) {
      const seen = new Set<string>();
      let offset = 0;
      for (let page = 0; page < MOST_PAGES; page++) {
        const query = { ...filter, offset: String(offset), limit: String(PAGE_SIZE) };
        const result = await attempt(() => client.call({ method: "GET", path: PATH, query }));
        const items = listOf(result);
        const fresh = newOnes(items, seen);
        if (fresh.length === 0) return;
        yield fresh;
        offset += items.length;
        if (page === MOST_PAGES - 1)
          throw result.unexpected(`is page ${MOST_PAGES} of a list that does not end`);
      }
    },
  };
}

function newOnes(items: readonly unknown[], seen: Set<string>): Repository[] {
  return items.flatMap((item) => {
    const repository = toRepository(item);
    if (repository === undefined || seen.has(repository.id)) return [];
    seen.add(repository.id);
    return [repository];
  });
}

/** Parses one asset; undefined if it has no id. */
function toRepository(value: unknown): Repository | undefined {
  const id = identifier(value, "id");
  if (id === undefined) return undefined;
  return compact<Repository>({
    id,
    name: text(value, "name"),
    owner: text(value, "owner"),
    url: text(value, "url"),
    source: text(value, "source"),
    integrationId: identifier(value, "integrationId"),
    isSelected: flag(value, "isSelected"),
    isArchived: flag(value, "isArchived"),
  });
}
