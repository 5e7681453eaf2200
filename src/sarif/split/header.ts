import type { Run } from "sarif";
import { RUN_TABLE_NAMES } from "../schema/indices.ts";
import { isObject, type JsonObject } from "../schema/json.ts";
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
  readonly form: HeaderForm;
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
  const parts: JsonObject = isObject(tool) ? tool : {};
  const { driver, extensions, ...restOfTool } = parts;
  const header: JsonObject = {
    tool: {
      ...(form === "bare" ? {} : restOfTool),
      driver: component(isObject(driver) ? driver : {}),
      ...(extensions === undefined
        ? {}
        : { extensions: numberDuplicates(mapObjects(extensions, component)) }),
    },
    ...(taxonomies === undefined ? {} : { taxonomies: numberDuplicates(mapObjects(taxonomies, component)) }),
    ...restOfRun(
      omit(
        others,
        RUN_TABLE_NAMES.filter((name) => !isPartlyExternal(run, name)),
      ),
      form,
    ),
  };
  return { form, run: header, references: tables.references(header, shapeOf("run")) };
}

function restOfRun(others: JsonObject, form: HeaderForm): JsonObject {
  if (form === "full") return others;
  const { invocations } = others;
  if (form === "repeated")
    return invocations === undefined
      ? others
      : { ...others, invocations: mapObjects(invocations, (invocation) => omit(invocation, NOTIFICATIONS)) };
  }
  const kept = pick(others, [...BARE_RUN_PROPERTIES, ...RUN_TABLE_NAMES]);
  if (invocations === undefined) return kept;
  return {
    ...kept,
    invocations: mapObjects(invocations, ({ executionSuccessful }) => ({ executionSuccessful })),
  };
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

const withoutBrackets = (text: string): string => text.slice(1, -1);

/** Serializes the header; undefined if it is nested too deep. */
export function headerTexts({ run }: Header): HeaderTexts | undefined {
  const { tool, taxonomies, ...rest } = run;
  const { driver, extensions, ...restOfTool } = tool as JsonObject;
  const texts = {
    tool: toJson(restOfTool),
    driver: toJson(driver),
    extensions: textsOf(extensions),
    taxonomies: textsOf(taxonomies),
    rest: toJson(rest),
  };
  const { tool: toolText, driver: driverText, rest: restText } = texts;
  if (toolText === undefined || driverText === undefined || restText === undefined) return undefined;
  if (texts.extensions?.includes(undefined) || texts.taxonomies?.includes(undefined)) return undefined;
  return {
    tool: withoutBrackets(toolText),
    driver: driverText,
    extensions: texts.extensions as string[] | undefined,
    taxonomies: texts.taxonomies as string[] | undefined,
    rest: withoutBrackets(restText),
  };
}

const textsOf = (value: unknown): (string | undefined)[] | undefined =>
  Array.isArray(value) ? value.map(toJson) : undefined;
