/**
 * Generates `src/sarif/schema/generated/`: the SARIF 2.1.0 schema with its errata, compiled to code without
 * dependencies, and the same schema as data for the repairs. Runs before every build and test (`npm run
 * generate`).
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { _, Ajv, type CodeKeywordDefinition, Name } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { minifySync } from "rolldown/utils";

type Schema = { [key: string]: unknown };

const SOURCE = "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";
const TARGET = new URL("../src/sarif/schema/generated/", import.meta.url);

/** Patterns of the schema that need quadratic time for hostile strings, each with an equivalent linear one. */
const LINEAR_PATTERNS = new Map([
  ["[^/]+/.+", "[^/]/."],
  ["[0-9]+(\\.[0-9]+){3}", "[0-9]\\.[0-9]+\\.[0-9]+\\.[0-9]"],
]);
const LANGUAGE = "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$";
/** Consumers that read positions as 32-bit integers reject a file with larger values. */
const MAX_POSITION = 2 ** 31 - 1;

const schema = readSchema();
mkdirSync(TARGET, { recursive: true });
writeFileSync(new URL("validators.js", TARGET), compile(schema));
writeFileSync(new URL("validators.d.ts", TARGET), declarations());
writeFileSync(
  new URL("shape.js", TARGET),
  `export default () => JSON.parse(${JSON.stringify(JSON.stringify(shape(schema)))});\n`,
);
writeFileSync(new URL("shape.d.ts", TARGET), "declare const shape: () => unknown;\nexport default shape;\n");

function readSchema(): Schema {
  const path = createRequire(import.meta.url).resolve(SOURCE);
  const schema = JSON.parse(readFileSync(path, "utf8")) as Schema;
  delete schema.id;
  delete schema.$schema;
  eachSchema(schema, simplify);
  applyErrata(schema);
  return schema;
}

/** Removes keywords that do not affect validation, and replaces slow patterns. */
function simplify(node: Schema): void {
  delete node.description;
  delete node.default;
  delete node.title;
  if (node.minItems === 0) delete node.minItems;
  if (node.uniqueItems === false) delete node.uniqueItems;
  if (typeof node.pattern === "string") node.pattern = LINEAR_PATTERNS.get(node.pattern) ?? node.pattern;
}

/** Calls `visit` for the schema and every schema in it. */
function eachSchema(node: Schema, visit: (node: Schema) => void): void {
  visit(node);
  for (const group of [node.properties, node.definitions]) {
    for (const child of Object.values((group ?? {}) as Record<string, Schema>)) eachSchema(child, visit);
  }
  for (const child of [node.items, node.additionalProperties]) {
    if (typeof child === "object" && child !== null) eachSchema(child as Schema, visit);
  }
}

/** Applies SARIF 2.1.0 Errata 01, and limits all line, column and offset numbers to {@link MAX_POSITION}. */
function applyErrata(schema: Schema): void {
  const definitions = schema.definitions as Record<string, Schema>;
  const region = definition(definitions, "region");
  region.anyOf = [{ required: ["startLine"] }, { required: ["charOffset"] }, { required: ["byteOffset"] }];
  for (const property of Object.values(region.properties as Record<string, Schema>)) {
    if (property.type === "integer") property.maximum = MAX_POSITION;
  }
  for (const name of ["run", "toolComponent"]) {
    const properties = definition(definitions, name).properties as Record<string, Schema>;
    definition(properties, "language").pattern = LANGUAGE;
  }
  const runs = definition(schema.properties as Record<string, Schema>, "runs");
  runs.type = ["array", "null"];
}

function definition(definitions: Record<string, Schema>, name: string): Schema {
  const found = definitions[name];
  if (found === undefined) throw new Error(`The schema of ${SOURCE} has no "${name}".`);
  return found;
}

/** Compiles one validator each for the log, a run and a result, so that an invalid result does not invalidate its file. */
function compile(schema: Schema): string {
  const withOwnKeywords = structuredClone(schema);
  eachSchema(withOwnKeywords, replaceKeywords);
  const definitions = withOwnKeywords.definitions as Record<string, Schema>;
  const run = definition(definitions, "run");
  (run.properties as Schema).results = true;
  (withOwnKeywords.properties as Schema).runs = true;
  definition(definitions, "propertyBag").bag = true;

  const ajv = new Ajv({
    code: { source: true, esm: true, lines: false },
    strict: false,
    messages: false,
    inlineRefs: false,
    validateFormats: false,
    addUsedSchema: false,
  });
  for (const keyword of keywords()) ajv.addKeyword(keyword);
  ajv.addSchema({ ...withOwnKeywords, $id: "log" });
  ajv.addSchema({ $id: "run", $ref: "log#/definitions/run" });
  ajv.addSchema({ $id: "result", $ref: "log#/definitions/result" });
  const code = standalone.default(ajv, { isLog: "log", isRun: "run", isResult: "result" });
  const imports = [
    'import { isBag } from "../bag.ts";',
    'import { isDateTime, isUri, isUriReference } from "../text.ts";',
    'import { isUnique } from "../unique.ts";',
  ];
  return minify(`${imports.join("\n")}\n${keepPropertyNames(removeErrorReports(code))}\n`);
}

