import { isRecord } from "./answer.ts";

const LEVELS = ["error", "warning", "note", "none"];
const MAX_PROBLEMS = 20;

/** What the collector rejects in a log in addition to the schema, each with its JSON pointer. */
export function collectorProblems(log: unknown): string[] {
  const problems: string[] = [];
  if (!isRecord(log)) return ["(root): must be an object"];
  if (log.version !== "2.1.0") problems.push("/version: must be 2.1.0");
  if (!Array.isArray(log.runs) || log.runs.length === 0) return [...problems, "/runs: must hold a run"];
  for (const [index, run] of log.runs.entries()) {
    for (const problem of runProblems(run)) {
      problems.push(`/runs/${index}${problem}`);
      if (problems.length >= MAX_PROBLEMS) return problems;
    }
  }
  return problems;
}

function* runProblems(run: unknown): Generator<string> {
  const tool = child(run, "tool");
  const driver = child(tool, "driver");
  if (!isText(child(driver, "name"))) yield "/tool/driver/name: must be text";
  const rules = new Set(
    [driver, ...list(child(tool, "extensions"))].flatMap((component) =>
      list(child(component, "rules")).map((rule) => child(rule, "id")),
    ),
  );
  if (rules.size === 0) yield "/tool/driver/rules: must define a rule";
  for (const [index, result] of list(child(run, "results")).entries()) {
    for (const problem of resultProblems(result, rules)) yield `/results/${index}${problem}`;
  }
}

function* resultProblems(result: unknown, rules: ReadonlySet<unknown>): Generator<string> {
  const ruleId = child(result, "ruleId");
  if (!isText(ruleId) || !rules.has(ruleId)) yield "/ruleId: must be the id of a defined rule";
  if (!LEVELS.includes(String(child(result, "level")))) yield "/level: must be given";
  if (!isText(child(child(result, "message"), "text"))) yield "/message/text: must be text";
  const locations = list(child(result, "locations"));
  if (locations.length === 0) yield "/locations: must hold a location";
  for (const [index, location] of locations.entries()) {
    for (const problem of locationProblems(location)) yield `/locations/${index}/physicalLocation${problem}`;
  }
}

function* locationProblems(location: unknown): Generator<string> {
  const physical = child(location, "physicalLocation");
  const uri = child(child(physical, "artifactLocation"), "uri");
  if (!isText(uri)) yield "/artifactLocation/uri: must be text";
  else if (/^\/|\\|^[A-Za-z][A-Za-z0-9+.-]*:/.test(uri)) yield "/artifactLocation/uri: must be relative";
  else if (/(?:^|\/)(?:\.|%2e){2}(?:[/?]|$)/i.test(uri))
    yield "/artifactLocation/uri: must stay below the root";
  const line = child(child(physical, "region"), "startLine");
  if (!Number.isInteger(line) || Number(line) < 1) yield "/region/startLine: must be 1 or more";
}

function child(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
