import { isThirdParty } from "../../cortex/kinds.ts";
import type { DataSource, DataSourceFilter, DataSources, Repositories } from "../../cortex/types.ts";
import type { AuditedSource, AuditRecord, CoverageRecord } from "../../report/audit-record.ts";
import { findCandidates } from "../../scope/choose.ts";
import { CoverageIndex, compare } from "./coverage.ts";
import type { GitHubOptions } from "./github.ts";
import { examine } from "./health.ts";
import { ProjectIndex } from "./projects.ts";

/** What an audit reads. */
export interface AuditRequest {
  /** Which data sources are shown; empty: all. */
  readonly filter: DataSourceFilter;
  /** Absent: repositories are not compared. */
  readonly organization?: {
    readonly name: string;
    /** Host of the server, with its port if it has one. */
    readonly host: string;
    readonly github: GitHubOptions;
  };
}

/** The part of the tenant that an audit reads. */
export interface AuditTenant {
  readonly dataSources: Pick<DataSources, "list" | "get">;
  readonly repositories: Repositories;
}

/** How often an incomplete instance is read again; an empty one is often temporary. */
const AGAIN = 2;

/**
 * Reads the tenant's data sources and, if requested, finds the repositories of an organization that none of them covers.
 * Writes nothing. Calls `known` with every result so far, so that a later error does not lose it. Throws errors of the
 * tenant and of GitHub.
 */
export async function audit(
  request: AuditRequest,
  tenant: AuditTenant,
  known: (record: AuditRecord) => void,
): Promise<AuditRecord> {
  const { filter, organization } = request;
  const listed = await tenant.dataSources.list(filter);
  const record = { dataSources: listed.map(examine) };
  known(record);
  if (organization === undefined) return record;
  // The filters select what is shown; coverage depends on all data sources.
  const all = Object.keys(filter).length === 0 ? listed : await tenant.dataSources.list();
  const whole = await compareWith(organization, record.dataSources, { listed, all }, tenant, known);
  known(whole);
  return whole;
}

async function compareWith(
  { name, host, github }: NonNullable<AuditRequest["organization"]>,
  audited: readonly AuditedSource[],
  { listed, all }: { readonly listed: readonly DataSource[]; readonly all: readonly DataSource[] },
  tenant: AuditTenant,
  known: (record: AuditRecord) => void,
): Promise<AuditRecord> {
  const sources: DataSource[] = [];
  for (const source of findCandidates(all, { host }).filter(isStaying))
    sources.push(await readState(source, tenant));
  const thirdParty: DataSource[] = [];
  for (const { id } of listed.filter((source) => isThirdParty(source) && isStaying(source)))
    thirdParty.push(await tenant.dataSources.get(id));
  const index = new CoverageIndex(sources, host);
  const projects = new ProjectIndex(thirdParty, { name, host });
  if (sources.length > 0 || projects.asksForAssets)
    for await (const page of tenant.repositories.pages({}))
      for (const asset of page) {
        index.add(asset);
        projects.add(asset);
      }
  const dataSources = audited.map((source) => {
    const mapping = projects.mappingOf(source.id);
    return mapping === undefined ? source : { ...source, mapping };
  });
  known({ dataSources });
  const { listRepositories } = await import("./github.ts");
  const { repositories, blindSpot } = await listRepositories(name, github);
  const coverage: CoverageRecord = {
    organization: name,
    ...compare(repositories, index),
    incomplete: index.incomplete(),
    ...(blindSpot === undefined ? {} : { blindSpot }),
  };
  return { dataSources, coverage };
}

/** A data source that is being deleted covers nothing, and may not exist when it is read. */
function isStaying({ status }: DataSource): boolean {
  return status !== "DESTROYING";
}

/** The data source with its selection, which only `GET` by id shows, and its count, which only the list shows. */
export async function readState(
  listed: DataSource,
  tenant: Pick<AuditTenant, "dataSources">,
): Promise<DataSource> {
  let state: readonly string[] = [];
  for (let reads = 0; reads <= AGAIN; reads++) {
    const read = await tenant.dataSources.get(listed.id);
    if ((read.state?.length ?? 0) > state.length) state = read.state ?? [];
    if (state.length >= (listed.repositoriesCount ?? 0)) break;
  }
  return { ...listed, state };
}
