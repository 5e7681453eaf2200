import { isCollector } from "../cortex/kinds.ts";
import type { DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";

/** What the user said of the collector; empty where nothing was said. */
export interface WantedCollector {
  readonly id: string;
  readonly name: string;
}

/**
 * Decides for every tool which collector takes its runs.
 *
 * `tools` are the `tool.driver.name`s, each once; `dataSources` what the tenant lists. Returns the collector of
 * each tool. An id decides alone; else the name that the user gave, or the tool's, is matched without regard to
 * case against every name that the tenant gives a collector; where no name was given and none matches, a tenant's
 * only collector takes all. Throws COLLECTOR_NOT_FOUND or COLLECTOR_AMBIGUOUS, listing ids and names.
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
 * The names for which the tenant has no collector yet, each once, in order: the name that the user gave, or those of
 * the tools. Throws COLLECTOR_AMBIGUOUS if two collectors have the same name.
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

/** The collector of this name, in any case. Throws COLLECTOR_AMBIGUOUS where there are two. */
export function collectorNamed(name: string, dataSources: readonly DataSource[]): DataSource | undefined {
  const matches = dataSources.filter((source) => isCollector(source) && hasName(source, name));
  if (matches.length > 1) throw ambiguous(name, matches);
  return matches[0];
}

function byId(id: string, collectors: readonly DataSource[]): DataSource {
  const found = collectors.find((collector) => collector.id === id);
  if (found !== undefined) return found;
  throw new ActionError({
    code: "COLLECTOR_NOT_FOUND",
    what: `The tenant has no collector with the id \`${id}\` (input \`collector-id\`).`,
    why: candidates(collectors),
    fix: "Correct `collector-id`, or remove it and let `collector-name` find the collector.",
  });
}

function byName(tool: string, collectors: readonly DataSource[], wanted: string): DataSource {
  const name = wanted || tool;
  const found = collectorNamed(name, collectors);
  if (found !== undefined) return found;
  const [only, another] = collectors;
  if (wanted === "" && only !== undefined && another === undefined) return only;
  throw unknown(name, wanted !== "", collectors);
}

/** Whether the tenant gives a collector this name, in any case. */
export function hasName(collector: DataSource, name: string): boolean {
  const wanted = comparable(name);
  return collector.names.some((own) => comparable(own) === wanted);
}

function comparable(name: string): string {
  return name.trim().toLowerCase();
}

function unknown(name: string, given: boolean, collectors: readonly DataSource[]): ActionError {
  const source = given ? "input `collector-name`" : "the tool's name in the SARIF";
  return new ActionError({
    code: "COLLECTOR_NOT_FOUND",
    what: `The tenant has no collector named \`${name}\` (${source}).`,
    why: candidates(collectors),
    fix: given
      ? "Correct `collector-name`, set `collector-id`, or set `create-collector: true` to have one made."
      : "Set `collector-id` or `collector-name`, make a collector of that name in the console (type SAST, file type SARIF), or set `create-collector: true`.",
  });
}

function ambiguous(name: string, matches: readonly DataSource[]): ActionError {
  return new ActionError({
    code: "COLLECTOR_AMBIGUOUS",
    what: `${matches.length} collectors of the tenant are named \`${name}\`.`,
    why: candidates(matches),
    fix: "Set `collector-id` to the one that is meant.",
  });
}

const SHOWN = 20;

function candidates(collectors: readonly DataSource[]): string {
  if (collectors.length === 0) return "It has no collector at all, or the key may not see it.";
  const shown = collectors.slice(0, SHOWN).map(({ id, names }) => `${id} (${names.join(", ") || "no name"})`);
  const rest = collectors.length - shown.length;
  return `Collectors: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}.`;
}
