import { isThirdParty } from "../../cortex/kinds.ts";
import type { DataSource, DataSourceFilter } from "../../cortex/types.ts";
import type { GitHubOptions } from "../../github/client.ts";
import { listRepositories } from "../../github/repositories.ts";
import type {
  AuditedSource,
  AuditRecord,
  CoverageRecord,
  ProjectMapping,
} from "../../report/audit-record.ts";
import { assetKey } from "../../scope/assets.ts";
import { findCandidates } from "../../scope/choose.ts";
import type { ScopeTenant } from "../../scope/types.ts";
import { CoverageIndex, compareRepositories } from "./coverage.ts";
import { auditSource } from "./health.ts";

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

/** How often an instance with an incomplete selection is read again; the tenant sometimes hides it temporarily. */
const MAX_REREADS = 2;

/**
 * Reads the tenant's data sources and, if requested, finds the repositories of an organization that none of them covers.
 * Writes nothing. Calls `onProgress` with the results so far, so that a later error does not lose them. Throws errors of
 * the tenant and of GitHub.
 */
export async function audit(
  request: AuditRequest,
  tenant: ScopeTenant,
  onProgress: (record: AuditRecord) => void,
): Promise<AuditRecord> {
  const { filter, organization } = request;
  const listed = await tenant.dataSources.list(filter);
  const record = { dataSources: listed.map(auditSource) };
  onProgress(record);
  if (organization === undefined) return record;
  // The filters select what is shown; coverage depends on all data sources.
  const all = Object.keys(filter).length === 0 ? listed : await tenant.dataSources.list();
  const complete = await compareOrganization(
    organization,
    record.dataSources,
    { listed, all },
    tenant,
    onProgress,
  );
  onProgress(complete);
  return complete;
}

async function compareOrganization(
  { name, host, github }: NonNullable<AuditRequest["organization"]>,
  audited: readonly AuditedSource[],
  { listed, all }: { readonly listed: readonly DataSource[]; readonly all: readonly DataSource[] },
  tenant: ScopeTenant,
  onProgress: (record: AuditRecord) => void,
): Promise<AuditRecord> {
  const sources: DataSource[] = [];
  for (const source of findCandidates(all, { host }).filter(isNotBeingDeleted))
    sources.push(await readState(source, tenant));
  const thirdParty: DataSource[] = [];
  for (const { id } of listed.filter((source) => isThirdParty(source) && isNotBeingDeleted(source)))
    thirdParty.push(await tenant.dataSources.get(id));
  const index = new CoverageIndex(sources, host);
  /** Asset ids of repositories of the organization. */
  const assetIds = new Set<string>();
  if (sources.length > 0 || thirdParty.some(({ externalProjects = [] }) => externalProjects.length > 0))
    for await (const page of tenant.repositories.pages({}))
      for (const asset of page) {
        index.add(asset);
        if (assetKey(asset, host)?.startsWith(`${name.toLowerCase()}/`)) assetIds.add(asset.id);
      }
  const mappings = new Map(thirdParty.map((source) => [source.id, countProjects(source, assetIds)]));
  const dataSources = audited.map((source) => {
    const mapping = mappings.get(source.id);
    return mapping === undefined ? source : { ...source, mapping };
  });
  onProgress({ dataSources });
  const { repositories, blindSpot } = await listRepositories(name, github);
  const coverage: CoverageRecord = {
    organization: name,
    ...compareRepositories(repositories, index),
    incomplete: index.incompleteSources(),
    blindSpot,
  };
  return { dataSources, coverage };
}

/** How many projects of another vendor's scanner are mapped, and how many to the organization's repositories. */
function countProjects({ externalProjects }: DataSource, assetIds: ReadonlySet<string>): ProjectMapping {
  if (externalProjects === undefined) return { shown: false };
  const ofOrganization = externalProjects.filter(({ repoId = "" }) => assetIds.has(repoId)).length;
  return { shown: true, projects: externalProjects.length, ofOrganization };
}

/** A data source that is being deleted covers nothing, and may not exist when it is read. */
function isNotBeingDeleted({ status }: DataSource): boolean {
  return status !== "DESTROYING";
}

/**
 * The data source with its selection, which only `GET` by id shows, and its count, which only the list shows. Reads it up
 * to three times while the selection has fewer entries than the count. Throws errors of the tenant.
 */
export async function readState(
  listed: DataSource,
  tenant: Pick<ScopeTenant, "dataSources">,
): Promise<DataSource> {
  let state: readonly string[] = [];
  for (let reads = 0; reads <= MAX_REREADS; reads++) {
    const read = await tenant.dataSources.get(listed.id);
    if ((read.state?.length ?? 0) > state.length) state = read.state ?? [];
    if (state.length >= (listed.repositoriesCount ?? 0)) break;
  }
  return { ...listed, state };
}
