import { isCollector } from "../cortex/kinds.ts";
import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { COLLECTOR_ERRORS } from "../messages/administration.ts";

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
 */
export function chooseCollectors(
  tools: readonly string[],
  dataSources: readonly DataSource[],
  wanted: WantedCollector,
): Map<string, DataSource> {
  const collectors = dataSources.filter(isCollector);
  if (wanted.id !== "") {
    const chosen = findById(wanted.id, collectors);
    return new Map(tools.map((tool) => [tool, chosen]));
  }
  return new Map(tools.map((tool) => [tool, findByName(tool, collectors, wanted.name)]));
}

/** The names for which the tenant has no collector yet, each once, in order: `collector-name`, or the names of the tools. */
export function namesWithoutCollector(
  tools: readonly string[],
  dataSources: readonly DataSource[],
  wanted: Pick<WantedCollector, "name">,
): string[] {
  const names = new Map<string, string>();
  for (const tool of tools) {
    const name = wanted.name || tool;
    if (!names.has(toComparable(name))) names.set(toComparable(name), name.trim());
  }
  return [...names.values()].filter((name) => findCollectorByName(name, dataSources) === undefined);
}

/** The collector with this name, regardless of case. Throws COLLECTOR_AMBIGUOUS if several have it. */
export function findCollectorByName(
  name: string,
  dataSources: readonly DataSource[],
): DataSource | undefined {
  const matches = dataSources.filter((source) => isCollector(source) && hasName(source, name));
  if (matches.length > 1)
    throw new ActionError(COLLECTOR_ERRORS.ambiguous(matches.length, name, describeCandidates(matches)));
  return matches[0];
}

function findById(id: string, collectors: readonly DataSource[]): DataSource {
  const found = collectors.find((collector) => collector.id === id);
  if (found !== undefined) return found;
  throw new ActionError(COLLECTOR_ERRORS.unknownId(id, describeCandidates(collectors)));
}

function findByName(tool: string, collectors: readonly DataSource[], wanted: string): DataSource {
  const name = wanted || tool;
  const found = findCollectorByName(name, collectors);
  if (found !== undefined) return found;
  const [only, another] = collectors;
  if (wanted === "" && only !== undefined && another === undefined) return only;
  throw new ActionError(COLLECTOR_ERRORS.unknownName(name, wanted !== "", describeCandidates(collectors)));
}

/** Whether one of the names is `name`, regardless of case and surrounding white space. */
export function hasName(collector: DataSource, name: string): boolean {
  const wanted = toComparable(name);
  return collector.names.some((other) => toComparable(other) === wanted);
}

function toComparable(name: string): string {
  return name.trim().toLowerCase();
}

const MAX_CANDIDATES = 20;

function describeCandidates(collectors: readonly DataSource[]): string {
  if (collectors.length === 0) return "The tenant has no collectors, or the API key cannot see them.";
  const shown = collectors
    .slice(0, MAX_CANDIDATES)
    .map(({ id, names }) => `${id} (${names.join(", ") || "no name"})`);
  const rest = collectors.length - shown.length;
  return `Its collectors are: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
}
