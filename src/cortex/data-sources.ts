import { type Call, type CallResult, type Client, pathOf } from "./client.ts";
import { credentialsIn } from "./credentials-in.ts";
import { CortexError, type Meaning, type Meanings } from "./errors.ts";
import { compact, identifier, isRecord, property, text, unwrap } from "./json.ts";
import { isInCategory, kebabCase } from "./kinds.ts";
import type {
  DataSource,
  DataSourceAdmin,
  DataSourceCreation,
  DataSources,
  DataSourceUpdate,
  ExternalProject,
  StatusDetail,
} from "./types.ts";

const PATH = "/public_api/appsec/v1/data_source_instances";
/** The path in deployments from before the rename. */
const OLDER_PATH = "/public_api/appsec/v1/integrations";

const BY_ID: Meanings = {
  404: {
    code: "DATA_SOURCE_NOT_FOUND",
    why: "The tenant has no data source with this id.",
    fix: "Check data-source-id: the console shows it under Settings > Data Sources, and the audit mode lists all.",
  },
};

const OF_UPDATE: Meanings = {
  ...BY_ID,
  413: {
    code: "TOO_LARGE",
    why: "The whole selection is larger than the tenant or a proxy before it accepts. Nothing was changed.",
    fix: "Choose CURRENT_STATE_AND_FUTURE for the data source in the console, which needs no list, or raise the limit of the proxy.",
  },
};

const NO_CREATION: Meaning = {
  code: "CREATION_UNSUPPORTED",
  why: "The tenant offers no operation to create data sources. Tenants that have only the older path /integrations do not.",
  fix: "Make the data source in the console.",
};
const OF_CREATION: Meanings = { 404: NO_CREATION, 405: NO_CREATION };

/** The tenant's data sources. */
export function createDataSources(client: Client): DataSources & DataSourceAdmin {
  const call = withOlderPath(client);
  return {
    async list(filter = {}) {
      const { type, typeCategory } = filter;
      const ask = (query: NonNullable<Call["query"]>) => call((path) => ({ method: "GET", path, query }));
      if (typeCategory === undefined) return sourcesOf(await ask({ type }));
      try {
        return sourcesOf(await ask({ type, type_category: typeCategory }));
      } catch (error) {
        if (!(error instanceof CortexError && isRefusalOfValue(error))) throw error;
        const listed = sourcesOf(await ask({ type }));
        return listed.filter((source) => isInCategory(source, typeCategory));
      }
    },
    async get(id) {
      const result = await call((path) => ({ method: "GET", path: pathOf(path, id), meanings: BY_ID }));
      const source = one(result);
      // The caller writes to this id what it read, so it must be the right data source.
      if (source.id.toLowerCase() !== id.toLowerCase()) throw result.unexpected("is another data source");
      return source;
    },
    async update(id, body: DataSourceUpdate) {
      const result = await call((path) => ({
        method: "PUT",
        path: pathOf(path, id),
        body,
        repeat: "never",
        meanings: OF_UPDATE,
      }));
      // Other servers, such as a sign-in service, may answer 200 without writing anything.
      if (identifier(unwrap(result.body), "id") !== id) throw result.unexpected("is not the data source");
    },
    async create(body: DataSourceCreation) {
      const result = await call((path) => ({
        method: "POST",
        path,
        body,
        repeat: "never",
        confidential: true,
        meanings: OF_CREATION,
      }));
      const value = unwrap(result.body);
      const credentials = credentialsIn(value, client.secrets);
      const dataSource = toDataSource(value);
      if (dataSource === undefined || dataSource.type !== kebabCase(body.type))
        throw result.unexpected("is not the data source that was asked for, though it may have been made");
      return { dataSource, ...credentials };
    },
    async remove(id) {
      try {
        await call((path) => ({ method: "DELETE", path: pathOf(path, id), meanings: BY_ID }));
      } catch (error) {
        // An earlier attempt may have removed it, although its response was lost.
        if (!(error instanceof CortexError && error.status === 404 && error.mayHaveApplied)) throw error;
      }
    },
  };
}

function sourcesOf(result: CallResult): DataSource[] {
  return listOf(result).map((item) => {
    const source = toDataSource(item);
    // An entry that cannot be read may be the one that is searched for, so it cannot be skipped.
    if (source === undefined) throw result.unexpected("lists what is no data source with an id and a type");
    return source;
  });
}

function isRefusalOfValue({ status }: CortexError): boolean {
  return status === 400 || status === 422;
}

/**
 * Tries the older path once if the first response is 404, then keeps the path that worked. Calls that start
 * before this is known each try both.
 */
