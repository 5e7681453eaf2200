import type { Run } from "sarif";
import { RUN_TABLES } from "../run-tables.ts";
import { type Bag, isBag } from "./bag.ts";
import { disambiguated } from "./reduce.ts";
import { shapeOf } from "./references.ts";
import type { Reference } from "./table.ts";
import { isWhole, type RunTables } from "./tables.ts";
import { textOf } from "./text.ts";

/**
 * How much of a run, besides its tables and results, a part contains:
 * - `full`: everything; only in the run's first part.
 * - `repeated`: everything except the notifications of its invocations.
 * - `bare`: what identifies the tool and the run.
 */
export const HEADER_FORMS = ["full", "repeated", "bare"] as const;

export type HeaderForm = (typeof HEADER_FORMS)[number];

const COMPONENT_NAMES = [
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
const BARE_RUN = [
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
const ONLY_IN_FULL = ["toolExecutionNotifications", "toolConfigurationNotifications"];

/** The run's own properties in one form, with a place for each table. */
export interface Header {
  readonly form: HeaderForm;
  /** The run without results and tables. */
  readonly run: Bag;
  readonly references: readonly Reference[];
  /**
   * The serialized texts. The entries that they refer to are numbered first in every part, so the texts are the same
   * in all.
   */
  texts?: HeaderTexts;
}

const pick = (bag: Bag, names: readonly string[]): Bag =>
  Object.fromEntries(names.filter((name) => bag[name] !== undefined).map((name) => [name, bag[name]]));

const omit = (bag: Bag, names: readonly string[]): Bag => {
  const rest = { ...bag };
  for (const name of names) delete rest[name];
  return rest;
};

const each = (value: unknown, change: (bag: Bag) => Bag): unknown =>
  Array.isArray(value) ? value.map((item) => (isBag(item) ? change(item) : item)) : value;

/**
 * Components that become equal without the omitted properties get a number, because the schema requires unique ones.
 */
function distinct(components: unknown): unknown {
  if (!Array.isArray(components) || components.length < 2) return components;
  const seen = new Set<string>();
  return components.map((component, at) => {
    const text = textOf(component);
    if (text === undefined) return component;
    const unique = disambiguated(seen, text, at, components.length);
    seen.add(unique);
    return unique === text ? component : JSON.parse(unique);
  });
}

/** The run without results and tables, in the given form. */
export function headerOf(run: Run, form: HeaderForm, tables: RunTables): Header {
  const { results: _results, tool, taxonomies, ...others }: Bag = { ...run };
  const component = (bag: Bag): Bag =>
    form === "bare" ? pick(bag, COMPONENT_NAMES) : omit(bag, ["rules", "taxa"]);
  const parts: Bag = isBag(tool) ? tool : {};
  const { driver, extensions, ...restOfTool } = parts;
  const header: Bag = {
    tool: {
      ...(form === "bare" ? {} : restOfTool),
      driver: component(isBag(driver) ? driver : {}),
      ...(extensions === undefined ? {} : { extensions: distinct(each(extensions, component)) }),
    },
    ...(taxonomies === undefined ? {} : { taxonomies: distinct(each(taxonomies, component)) }),
    ...restOfRun(omit(others, tableNames(run)), form),
  };
  return { form, run: header, references: tables.references(header, shapeOf("run")) };
}

const tableNames = (run: Run): string[] => RUN_TABLES.filter((name) => !isWhole(run, name));

function restOfRun(others: Bag, form: HeaderForm): Bag {
  if (form === "full") return others;
  const { invocations } = others;
  if (form === "repeated") {
    return invocations === undefined
      ? others
      : { ...others, invocations: each(invocations, (invocation) => omit(invocation, ONLY_IN_FULL)) };
  }
  const kept = pick(others, [...BARE_RUN, ...RUN_TABLES]);
  if (invocations === undefined) return kept;
  return {
    ...kept,
    invocations: each(invocations, ({ executionSuccessful }) => ({ executionSuccessful })),
  };
}

/** The texts that make up a part's run. */
export interface HeaderTexts {
  /** `"name":value` for the properties of the tool besides its components. */
  readonly tool: string;
  readonly driver: string;
  readonly extensions: readonly string[] | undefined;
  readonly taxonomies: readonly string[] | undefined;
  /** `"name":value,…` for the rest of the run. */
  readonly rest: string;
}

const inner = (text: string): string => text.slice(1, -1);

/** Serializes the header; undefined if it is nested too deep. */
export function headerTexts({ run }: Header): HeaderTexts | undefined {
  const { tool, taxonomies, ...rest } = run;
  const { driver, extensions, ...restOfTool } = tool as Bag;
  const texts = {
    tool: textOf(restOfTool),
    driver: textOf(driver),
    extensions: listOf(extensions),
    taxonomies: listOf(taxonomies),
    rest: textOf(rest),
  };
  const { tool: toolText, driver: driverText, rest: restText } = texts;
  if (toolText === undefined || driverText === undefined || restText === undefined) return undefined;
  if (texts.extensions?.includes(undefined) || texts.taxonomies?.includes(undefined)) return undefined;
  return {
    tool: inner(toolText),
    driver: driverText,
    extensions: texts.extensions as string[] | undefined,
    taxonomies: texts.taxonomies as string[] | undefined,
    rest: inner(restText),
  };
}

const listOf = (value: unknown): (string | undefined)[] | undefined =>
  Array.isArray(value) ? value.map(textOf) : undefined;
