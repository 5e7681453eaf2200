import type { Run } from "sarif";
import { RUN_TABLE_NAMES } from "../schema/indices.ts";
import { isObject, type JsonObject, unlessTooDeep } from "../schema/json.ts";
import { addNumberIfSeen } from "./reduce.ts";
import { shapeOf } from "./references.ts";
import type { Reference } from "./table.ts";
import { isPartlyExternal, type RunTables } from "./tables.ts";
import { toJson } from "./text.ts";

/**
 * How much of a run, besides its tables and results, a part contains:
 * - `full`: everything; only in the run's first part.
 * - `repeated`: everything except the notifications of its invocations.
 * - `bare`: what identifies the tool and the run.
 */
export const HEADER_FORMS = ["full", "repeated", "bare"] as const;

export type HeaderForm = (typeof HEADER_FORMS)[number];

const BARE_COMPONENT_PROPERTIES = [
  "guid",
  "name",
  "organization",
  "product",
  "fullName",
  "version",
  "semanticVersion",
  "dottedQuadFileVersion",
  "informationUri",
  "language",
];
const BARE_RUN_PROPERTIES = [
  "language",
  "originalUriBaseIds",
  "automationDetails",
  "externalPropertyFileReferences",
  "baselineGuid",
  "columnKind",
  "redactionTokens",
  "defaultEncoding",
  "defaultSourceLanguage",
];
const NOTIFICATIONS = ["toolExecutionNotifications", "toolConfigurationNotifications"];

/** The properties of a run, without its results and tables, in one form. */
export interface Header {
  readonly run: JsonObject;
  /** The references from `run` to entries of tables. */
  readonly references: readonly Reference[];
  /**
   * The serialized texts, once they are known. The entries that they refer to come first in every part, so their
   * indices, and the texts, are the same in all parts.
   */
  texts?: HeaderTexts;
}

const pick = (bag: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(names.filter((name) => bag[name] !== undefined).map((name) => [name, bag[name]]));

const omit = (bag: JsonObject, names: readonly string[]): JsonObject => {
  const rest = { ...bag };
  for (const name of names) delete rest[name];
  return rest;
};

const mapObjects = (value: unknown, change: (bag: JsonObject) => JsonObject): unknown =>
  Array.isArray(value) ? value.map((item) => (isObject(item) ? change(item) : item)) : value;

/** Adds a number to components that became equal without the omitted properties: the schema requires unique ones. */
function numberDuplicates(components: unknown): unknown {
  if (!Array.isArray(components) || components.length < 2) return components;
  const seen = new Set<string>();
  return components.map((component, index) => {
    const text = toJson(component);
    if (text === undefined) return component;
    const unique = addNumberIfSeen(seen, text, index, components.length);
    seen.add(unique);
    return unique === text ? component : JSON.parse(unique);
  });
}

export function headerOf(run: Run, form: HeaderForm, tables: RunTables): Header {
  const { results: _results, tool, taxonomies, ...others }: JsonObject = { ...run };
  const component = (bag: JsonObject): JsonObject =>
    form === "bare" ? pick(bag, BARE_COMPONENT_PROPERTIES) : omit(bag, ["rules", "taxa"]);
  const components = (name: string, value: unknown): JsonObject =>
    value === undefined ? {} : { [name]: numberDuplicates(mapObjects(value, component)) };
  const { driver, extensions, ...restOfTool }: JsonObject = isObject(tool) ? tool : {};
  const inTables = RUN_TABLE_NAMES.filter((name) => !isPartlyExternal(run, name));
  const header: JsonObject = {
    tool: {
      ...(form === "bare" ? {} : restOfTool),
      driver: component(isObject(driver) ? driver : {}),
      ...components("extensions", extensions),
    },
    ...components("taxonomies", taxonomies),
    ...restOfRun(omit(others, inTables), form),
  };
  return { run: header, references: tables.references(header, shapeOf("run")) };
}

function restOfRun(others: JsonObject, form: HeaderForm): JsonObject {
  if (form === "full") return others;
  const { invocations } = others;
  const isBare = form === "bare";
  const rest = isBare ? pick(others, [...BARE_RUN_PROPERTIES, ...RUN_TABLE_NAMES]) : others;
  const shorten = (invocation: JsonObject): JsonObject =>
    isBare ? { executionSuccessful: invocation.executionSuccessful } : omit(invocation, NOTIFICATIONS);
  return invocations === undefined ? rest : { ...rest, invocations: mapObjects(invocations, shorten) };
}

/** The header as JSON texts, between which the texts of the tables are inserted. */
export interface HeaderTexts {
  /** `"name":value` for the properties of the tool besides its components. */
  readonly tool: string;
  readonly driver: string;
  readonly extensions: readonly string[] | undefined;
  readonly taxonomies: readonly string[] | undefined;
  /** `"name":value,…` for the rest of the run. */
  readonly rest: string;
}

/** Serializes the header; undefined if it is nested too deep. */
export function headerTexts({ run }: Header): HeaderTexts | undefined {
  const { tool, taxonomies, ...rest } = run;
  const { driver, extensions, ...restOfTool } = tool as JsonObject;
  const inside = (value: unknown) => JSON.stringify(value).slice(1, -1);
  const texts = (value: unknown) =>
    Array.isArray(value) ? value.map((item) => JSON.stringify(item)) : undefined;
  return unlessTooDeep(() => ({
    tool: inside(restOfTool),
    driver: JSON.stringify(driver),
    extensions: texts(extensions),
    taxonomies: texts(taxonomies),
    rest: inside(rest),
  }));
}
