import type { Log, Run } from "sarif";
import { isRun } from "../schema/generated/validators.js";
import { isValid } from "../schema/is-valid.ts";
import { isObject, type JsonObject } from "../schema/json.ts";
import { schemaDefinitions } from "../schema/shape.ts";
import { repairBases } from "./bases.ts";
import { openCheckedRun } from "./checked-run.ts";
import { coerce, pointerOf } from "./coerce.ts";
import type { NormalizeContext, NoteRun } from "./context.ts";
import { repairDescriptors } from "./descriptors.ts";
import { dropDanglingParents } from "./indices.ts";
import { BatchedRun, type OpenRun } from "./open-run.ts";
import { RunPlaces } from "./places.ts";
import { IndexMap } from "./references.ts";
import { ResultNormalizer } from "./result.ts";
import { RunRules } from "./rules.ts";
import { scanFailures } from "./scan-failures.ts";

export type { OpenRun };

const RUN = { $ref: "#/definitions/run" };
/** Merging equal entries can make others equal, for example their children, so the head is repaired in rounds. */
const MAX_ROUNDS = 32;

/**
 * Checks and repairs the head of a run in place and opens it for its results. The head is everything except `results`.
 * `log` is the log that contains the run, `index` its index in `runs`. Returns undefined if the run makes the file
 * invalid; `context.fileCounts` has the cause.
 */
export function openRun(
  raw: unknown,
  log: Log,
  index: number,
  context: NormalizeContext,
): OpenRun | undefined {
  const { fileCounts } = context;
  const pointer = `/runs/${index}`;
  const note: NoteRun = (code, place, detail) => fileCounts.note(code, () => `${pointer}${place}`, detail);
  if (!isObject(raw)) {
    note("run-invalid", "", raw);
    return undefined;
  }
  if (hasResultsElsewhere(raw)) note("results-elsewhere", "/externalPropertyFileReferences/results");
  if (!context.options.normalize) return openCheckedRun(raw, log, pointer, note, context);
  const indexMaps: IndexMap[] = [];
  if (!repairHead(raw, note, indexMaps)) return undefined;
  const run = raw as unknown as Run;
  const mergedRules = repairDescriptors(run, note);
  const dangling = dropDanglingParents(run);
  if (dangling > 0) note("index-dropped", "");
  if (!mergedRules.isEmpty) {
    mergedRules.apply(run, RUN);
    indexMaps.push(mergedRules);
  }
  // References to merged entries may now be duplicates in a list that must be unique.
  if ((dangling > 0 || !mergedRules.isEmpty) && !repairHead(raw, note, indexMaps)) return undefined;
  const rules = new RunRules(run);
  // Before the bases are repaired for strict consumers: their paths were collected with the bases as they were read.
  const { placer, otherRepositories } = context.places.run(index);
  if (repairBases(run)) note("unread-value-corrected", "/originalUriBaseIds");
  const places = new RunPlaces(run, placer, context.checkout);
  if (places.repairArtifacts() > 0) note("unread-value-corrected", "/artifacts");
  fileCounts.addOtherRepositories(otherRepositories);
  const runCounts = fileCounts.runCounts(run.tool.driver.name);
  fileCounts.scanFailures.push(...scanFailures(run, context.file));
  const normalizer = new ResultNormalizer(context, {
    run,
    rules,
    places,
    indexMaps,
    runCounts,
    pointer: `${pointer}/results`,
  });
  return new BatchedRun(run, log, pointer, context, runCounts, {
    normalize: (result, resultIndex) => normalizer.normalize(result, resultIndex),
    end: () => {
      fileCounts.addPaths(places.pathCounts());
      if (!rules.isEmpty) return;
      rules.addPlaceholder();
      note("rules-placeholder", "/tool/driver/rules");
    },
  });
}

/** Whether results are in external files (SARIF 2.1.0, section 3.15.3). They are not read, so findings are missing. */
function hasResultsElsewhere({ externalPropertyFileReferences: references }: JsonObject): boolean {
  return isObject(references) && Array.isArray(references.results) && references.results.length > 0;
}

/**
 * Makes the head of a run valid by the schema, and adds the new indices of entries that moved to `indexMaps`. Returns
 * false if it cannot be made valid, after noting the cause.
 */
function repairHead(raw: JsonObject, note: NoteRun, indexMaps: IndexMap[]): boolean {
  let isHeadValid = isValid(isRun, raw);
  for (let round = 0; !isHeadValid && round < MAX_ROUNDS; round++) {
    const indexMap = coerceHead(raw, note);
    if (!indexMap.isEmpty) {
      indexMap.apply(raw, RUN);
      indexMaps.push(indexMap);
    }
    if (ensureToolName(raw) === undefined) break;
    isHeadValid = isValid(isRun, raw);
    if (indexMap.isEmpty) break;
  }
  if (ensureToolName(raw) === undefined) note("tool-name-missing", "/tool/driver/name");
  else if (!isHeadValid) note("run-invalid", "");
  else return true;
  return false;
}

function coerceHead(raw: JsonObject, note: NoteRun): IndexMap {
  const indexMap = new IndexMap(raw);
  coerce(raw, schemaDefinitions().run ?? {}, {
    skip: "results",
    leaveUris: false,
    onMoved: (path, newIndices) => indexMap.add(path, newIndices),
    onChange: (change, path, value) => {
      const isRead = path[0] === "tool" && path[1] === "driver" && (path.length === 2 || path[2] === "name");
      if (change === "merged") note("duplicate-merged", pointerOf(path), value);
      else if (!isRead) note("unread-value-corrected", pointerOf(path), value);
      else note(change === "coerced" ? "value-coerced" : "value-dropped", pointerOf(path), value);
    },
  });
  return indexMap;
}

/** Sets the name of the driver to its full name if it has no name. Returns the name, or undefined if it has neither. */
function ensureToolName(raw: JsonObject): string | undefined {
  const driver = isObject(raw.tool) && isObject(raw.tool.driver) ? raw.tool.driver : undefined;
  if (driver === undefined) return undefined;
  const name = [driver.name, driver.fullName].find((each) => typeof each === "string" && each.trim() !== "");
  if (typeof name !== "string") return undefined;
  driver.name = name;
  return name;
}
