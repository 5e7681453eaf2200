import { isCollector } from "../cortex/kinds.ts";
import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { COLLECTOR_CANDIDATES, COLLECTOR_ERRORS } from "../messages/administration.ts";

/** The collector inputs; empty if not set. */
export interface WantedCollector {
  readonly id: string;
  readonly name: string;
}

/**
 * Chooses the collector for each tool. `tools` are `tool.driver.name`s, each once; `dataSources` is the tenant's list.
 *
 * `collector-id` decides alone. Otherwise, `collector-name` or the tool's name is compared with all names of the tenant's
 * collectors, regardless of case. If no name was set and none matches, the tenant's only collector is used.
 * Throws COLLECTOR_NOT_FOUND or COLLECTOR_AMBIGUOUS, which list ids and names.
 */
export function chooseCollectors(
  tools: readonly string[],
  dataSources: readonly DataSource[],
  wanted: WantedCollector,
): Map<string, DataSource> {
  const collectors = dataSources.filter(isCollector);
  if (wanted.id !== "") {
    const chosen = byId(wanted.id, collectors);
    return new Map(tools.map((tool) => [tool, chosen]));
  }
  return new Map(tools.map((tool) => [tool, byName(tool, collectors, wanted.name)]));
}

/**
 * The names for which the tenant has no collector yet, each once, in order: `collector-name`, or the names of the
 * tools. Throws COLLECTOR_AMBIGUOUS if two collectors have the same name.
 */
export function namesWithoutCollector(
  tools: readonly string[],
  dataSources: readonly DataSource[],
  wanted: Pick<WantedCollector, "name">,
): string[] {
  const names = new Map<string, string>();
  for (const tool of tools) {
    const name = wanted.name || tool;
    if (!names.has(comparable(name))) names.set(comparable(name), name.trim());
  }
  return [...names.values()].filter((name) => collectorNamed(name, dataSources) === undefined);
}

/** The collector of this name, in upper or lower case. Throws COLLECTOR_AMBIGUOUS if there are two. */
export function collectorNamed(name: string, dataSources: readonly DataSource[]): DataSource | undefined {
  const matches = dataSources.filter((source) => isCollector(source) && hasName(source, name));
  if (matches.length > 1)
    throw new ActionError(COLLECTOR_ERRORS.ambiguous(matches.length, name, candidates(matches)));
  return matches[0];
}

function byId(id: string, collectors: readonly DataSource[]): DataSource {
  const found = collectors.find((collector) => collector.id === id);
  if (found !== undefined) return found;
  throw new ActionError(COLLECTOR_ERRORS.unknownId(id, candidates(collectors)));
}

function byName(tool: string, collectors: readonly DataSource[], wanted: string): DataSource {
  const name = wanted || tool;
  const found = collectorNamed(name, collectors);
  if (found !== undefined) return found;
  const [only, another] = collectors;
  if (wanted === "" && only !== undefined && another === undefined) return only;
  throw new ActionError(COLLECTOR_ERRORS.unknownName(name, wanted !== "", candidates(collectors)));
}

/** Whether a collector has this name, in upper or lower case. */
export function hasName(collector: DataSource, name: string): boolean {
  const wanted = comparable(name);
  return collector.names.some((own) => comparable(own) === wanted);
}

function comparable(name: string): string {
  return name.trim().toLowerCase();
}

const SHOWN = 20;

function candidates(collectors: readonly DataSource[]): string {
  if (collectors.length === 0) return COLLECTOR_CANDIDATES.none();
  const shown = collectors.slice(0, SHOWN).map(({ id, names }) => `${id} (${names.join(", ") || "no name"})`);
  const rest = collectors.length - shown.length;
  return COLLECTOR_CANDIDATES.some(shown.join("; "), rest);
}
