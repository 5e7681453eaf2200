import type { Log, Run } from "sarif";
import { type Bag, isBag } from "./bag.ts";
import { RUN_TABLES } from "./references.ts";

/** Arrays of a run that may stand in an external property file (3.15) and be brought home. */
const HOMES = [...RUN_TABLES, "invocations", "taxonomies", "policies", "translations"];

const byGuid = new WeakMap<Log, ReadonlyMap<string, Bag>>();

/**
 * The run with what stands for it in the log's `inlineExternalProperties` (3.13.6) put where it belongs, so
 * that each part is whole by itself. References to files elsewhere stay: the indices they count are not touched.
 */
export function inlined(run: Run, log: Log): Run {
  const references: Bag = { ...run.externalPropertyFileReferences };
  const whole: Bag = { ...run };
  for (const name of HOMES) {
    const items = itemsOf(references[name], name, log);
    if (items === undefined) continue;
    const own = whole[name];
    whole[name] = [...(Array.isArray(own) ? own : []), ...items];
    delete references[name];
  }
  if (Object.keys(references).length > 0) whole.externalPropertyFileReferences = references;
  else delete whole.externalPropertyFileReferences;
  return whole as unknown as Run;
}

/** What `references` stand for, in order; undefined where there are none or one of them is not in this log. */
function itemsOf(references: unknown, name: string, log: Log): unknown[] | undefined {
  if (!Array.isArray(references)) return undefined;
  const found: unknown[] = [];
  for (const reference of references) {
    const guid = isBag(reference) && typeof reference.guid === "string" ? reference.guid.toLowerCase() : "";
    const items = propertiesOf(log).get(guid)?.[name];
    if (!Array.isArray(items)) return undefined;
    for (const item of items) found.push(item);
  }
  return found;
}

function propertiesOf(log: Log): ReadonlyMap<string, Bag> {
  const known = byGuid.get(log);
  if (known !== undefined) return known;
  const all = new Map<string, Bag>();
  for (const properties of log.inlineExternalProperties ?? []) {
    if (properties.guid !== undefined) all.set(properties.guid.toLowerCase(), { ...properties });
  }
  byGuid.set(log, all);
  return all;
}
