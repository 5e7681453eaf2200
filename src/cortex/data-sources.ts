import { type CallResult, pathOf } from "../http/client.ts";
import { HttpError } from "../http/errors.ts";
import { identifier, isRecord, property, text } from "../http/json.ts";
import { CREATION_MEANINGS, DATA_SOURCE_MEANINGS, UPDATE_MEANINGS } from "../messages/tenant.ts";
import type { Call, Client } from "./client.ts";
import { extractCredentials, hideValues } from "./credentials-in.ts";
import { isCollector, isInCategory, toKebabCase } from "./kinds.ts";
import type { DataSource, DataSources, ExternalProject, StatusDetail } from "./types.ts";
import { unwrap } from "./unwrap.ts";

const PATH = "/public_api/appsec/v1/data_source_instances";
/** The path of the same API in older tenants. */
const OLDER_PATH = "/public_api/appsec/v1/integrations";

/** The data sources of the tenant, called with `client`. */
export function createDataSources(client: Client): DataSources {
  const call = withOlderPath(client);
  return {
    async list(filter = {}) {
      const { type, typeCategory } = filter;
      const request = (query: NonNullable<Call["query"]>) => call((path) => ({ method: "GET", path, query }));
      if (typeCategory === undefined) return parseSources(await request({ type }));
      try {
        return parseSources(await request({ type, type_category: typeCategory }));
      } catch (error) {
        if (!(error instanceof HttpError && isValueRejected(error))) throw error;
        const listed = parseSources(await request({ type }));
        return listed.filter((source) => isInCategory(source, typeCategory));
      }
    },
    async get(id) {
      const result = await call((path) => ({
        method: "GET",
        path: pathOf(path, id),
        meanings: DATA_SOURCE_MEANINGS,
      }));
      const source = parseSource(result);
      // The next write to this id contains the selection that was read here.
      if (source.id.toLowerCase() !== id.toLowerCase()) throw result.unexpected("is a different data source");
      return source;
    },
    async update(id, body) {
      const result = await call((path) => ({
        method: "PUT",
        path: pathOf(path, id),
        body,
        retry: "never",
        meanings: UPDATE_MEANINGS,
      }));
      // A 200 from another server, such as a sign-in page, does not mean that the write was applied.
      if (identifier(unwrap(result.body), "id") !== id) throw result.unexpected("is not the data source");
    },
    async create(body) {
      const result = await call((path) => ({
        method: "POST",
        path,
        body,
        retry: "never",
        confidential: hideValues(body),
        meanings: CREATION_MEANINGS,
      }));
      const value = unwrap(result.body);
      const dataSource = toDataSource(value);
      if (dataSource === undefined || dataSource.type !== toKebabCase(body.type))
        throw result.unexpected("is not the requested data source, although it may have been created");
      // Another type has no collector token, but may repeat the credentials of the request.
      return { dataSource, ...(isCollector(dataSource) && extractCredentials(value, client.secrets)) };
    },
    async remove(id) {
      try {
        await call((path) => ({ method: "DELETE", path: pathOf(path, id), meanings: DATA_SOURCE_MEANINGS }));
      } catch (error) {
        // An earlier attempt whose response was lost may have deleted it.
        if (!(error instanceof HttpError && error.status === 404 && error.mayHaveApplied)) throw error;
      }
    },
  };
}

function parseSources(result: CallResult): DataSource[] {
  return parseList(result).map((item) => {
    const source = toDataSource(item);
    // The item could be the data source that the caller looks for, so leaving it out would be wrong.
    if (source === undefined) throw result.unexpected("lists a data source without an id or type");
    return source;
  });
}

function isValueRejected({ status }: HttpError): boolean {
  return status === 400 || status === 422;
}

/**
 * Returns a function that calls the path that works: if the first call gets a 404, it tries the older path. Calls that
 * start before the path is known each try both. If both paths return 404, the error is that of the first.
 */
