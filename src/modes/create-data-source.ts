import type { Cortex } from "../cortex/index.ts";
import { isRecord } from "../cortex/json.ts";
import { kebabCase } from "../cortex/kinds.ts";
import type { DataSource, DataSourceCreation } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { normalizeHost } from "../scope/entries.ts";
import { describe } from "../scope/failures.ts";
import type { Step } from "../step.ts";
import { hasName } from "./choose-collectors.ts";
import { parseDataSource } from "./data-source-input.ts";
import type { Wanted } from "./make-data-source.ts";
import { provideWithCredentials } from "./provide.ts";

/**
 * Mode `create-data-source`: makes the data source that input `data-source` describes, unless one of the same type, host
 * and name exists. Throws INPUT_INVALID before anything is sent, DATA_SOURCE_AMBIGUOUS, CREATION_UNSUPPORTED and what
 * the tenant refuses.
 */
export async function createDataSource(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, log, record } = step;
  const body = await parseDataSource(inputs.creation.dataSource);
  const wanted = wantedOf(body, inputs.creation.allowDuplicate);
  const { type } = wanted;
  const hostname = body.domain?.hostname;
  const name = nameOf(body);
  const known = { type, ...(hostname && { hostname }), ...(name && { name }) };
  record.created ??= [];
  const { created: records } = record;
  await log.group("Data source", async () => {
    const listed = (await tenant.dataSources.list({ type })).filter((source) => source.type === type);
    const existing = wanted.allowsDuplicate ? undefined : onlyOne(listed.filter(wanted.isSame), wanted.label);
    if (existing !== undefined) {
      records.push({ ...known, id: existing.id, outcome: "found" });
      log.info(`${wanted.label} exists already: ${existing.id}. Nothing was made.`);
      return;
    }
    if (inputs.dryRun) log.info(`Would send: ${JSON.stringify(shown(body))}`);
    const provided = await provideWithCredentials(step, tenant, wanted, listed, { records, known });
    if (provided?.created?.token !== undefined)
      log.info("Its credentials are in the outputs `collector-token-id` and `collector-token`, masked.");
  });
}

function wantedOf(body: DataSourceCreation, allowsDuplicate: boolean): Wanted {
  const type = kebabCase(body.type);
  const host = body.domain?.hostname;
  const name = nameOf(body);
  return {
    ...{ body, type, allowsDuplicate },
    label: ["Data source", name ?? type, ...(host === undefined ? [] : [`at ${host}`])].join(" "),
    isSame: (source) =>
      source.type === type &&
      normalizeHost(source.hostname ?? "") === normalizeHost(host ?? "") &&
      (name === undefined || hasName(source, name)),
  };
}

/** The name that the list shows it by: the first property of `uniqueProperties` that is called a name. */
function nameOf({ uniqueProperties = {} }: DataSourceCreation): string | undefined {
  const [, name] = Object.entries(uniqueProperties).find(([key]) => /name$/i.test(key)) ?? [];
  return typeof name === "string" ? name : undefined;
}

function onlyOne(same: readonly DataSource[], label: string): DataSource | undefined {
  if (same.length <= 1) return same[0];
  throw new ActionError({
    code: "DATA_SOURCE_AMBIGUOUS",
    what: `${same.length} data sources of the tenant are the same as ${label}; nothing was made.`,
    why: `They are: ${same.slice(0, 10).map(describe).join("; ")}.`,
    fix: "Delete the ones that nobody needs, or set `allow-duplicate: true` to make another one.",
  });
}

/** The body with every secret hidden, also those that are too short to be masked. */
function shown(body: DataSourceCreation): unknown {
  const { credentials, selfSignedCertificate, ...rest } = body;
  const hidden = Object.keys(credentials ?? {}).map((key) => [key, "***"]);
  return {
    ...rest,
    ...(isRecord(credentials) && { credentials: Object.fromEntries(hidden) }),
    ...(selfSignedCertificate !== undefined && { selfSignedCertificate: "***" }),
  };
}