/** Minifies the compiler's output but keeps names, so that the bundle stays readable. */
function minify(code: string): string {
  const { code: shorter, errors } = minifySync("validators.js", code, {
    module: true,
    compress: true,
    mangle: false,
  });
  if (errors.length > 0) throw new AggregateError(errors, "The validators could not be minified.");
  return shorter;
}

/**
 * Reduces the schemas in ajv's code to the names that it looks up: a quarter less code to parse at every
 * start.
 */
function keepPropertyNames(code: string): string {
  return code.replaceAll(
    /const (schema\d+) = (\{.*?\});(?=const |function |export |let )/g,
    (_, name, json) => {
      if (!code.includes(`${name}.properties`)) return "";
      const { properties } = JSON.parse(json) as { properties: Schema };
      const names = Object.keys(properties).map((key) => [key, 0]);
      return `const ${name} = {"properties":${JSON.stringify(Object.fromEntries(names))}};`;
    },
  );
}

/**
 * Reduces ajv's code to a boolean result. Its error reports create an object and a string for every value (65
 * ms instead of 20 for 22,000 results) and are two thirds of the code. The repairs find the location
 * themselves.
 */
function removeErrorReports(code: string): string {
  const bare = code
    .replace('"use strict";', "")
    .replaceAll(/, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}/g, "")
    .replaceAll(/, \{instancePath.{0,200}?rootData\}\)/g, ")")
    .replaceAll(/validate\d+\.errors = \[\{instancePath.*?\}\];(?=return false)/g, "")
    .replaceAll(/const (err\d+) = \{instancePath[^;]*;/g, "const $1 = true;")
    .replaceAll(/validate\d+\.errors = vErrors;/g, "")
    .replaceAll(
      /vErrors = vErrors === null \? [\w.]+\.errors : vErrors\.concat\([\w.]+\.errors\);/g,
      "vErrors = [true];",
    );
  if (/instancePath|\.errors\b/.test(bare))
    throw new Error("ajv writes its reports otherwise than expected.");
  return bare.replaceAll(/const (schema\d+) = (\{[^;]*\});/g, (_whole, name: string, json: string) => {
    return `const ${name} = ${JSON.stringify(pickUsed(JSON.parse(json), name, bare))};`;
  });
}

/** The parts of a schema that ajv's code looks up: property names and enumerations. */
function pickUsed(schema: Schema, name: string, code: string): Schema {
  const picked: Schema = {};
  for (const [, path = ""] of code.matchAll(new RegExp(`\\b${name}((?:\\.\\w+)+)`, "g"))) {
    const keys = path.slice(1).split(".");
    let from: unknown = schema;
    let into = picked;
    for (const [index, key] of keys.entries()) {
      from = (from as Schema)[key];
      const isLast = index === keys.length - 1;
      if (isLast && key === "properties") into[key] = { ...names(from as Schema), ...(into[key] as Schema) };
      else if (isLast) into[key] = from;
      else {
        if (typeof into[key] !== "object") into[key] = {};
        into = into[key] as Schema;
      }
    }
  }
  return picked;
}

function names(properties: Schema): Schema {
  return Object.fromEntries(Object.keys(properties).map((name) => [name, true]));
}

/**
 * Replaces `format`, which the schema only recommends, and `uniqueItems`, which needs quadratic time, with
 * our own keywords.
 */
function replaceKeywords(node: Schema): void {
  if (node.uniqueItems === true) node.unique = true;
  if (node.type === "string") node.wellFormed = true;
  if (typeof node.format === "string") node.spelled = node.format;
  if (typeof node.additionalProperties === "object") node.propertyNames = { wellFormed: true };
  delete node.uniqueItems;
  delete node.format;
}

function keywords(): CodeKeywordDefinition[] {
  const functions: Record<string, string> = {
    uri: "isUri",
    "uri-reference": "isUriReference",
    "date-time": "isDateTime",
  };
  return [
    {
      keyword: "wellFormed",
      type: "string",
      code: (context) => context.fail(_`!${context.data}.isWellFormed()`),
    },
    {
      keyword: "spelled",
      type: "string",
      code: (context) =>
        context.fail(_`!${new Name(functions[context.schema as string] ?? "")}(${context.data})`),
    },
    {
      keyword: "unique",
      type: "array",
      code: (context) => context.fail(_`!${new Name("isUnique")}(${context.data})`),
    },
    {
      keyword: "bag",
      type: "object",
      code: (context) => context.fail(_`!${new Name("isBag")}(${context.data})`),
    },
  ];
}

/** The schema for the repairs: the definitions, and the log as one of them. */
function shape(schema: Schema): Schema {
  const definitions = schema.definitions as Record<string, Schema>;
  return {
    ...definitions,
    log: {
      type: "object",
      additionalProperties: false,
      properties: schema.properties,
      required: schema.required,
    },
  };
}

function declarations(): string {
  return `/** A log, except for its runs. */
export declare function isLog(data: unknown): boolean;
/** A run, except for its results. */
export declare function isRun(data: unknown): boolean;
export declare function isResult(data: unknown): boolean;
`;
}