function withOlderPath(client: Client): (createCall: (path: string) => Call) => Promise<CallResult> {
  let path = PATH;
  let isPathKnown = false;
  const attempt = async (candidate: string, createCall: (path: string) => Call) => {
    const result = await client.call(createCall(candidate));
    path = candidate;
    isPathKnown = true;
    return result;
  };
  const tryOlder = async (createCall: (path: string) => Call, first: HttpError) => {
    try {
      return await attempt(OLDER_PATH, createCall);
    } catch (error) {
      throw isNotFound(error) ? first : error;
    }
  };
  return async (createCall) => {
    const wasKnown = isPathKnown;
    try {
      return await attempt(path, createCall);
    } catch (error) {
      // In the meantime, another call may have found that the newer path works.
      const isFinal = wasKnown || (isPathKnown && path === PATH);
      if (isFinal || !isNotFound(error)) throw error;
      return tryOlder(createCall, error);
    }
  };
}

function isNotFound(error: unknown): error is HttpError {
  return error instanceof HttpError && error.status === 404;
}

/** The array in a response. Throws ANSWER_UNREADABLE if there is none. */
export function parseList(result: CallResult): readonly unknown[] {
  const list = unwrap(result.body);
  if (!Array.isArray(list)) throw result.unexpected("is not a list");
  return list;
}

function parseSource(result: CallResult): DataSource {
  const value = unwrap(result.body);
  const state = property(value, "state");
  // The next write would lose an entry that cannot be sent back unchanged.
  if (Array.isArray(state) && !state.every((entry) => typeof entry === "string"))
    throw result.unexpected("has a `state` entry that is not text");
  const dataSource = toDataSource(value);
  if (dataSource === undefined) throw result.unexpected("is not a data source with an id and type");
  return dataSource;
}

function toDataSource(value: unknown): DataSource | undefined {
  const id = identifier(value, "id");
  const type = text(value, "type");
  if (id === undefined || type === undefined) return undefined;
  return {
    id,
    type: toKebabCase(type),
    typeCategory: text(value, "typeCategory"),
    creationDate: text(value, "creationDate"),
    hostname: text(property(value, "domain"), "hostname"),
    selectionType: text(value, "selectionType"),
    state: parseState(property(value, "state")),
    repositoriesCount: parseCount(property(value, "repositoriesCount")),
    status: text(value, "status"),
    statusDetails: parseDetails(property(value, "statusDetails")),
    externalProjects: parseProjects(property(value, "externalProjects")),
    names: collectNames(value),
  };
}

function parseState(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string") ? value : undefined;
}

function parseCount(value: unknown): number | undefined {
  const count = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? count : undefined;
}

function parseDetails(value: unknown): Record<string, StatusDetail> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(([key, detail]): [string, StatusDetail] => [
    key,
    {
      status: text(detail, "status") ?? "",
      error: text(detail, "error"),
      message: text(detail, "message"),
      timestamp: parseTime(property(detail, "timestamp")),
    },
  ]);
  return Object.fromEntries(entries);
}

/** Larger numbers are milliseconds: in seconds, this is the year 5138. */
const MAX_SECONDS = 1e11;

const DATE_AND_TIME = /^(\d{4}-\d\d-\d\d)[T ]([\d:.]+)(Z|[+-]\d\d:?\d\d)?$/;

/**
 * Converts a time to ISO 8601 in UTC: a date and time as text (without a time zone: UTC), or seconds or
 * milliseconds since the epoch. Undefined for anything else.
 */
function parseTime(value: unknown): string | undefined {
  const [, day, time, zone = "Z"] = DATE_AND_TIME.exec(String(value)) ?? [];
  if (day !== undefined) return toIso(Date.parse(`${day}T${time}${zone}`));
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || number <= 0) return undefined;
  return toIso(number < MAX_SECONDS ? number * 1000 : number);
}

function toIso(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function parseProjects(value: unknown): readonly ExternalProject[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((project) => ({
    externalProjectId: identifier(project, "externalProjectId"),
    externalId: identifier(project, "externalId"),
    externalBranchName: text(project, "externalBranchName"),
    repoId: identifier(project, "repoId"),
    branchName: text(project, "branchName"),
  }));
}

function collectNames(value: unknown): string[] {
  const unique = property(value, "uniqueProperties");
  const keys = isRecord(unique) ? Object.keys(unique).filter((key) => /name$/i.test(key)) : [];
  const names = [
    text(value, "name"),
    text(value, "uniqueIdentifier"),
    ...keys.map((key) => text(unique, key)),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}
