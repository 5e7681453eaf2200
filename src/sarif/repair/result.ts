import type { Result, Run } from "sarif";
import { CAUSES, type CauseCode } from "../../messages/causes.ts";
import { addToSet, type RunCounts } from "../result-counts.ts";
import { isResult } from "../schema/generated/validators.js";
import { isValid } from "../schema/is-valid.ts";
import { isObject, type JsonObject } from "../schema/json.ts";
import { schemaDefinitions } from "../schema/shape.ts";
import { budgetOf, type TextBudget } from "./budget.ts";
import { type Change, coerce, pointerOf } from "./coerce.ts";
import type { NormalizeContext, NoteResult } from "./context.ts";
import { moveToFallback } from "./fallback.ts";
import { dropDanglingInvocation } from "./indices.ts";
import { leftOutReason } from "./left-out.ts";
import { Levels } from "./levels.ts";
import { repairLocations } from "./locations.ts";
import { repairMessage } from "./messages.ts";
import type { RunPlaces } from "./places.ts";
import type { IndexMap } from "./references.ts";
import type { RunRules } from "./rules.ts";
import { repairSecondary } from "./secondary.ts";

interface Note {
  readonly code: CauseCode;
  readonly place: string;
  readonly detail: unknown;
}

/** What all results of one run share. */
export interface RunParts {
  readonly run: Run;
  readonly rules: RunRules;
  readonly places: RunPlaces;
  readonly indexMaps: readonly IndexMap[];
  readonly runCounts: RunCounts;
  /** The JSON pointer of the `results` array. */
  readonly pointer: string;
}