function withOlderPath(client: Client): (make: (path: string) => Call) => Promise<CallResult> {
  let path = PATH;
  let settled = false;
  const attempt = async (candidate: string, make: (path: string) => Call) => {
    const result = await client.call(make(candidate));
    path = candidate;
    settled = true;
    return result;
  };
  const tryOlder = async (make: (path: string) => Call, first: CortexError) => {
    try {
      return await attempt(OLDER_PATH, make);
    } catch (error) {
      throw isNotFound(error) ? first : error;
    }
  };
  return async (make) => {
    const wasSettled = settled;
    try {
      return await attempt(path, make);
    } catch (error) {
      // Meanwhile another call may have found that the newer path exists.
      const isKnown = wasSettled || (settled && path === PATH);
      if (isKnown || !isNotFound(error)) throw error;
      return tryOlder(make, error);
    }
  };
}

function isNotFound(error: unknown): error is CortexError {
  return error instanceof CortexError && error.status === 404;
}

/** The array in a response. Throws ANSWER_UNREADABLE if there is none. */
export function listOf(result: CallResult): readonly unknown[] {
  const list = unwrap(result.body);
  if (!Array.isArray(list)) throw result.unexpected("is no list");
  return list;
}

function one(result: CallResult): DataSource {
  const value = unwrap(result.body);
  const state = property(value, "state");
  // An entry that cannot be read would be missing in the next write.
  if (Array.isArray(state) && !state.every((entry) => typeof entry === "string")) {
    throw result.unexpected("has a state with an entry that is no text");
  }
  const dataSource = toDataSource(value);
  if (dataSource === undefined) throw result.unexpected("is no data source with an id and a type");
  return dataSource;
}

/** Reads one data source; undefined if it has no id or no type. */
function toDataSource(value: unknown): DataSource | undefined {
  const id = identifier(value, "id");
  const type = text(value, "type");
  if (id === undefined || type === undefined) return undefined;
  return compact<DataSource>({
    id,
    type: kebabCase(type),
    typeCategory: text(value, "typeCategory"),
    creationDate: text(value, "creationDate"),
    hostname: text(property(value, "domain"), "hostname"),
    selectionType: text(value, "selectionType"),
    state: stateOf(property(value, "state")),
    repositoriesCount: countOf(property(value, "repositoriesCount")),
    status: text(value, "status"),
    statusDetails: detailsOf(property(value, "statusDetails")),
    externalProjects: projectsOf(property(value, "externalProjects")),
    names: namesOf(value),
  });
}

function stateOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string") ? value : undefined;
}

function countOf(value: unknown): number | undefined {
  const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

function detailsOf(value: unknown): Record<string, StatusDetail> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(([key, detail]): [string, StatusDetail] => [
    key,
    compact<StatusDetail>({
      status: text(detail, "status") ?? "",
      error: text(detail, "error"),
      message: text(detail, "message"),
      timestamp: timeOf(property(detail, "timestamp")),
    }),
  ]);
  return Object.fromEntries(entries);
}

/** Larger numbers are milliseconds: as seconds, this is the year 5138. */
const MOST_SECONDS = 1e11;

const DATE_AND_TIME = /^(\d{4}-\d\d-\d\d)[T ]([\d:.]+)(Z|[+-]\d\d:?\d\d)?$/;

/**
 * A date and time as text, or seconds or milliseconds since the epoch, as ISO 8601 in UTC; undefined for
 * anything else.
 */
function timeOf(value: unknown): string | undefined {
  const [, day, time, zone = "Z"] = DATE_AND_TIME.exec(String(value)) ?? [];
  if (day !== undefined) return isoOf(Date.parse(`${day}T${time}${zone}`));
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || number <= 0) return undefined;
  return isoOf(number < MOST_SECONDS ? number * 1000 : number);
}

function isoOf(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function projectsOf(value: unknown): readonly ExternalProject[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((project) =>
    compact<ExternalProject>({
      externalProjectId: identifier(project, "externalProjectId"),
      externalId: identifier(project, "externalId"),
      externalBranchName: text(project, "externalBranchName"),
      repoId: identifier(project, "repoId"),
      branchName: text(project, "branchName"),
    }),
  );
}

function namesOf(value: unknown): string[] {
  const unique = property(value, "uniqueProperties");
  const keys = isRecord(unique) ? Object.keys(unique).filter((key) => /name$/i.test(key)) : [];
  const names = [
    text(value, "name"),
    text(value, "uniqueIdentifier"),
    ...keys.map((key) => text(unique, key)),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}
