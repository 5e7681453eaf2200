import type { ArtifactLocation, Location, Log, Result, Run } from "sarif";
import { isRun } from "../schema/generated/validators.js";
import { isValid } from "../schema/is-valid.ts";
import { schemaDefinitions } from "../schema/shape.ts";
import { beginChecked } from "./checked-run.ts";
import { coerce, pointerOf } from "./coerce.ts";
import type { NormalizeContext, NoteRun } from "./context.ts";
import { repairDescriptors } from "./descriptors.ts";
import { dropStrayParents } from "./indices.ts";
import { isObject, type JsonObject } from "./json.ts";
import { Open, type OpenRun } from "./open-run.ts";
import { IndexMap } from "./references.ts";
import { ResultNormalizer } from "./result.ts";
import { Roots } from "./roots.ts";
import { RuleBook } from "./rules.ts";
import { scanFailures } from "./scan-failures.ts";
import { repairBases } from "./uri-bases.ts";
import { UriResolver } from "./uris.ts";

export type { OpenRun };

const RUN = { $ref: "#/definitions/run" };
/** Merging equal entries can make others equal, level by level: parents, their children, and so on. */
const MOST_ROUNDS = 32;

/**
 * Checks and repairs the head of a run and opens it for its results. The head is everything except `results`, which
 * are not examined here. `log` is the log that contains the run, `index` its index in `runs`. Returns undefined if
 * the run makes the file invalid; the counts say why.
 */
export function beginRun(
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
  if (!context.options.normalize) return beginChecked(raw, log, pointer, note, context);
  const indexMaps: IndexMap[] = [];
  if (!repairHead(raw, note, indexMaps)) return undefined;
  const run = raw as unknown as Run;
  const merged = repairDescriptors(run, note);
  const strays = dropStrayParents(run);
  if (strays > 0) note("index-dropped", "");
  if (!merged.isEmpty) {
    merged.apply(run, RUN);
    indexMaps.push(merged);
  }
  // References to merged entries may now be duplicates in a list that must be unique.
  if ((strays > 0 || !merged.isEmpty) && !repairHead(raw, note, indexMaps)) return undefined;
  const rules = new RuleBook(run);
  const roots = rootsOf(context);
  const bases = repairBases(run);
  if (bases.changed) note("unread-value-corrected", "/originalUriBaseIds");
  const uris = new UriResolver(run, bases.original, roots, context.options);
  if (uris.repairArtifacts() > 0) note("unread-value-corrected", "/artifacts");
  const runCounts = fileCounts.runCounts(run.tool.driver.name);
  fileCounts.scanFailures.push(...scanFailures(run, context.file));
  const normalizer = new ResultNormalizer(context, {
    run,
    rules,
    uris,
    indexMaps,
    runCounts,
    pointer: `${pointer}/results`,
  });
  return new Open(run, log, pointer, context, runCounts, {
    before: (batch) => {
      uris.expect(() => absoluteUris(batch));
      if (context.isStreamed !== true) uris.findFolder(locationsOf(batch));
    },
    next: (result, place) => normalizer.next(result, place),
    end: () => {
      fileCounts.addPaths(uris.countInCheckout());
      if (!rules.isEmpty) return;
      rules.addPlaceholder();
      note("rules-placeholder", "/tool/driver/rules");
    },
  });
}

/** Without the results in external files (SARIF 2.1.0, section 3.15.3), the scan would look cleaner than it was. */
function hasResultsElsewhere({ externalPropertyFileReferences: references }: JsonObject): boolean {
  return isObject(references) && Array.isArray(references.results) && references.results.length > 0;
}

const ROOTS = new WeakMap<NormalizeContext, Roots>();

/** The roots of a file: the roots that one of its runs detects are known to the others. */
function rootsOf(context: NormalizeContext): Roots {
  let roots = ROOTS.get(context);
  if (roots === undefined) {
    const { checkout, options, fileCounts } = context;
    roots = new Roots(checkout, options, (root, example) => {
      fileCounts.note("root-found", "", `${root} (from ${example})`);
    });
    ROOTS.set(context, roots);
  }
  return roots;
}

/**
 * Makes the head of a run valid by the schema and adds to `indexMaps` the entries that moved. False if it cannot be made
 * valid. Removing an entry can make others equal, so it can take several rounds.
 */
function repairHead(raw: JsonObject, note: NoteRun, indexMaps: IndexMap[]): boolean {
  let isFixed = isValid(isRun, raw);
  for (let round = 0; !isFixed && round < MOST_ROUNDS; round++) {
    const moved = coerceHead(raw, note);
    if (!moved.isEmpty) {
      moved.apply(raw, RUN);
      indexMaps.push(moved);
    }
    if (toolName(raw) === undefined) break;
    isFixed = isValid(isRun, raw);
    if (moved.isEmpty) break;
  }
  if (toolName(raw) === undefined) note("tool-name-missing", "/tool/driver/name");
  else if (!isFixed) note("run-invalid", "");
  else return true;
  return false;
}

function coerceHead(raw: JsonObject, note: NoteRun): IndexMap {
  const indexMaps = new IndexMap(raw);
  coerce(raw, schemaDefinitions().run ?? {}, {
    skip: "results",
    leaveUris: false,
    moved: (path, moved) => indexMaps.add(path, moved),
    noted: (change, path, value) => {
      const isRead = path[0] === "tool" && path[1] === "driver" && (path.length === 2 || path[2] === "name");
      if (change === "merged") note("duplicate-merged", pointerOf(path), value);
      else if (!isRead) note("unread-value-corrected", pointerOf(path), value);
      else note(change === "coerced" ? "value-coerced" : "value-dropped", pointerOf(path), value);
    },
  });
  return indexMaps;
}

/** The name of the driver, or its full name if the name is empty. */
function toolName(raw: JsonObject): string | undefined {
  const driver = isObject(raw.tool) && isObject(raw.tool.driver) ? raw.tool.driver : undefined;
  if (driver === undefined) return undefined;
  const name = [driver.name, driver.fullName].find((each) => typeof each === "string" && each.trim() !== "");
  if (typeof name !== "string") return undefined;
  driver.name = name;
  return name;
}

/** The locations of the results in a batch, as far as they are readable. */
function* locationsOf(batch: readonly unknown[]): Iterable<ArtifactLocation> {
  for (const raw of batch) {
    const locations = isObject(raw) && Array.isArray(raw.locations) ? raw.locations : [];
    for (const location of locations) {
      const artifact: unknown = (location as Partial<Location> | null)?.physicalLocation?.artifactLocation;
      if (isObject(artifact)) yield* readable(artifact);
    }
  }
}

function readable({ uri, uriBaseId }: JsonObject): ArtifactLocation[] {
  if (typeof uri !== "string") return [];
  return [typeof uriBaseId === "string" ? { uri, uriBaseId } : { uri }];
}

/** The URIs of a batch that look absolute. */
function* absoluteUris(batch: readonly unknown[]): Iterable<string> {
  for (const raw of batch) {
    const uri: unknown = (raw as Partial<Result> | null)?.locations?.[0]?.physicalLocation?.artifactLocation
      ?.uri;
    if (typeof uri !== "string" || uri.length < 2) continue;
    if (uri[0] === "/" || uri[0] === "\\" || uri[1] === ":" || uri.startsWith("file:")) yield uri;
  }
}
