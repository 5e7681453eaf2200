/** Creates the benchmark's inputs from a seed, so that every machine measures the same bytes. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "../../test/seeded.ts";

/** The size of a log. Everything else in it depends on the seed. */
export interface Amounts {
  readonly results?: number;
  readonly rules?: number;
  readonly artifacts?: number;
  readonly logicalLocations?: number;
  readonly runs?: number;
  /** A chain of bases, of which each result uses one. */
  readonly bases?: number;
  /** Invocations, each with its own working directory, in which the results lie. */
  readonly invocations?: number;
  /** Absolute roots of other machines, below which the results lie. */
  readonly roots?: number;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const SEED = 20_261;
const LEVELS = ["error", "warning", "note"] as const;
const FOLDERS = ["src", "lib", "services/billing", "packages/core/src", "internal/auth"];
/** How many results are in memory as text at once. */
const BATCH = 1000;

/** Writes a log run by run. Each run has an equal share of everything. */
export function writeLog(path: string, amounts: Amounts): void {
  const { runs = 1 } = amounts;
  const random = seeded(SEED);
  const share = (amount = 0) => Math.ceil(amount / runs);
  const file = openSync(path, "w");
  writeSync(file, `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[`);
  for (let index = 0; index < runs; index++) {
    const rules = Math.max(1, share(amounts.rules));
    const artifacts = share(amounts.artifacts);
    const logicalLocations = share(amounts.logicalLocations);
    const { bases = 0, invocations = 0, roots = 0 } = amounts;
    const tables = { rules, artifacts, logicalLocations, bases, invocations, roots };
    writeSync(file, `${index === 0 ? "" : ","}${headOf(tables)}`);
    const results = share(amounts.results);
    for (let at = 0; at < results; at += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, results - at) }, () =>
        JSON.stringify(resultOf(random, tables)),
      );
      writeSync(file, `${at === 0 ? "" : ","}${batch.join(",")}`);
    }
    writeSync(file, "]}");
  }
  writeSync(file, "]}");
  closeSync(file);
}

/** Creates a folder with `count` logs of one result each. */
export function writeFolder(folder: string, count: number): void {
  mkdirSync(folder);
  const random = seeded(SEED);
  const tables = { rules: 1, artifacts: 0, logicalLocations: 0, bases: 0, invocations: 0, roots: 0 };
  for (let index = 0; index < count; index++) {
    const run = `${headOf(tables)}${JSON.stringify(resultOf(random, tables))}]}`;
    writeFileSync(
      join(folder, `${index}.sarif`),
      `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${run}]}`,
    );
  }
}

type Tables = Readonly<Required<Omit<Amounts, "results" | "runs">>>;

/** A run up to the bracket that opens its results. */
function headOf({ rules, artifacts, logicalLocations, bases, invocations }: Tables): string {
  const run = {
    tool: { driver: { name: "Demo Scanner", version: "4.2.0", rules: list(rules, ruleOf) } },
    ...(artifacts > 0 && { artifacts: list(artifacts, (index) => ({ location: { uri: uriOf(index) } })) }),
    ...(logicalLocations > 0 && { logicalLocations: list(logicalLocations, logicalLocationOf) }),
    ...(bases > 0 && { originalUriBaseIds: Object.fromEntries(list(bases, baseOf)) }),
    ...(invocations > 0 && { invocations: list(invocations, invocationOf) }),
  };
  return `${JSON.stringify(run).slice(0, -1)},"results":[`;
}

function list<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}

function ruleOf(index: number) {
  return {
    id: `DEMO${index}`,
    name: `DemoRule${index}`,
    shortDescription: { text: `Rule ${index} of the demo scanner` },
    fullDescription: { text: `Finds what rule ${index} is about, and says what to write instead.` },
    helpUri: `https://example.com/rules/${index}`,
    defaultConfiguration: { level: LEVELS[index % LEVELS.length] },
    properties: { tags: ["security", "maintainability"], precision: "high", "security-severity": "7.5" },
  };
}

function logicalLocationOf(index: number) {
  return {
    name: `method${index}`,
    fullyQualifiedName: `demo.Class${index}.method${index}`,
    kind: "function",
  };
}

/** Every tenth base is absolute, and the others end in the one after them. */
function baseOf(index: number): [string, unknown] {
  const base =
    index % 10 === 9 ? { uri: `file:///build/${index}/` } : { uri: "x/", uriBaseId: `B${index + 1}` };
  return [`B${index}`, base];
}

function invocationOf(index: number) {
  return { executionSuccessful: true, workingDirectory: { uri: `file:///agent/${index}/` } };
}

function uriOf(index: number): string {
  return `${FOLDERS[index % FOLDERS.length]}/component-${index % 97}/file-${index}.ts`;
}

/** Below each root there are files of the checkout, which are evidence for it. */
function pathOf({ roots, invocations }: Tables, artifact: number, below: (limit: number) => number): string {
  if (roots > 0) return `/build/${below(roots)}/src/component-1/file-${below(100)}.ts`;
  return invocations > 0 ? `/agent/${below(invocations)}/${uriOf(artifact)}` : uriOf(artifact);
}

function resultOf(random: () => number, tables: Tables) {
  const below = (limit: number) => Math.floor(random() * limit);
  const rule = below(tables.rules);
  const artifact = below(tables.artifacts || 5000);
  const startLine = 1 + below(3000);
  const startColumn = 1 + below(40);
  const location = {
    physicalLocation: {
      artifactLocation: {
        uri: pathOf(tables, artifact, below),
        ...(tables.artifacts > 0 && { index: artifact }),
        ...(tables.bases > 0 && { uriBaseId: `B${below(tables.bases)}` }),
      },
      region: { startLine, startColumn, endLine: startLine, endColumn: startColumn + 1 + below(60) },
    },
    ...(tables.logicalLocations > 0 && { logicalLocations: [{ index: below(tables.logicalLocations) }] }),
  };
  return {
    ruleId: `DEMO${rule}`,
    ruleIndex: rule,
    // One result in ten has no level, so the rule's default applies.
    ...(below(10) > 0 && { level: LEVELS[rule % LEVELS.length] }),
    message: {
      text: `Value ${below(1e6)} flows from a request into a query; use a parameter instead. The handler of a public route leads there.`,
    },
    locations: [location],
    partialFingerprints: { primaryLocationLineHash: `${below(2 ** 31).toString(16)}:1` },
  };
}
