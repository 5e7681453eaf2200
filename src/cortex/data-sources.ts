import { CREATION_MEANINGS, DATA_SOURCE_MEANINGS, UPDATE_MEANINGS } from "../messages/tenant.ts";
import { type Call, type CallResult, type Client, pathOf } from "./client.ts";
import { credentialsIn } from "./credentials-in.ts";
import { CortexError } from "./errors.ts";
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
/** The path of older deployments. */
const OLDER_PATH = "/public_api/appsec/v1/integrations";

/** The data sources of the tenant, over `client`. */
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
      const result = await call((path) => ({
        method: "GET",
        path: pathOf(path, id),
        meanings: DATA_SOURCE_MEANINGS,
      }));
      const source = one(result);
      // The next write uses what was read here, so it must be the same data source.
      if (source.id.toLowerCase() !== id.toLowerCase()) throw result.unexpected("is a different data source");
      return source;
    },
    async update(id, body: DataSourceUpdate) {
      const result = await call((path) => ({
        method: "PUT",
        path: pathOf(path, id),
        body,
        repeat: "never",
        meanings: UPDATE_MEANINGS,
      }));
      // Another server that returns 200, such as a sign-in page, has written nothing.
      if (identifier(unwrap(result.body), "id") !== id) throw result.unexpected("is not the data source");
    },
    async create(body: DataSourceCreation) {
      const result = await call((path) => ({
        method: "POST",
        path,
        body,
        repeat: "never",
        confidential: true,
        meanings: CREATION_MEANINGS,
      }));
      const value = unwrap(result.body);
      const credentials = credentialsIn(value, client.secrets);
      const dataSource = toDataSource(value);
      if (dataSource === undefined || dataSource.type !== kebabCase(body.type))
        throw result.unexpected("is not the requested data source, although it may have been created");
      return { dataSource, ...credentials };
    },
    async remove(id) {
      try {
        await call((path) => ({ method: "DELETE", path: pathOf(path, id), meanings: DATA_SOURCE_MEANINGS }));
      } catch (error) {
        // An earlier attempt may have deleted it, and its response was lost.
        if (!(error instanceof CortexError && error.status === 404 && error.mayHaveApplied)) throw error;
      }
    },
  };
}

function sourcesOf(result: CallResult): DataSource[] {
  return listOf(result).map((item) => {
    const source = toDataSource(item);
    // An item that cannot be parsed can be the wanted one, so the list as a whole is not usable.
    if (source === undefined) throw result.unexpected("lists a data source without an id or type");
    return source;
  });
}

function isRefusalOfValue({ status }: CortexError): boolean {
  return status === 400 || status === 422;
}

/**
 * Tries the older path once, if the first response is 404, and keeps the path that works. Calls that start before
 * that is known each try both.
 */
function withOlderPath(client: Client): (make: (path: string) => Call) => Promise<CallResult> {
  let path = PATH;
  let isPathKnown = false;
  const attempt = async (candidate: string, make: (path: string) => Call) => {
    const result = await client.call(make(candidate));
    path = candidate;
    isPathKnown = true;
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
    const wasKnown = isPathKnown;
    try {
      return await attempt(path, make);
    } catch (error) {
      // Another call may have found in the meantime that the newer path works.
      const isFinal = wasKnown || (isPathKnown && path === PATH);
      if (isFinal || !isNotFound(error)) throw error;
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
  if (!Array.isArray(list)) throw result.unexpected("is not a list");
  return list;
}

function one(result: CallResult): DataSource {
  const value = unwrap(result.body);
  const state = property(value, "state");
  // An entry that cannot be kept unchanged would be lost with the next write.
  if (Array.isArray(state) && !state.every((entry) => typeof entry === "string")) {
    throw result.unexpected("has a `state` entry that is not text");
  }
  const dataSource = toDataSource(value);
  if (dataSource === undefined) throw result.unexpected("is not a data source with an id and type");
  return dataSource;
}

/** Parses one data source; undefined if it has no id or type. */
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

/** Larger numbers are milliseconds: in seconds, this is the year 5138. */
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
