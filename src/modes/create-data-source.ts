import type { Cortex } from "../cortex/index.ts";
import { toKebabCase } from "../cortex/kinds.ts";
import type { DataSource, DataSourceCreation } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import { CREATION_LOG, DATA_SOURCE_ERRORS, DATA_SOURCE_UNCLEAR } from "../messages/administration.ts";
import { GROUPS } from "../messages/run.ts";
import type { Step } from "../step.ts";
import { parseDataSource } from "./data-source-input.ts";
import { namesOf, type Provided, type Wanted } from "./make-data-source.ts";
import { type Identity, matchOf } from "./match.ts";
import { provideWithCredentials } from "./provide.ts";

/**
 * Mode `create-data-source`: creates the data source in input `data-source`, unless one of the same type, host and name
 * exists. Throws INPUT_INVALID before anything is sent, DATA_SOURCE_AMBIGUOUS, CREATION_UNSUPPORTED and errors of the
 * tenant.
 */
export async function createDataSource(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, log, record } = step;
  const body = await parseDataSource(inputs.creation.dataSource);
  const identity = identityOf(body);
  const wanted = wantedOf(body, identity, inputs.creation.allowDuplicate);
  const { type, hostname, name } = identity;
  const known = { type, ...(hostname && { hostname }), ...(name && { name }) };
  record.created ??= [];
  const { created: records } = record;
  await log.group(GROUPS.dataSource, async () => {
    const listed = await tenant.dataSources.list({ type });
    const same = listed.filter((source) => wanted.match(source) === "same");
    const existing = wanted.allowsDuplicate ? undefined : onlyOne(same, wanted.label);
    if (existing !== undefined) {
      records.push({ ...known, id: existing.id, outcome: "found" });
      log.info(CREATION_LOG.exists(wanted.label, existing.id));
      return;
    }
    const provided = await provideWithCredentials(step, tenant, wanted, listed, { records, known });
    if (inputs.dryRun) log.info(CREATION_LOG.wouldSend(JSON.stringify(shown(body))));
    if (provided !== undefined) logProvided(step, wanted, provided);
  });
}

function wantedOf(body: DataSourceCreation, identity: Identity, allowsDuplicate: boolean): Wanted {
  const { type, hostname, name } = identity;
  return {
    ...{ body, type, allowsDuplicate },
    label: ["Data source", name ?? type, ...(hostname === undefined ? [] : [`at ${hostname}`])].join(" "),
    match: (source) => matchOf(identity, source),
    ...DATA_SOURCE_UNCLEAR,
  };
}

const IS_NAME = /name$/i;

/** Its name is the first property of `uniqueProperties` that is called a name: the list shows it by that. */
function identityOf({ type, domain, uniqueProperties = {} }: DataSourceCreation): Identity {
  const [, name] = Object.entries(uniqueProperties).find(([key]) => IS_NAME.test(key)) ?? [];
  return {
    type: toKebabCase(type),
    hostname: domain?.hostname,
    name: typeof name === "string" ? name : undefined,
  };
}

function logProvided({ log }: Step, { match }: Wanted, { source, created }: Provided): void {
  if (created?.token !== undefined) log.info(CREATION_LOG.credentials());
  if (match(source) !== "same") log.warning(CREATION_LOG.unrecognizable(source.id));
}

function onlyOne(same: readonly DataSource[], label: string): DataSource | undefined {
  if (same.length <= 1) return same[0];
  throw new ActionError(DATA_SOURCE_ERRORS.severalSame(same.length, label, namesOf(same)));
}

/** The body without possible secrets, also those too short to be masked. */
function shown(body: DataSourceCreation): unknown {
  const { credentials, uniqueProperties, selfSignedCertificate } = body;
  return {
    ...body,
    ...(credentials && { credentials: hidden(Object.entries(credentials)) }),
    ...(uniqueProperties && { uniqueProperties: hidden(Object.entries(uniqueProperties), IS_NAME) }),
    ...(selfSignedCertificate !== undefined && { selfSignedCertificate: "***" }),
  };
}

function hidden(fields: readonly (readonly [string, unknown])[], isShown?: RegExp): unknown {
  return Object.fromEntries(fields.map(([key, value]) => [key, isShown?.test(key) === true ? value : "***"]));
}