/** Checks and repairs the results of one run, one by one. */
export class ResultNormalizer {
  readonly #context: NormalizeContext;
  readonly #parts: RunParts;
  readonly #levels: Levels;
  readonly #budget: TextBudget;
  readonly #notes: Note[] = [];
  readonly #note: NoteResult = (code, place, detail) => {
    this.#notes.push({ code, place, detail });
  };

  constructor(context: NormalizeContext, parts: RunParts) {
    this.#context = context;
    this.#parts = parts;
    this.#levels = new Levels(parts.run, parts.rules, context.options.severityFrom);
    this.#budget = budgetOf(context);
  }

  /**
   * Repairs a result in place and counts it. `index` is its index in the file. Returns undefined if it is left out or
   * rejected.
   */
  normalize(raw: unknown, index: number): Result | undefined {
    const { runCounts } = this.#parts;
    runCounts.total++;
    if (!isObject(raw)) return this.#reject("result-invalid", index, undefined, raw);
    const reason = leftOutReason(raw, this.#context.options);
    if (reason !== undefined) return this.#leaveOut(reason, index);
    for (const indexMap of this.#parts.indexMaps) indexMap.apply(raw, { $ref: "#/definitions/result" });
    const wasValid = isValid(isResult, raw);
    if (!wasValid) this.#coerce(raw);
    const result = raw as unknown as Result;
    const fault = this.#repair(result);
    if (fault !== undefined)
      return this.#reject(fault, index, result, fault.startsWith("uri-") ? locationOf(result) : undefined);
    if ((!wasValid || this.#mayHaveDuplicates()) && !this.#makeValid(raw))
      return this.#reject("result-invalid", index, result);
    runCounts.levels[result.level ?? "warning"]++;
    if (this.#notes.length > 0) this.#countNotes(index);
    runCounts.ready++;
    return result;
  }

  #repair(result: Result): CauseCode | undefined {
    const { run, rules, places } = this.#parts;
    const rule = rules.resolve(result, this.#note);
    const original = rules.originalOf(rule.descriptor);
    const source = {
      rule: rule.descriptor,
      original,
      component: rules.componentOf(rule),
      budget: this.#budget,
    };
    if (!repairMessage(result, source, this.#note)) return "message-missing";
    const { fallbackLocation } = this.#context.options;
    if (fallbackLocation !== "" && places.hasNoPlace(result))
      moveToFallback(result, run, fallbackLocation, this.#note);
    else {
      const fault = repairLocations(result, run, places, this.#note);
      if (fault !== undefined) return fault;
    }
    this.#levels.assign(result, rule, this.#note);
    if (dropDanglingInvocation(result, run)) this.#note("index-dropped", "/provenance/invocationIndex");
    const changed = repairSecondary(result, run, places);
    if (changed !== undefined) this.#note("unread-value-corrected", `/${changed}`);
    return undefined;
  }

  /** Whether a repair may have created duplicates in lists that must be unique. */
  #mayHaveDuplicates(): boolean {
    return this.#notes.some(({ code }) => code === "unread-value-corrected" || code === "index-dropped");
  }

  /** Makes the result valid by the schema again, e.g. by merging duplicates that a repair created. False if it cannot. */
  #makeValid(raw: JsonObject): boolean {
    if (isValid(isResult, raw)) return true;
    this.#coerce(raw);
    return isValid(isResult, raw);
  }

  #coerce(raw: JsonObject): void {
    coerce(raw, schemaDefinitions().result ?? {}, {
      leaveUris: true,
      suppliedLater: (path) =>
        path[0] === "message" || (path[0] === "locations" && path[3] === "region" && path.length === 4),
      onMoved: () => {},
      onChange: (change, path, value) => {
        const code = codeOf(change, path);
        if (code !== undefined) this.#note(code, pointerOf(path), value);
      },
    });
  }

  #reject(code: CauseCode, index: number, result: unknown, detail?: unknown): undefined {
    this.#parts.runCounts.rejected++;
    this.#notes.length = 0;
    this.#noteNotUploaded(code, index, detail);
    this.#context.fileCounts.reject(code, this.#pointerTo(index), result);
  }

  #leaveOut(code: CauseCode, index: number): undefined {
    this.#parts.runCounts.suppressed++;
    this.#noteNotUploaded(code, index);
  }

  /** Records a cause for a result that is not uploaded. */
  #noteNotUploaded(code: CauseCode, index: number, detail?: unknown): void {
    const pointer = this.#pointerTo(index);
    this.#context.fileCounts.note(code, pointer, detail, pointer);
  }

  /** Adds the causes of an uploaded result to the counts. */
  #countNotes(index: number): void {
    const { runCounts, pointer } = this.#parts;
    for (const { code, place, detail } of this.#notes) {
      this.#context.fileCounts.note(
        code,
        () => `${pointer}/${index}${place}`,
        detail,
        this.#pointerTo(index),
      );
      if (CAUSES[code].kind === "repaired")
        runCounts.repaired = addToSet(runCounts.repaired, runCounts.ready);
    }
    this.#notes.length = 0;
  }

  /** The JSON pointer of a result, which also identifies it in the counts. */
  #pointerTo(index: number): string {
    return `${this.#parts.pointer}/${index}`;
  }
}

function locationOf(result: Result): string | undefined {
  const artifact = result.locations?.[0]?.physicalLocation?.artifactLocation;
  return artifact?.uri;
}

/** The cause for a change by `coerce`; undefined if a later step records a better one. */
function codeOf(change: Change, path: readonly (string | number)[]): CauseCode | undefined {
  const read = isRead(path);
  if (change === "dropped" && read && path.at(-1) === "startLine") return undefined;
  if (!read || change === "merged") return "unread-value-corrected";
  if (change === "text-replaced") return "text-replaced";
  return change === "coerced" ? "value-coerced" : "value-dropped";
}

/** Whether the collector reads the value at `path` of a result. */
function isRead(path: readonly (string | number)[]): boolean {
  const [first, , third, fourth, fifth] = path;
  if (first === "ruleId" || first === "level" || first === "kind") return true;
  if (first === "message") return path[1] !== "properties";
  if (first !== "locations") return path.length === 0;
  if (third === undefined) return true;
  if (third !== "physicalLocation") return false;
  return fourth === undefined || fourth === "region"
    ? fifth !== "properties"
    : fourth === "artifactLocation" && fifth !== "properties";
}
