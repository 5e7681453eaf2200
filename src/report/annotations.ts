import type { Log, Place } from "../effects.ts";
import { ANNOTATIONS, SCAN_WARNINGS } from "../messages/summary.ts";
import type { Cause, InferredRoot } from "../sarif/sarif-report.ts";
import { formatCount, formatNumber } from "./format.ts";
import type { FailureRecord, StepRecord } from "./record.ts";
import { causeText, warningsOf } from "./text.ts";

/** GitHub shows ten annotations of each level for a step and drops the others. */
const MAX_PER_LEVEL = 10;

export interface Annotation {
  readonly level: "notice" | "warning" | "error";
  readonly text: string;
  readonly place: Place;
}

const LEVELS: Readonly<Partial<Record<Cause["kind"], Annotation["level"]>>> = {
  invalid: "error",
  rejected: "warning",
  repaired: "notice",
};
function annotationOf(cause: Cause, level: Annotation["level"]): Annotation {
  const [first] = cause.examples;
  const file = first === undefined ? {} : { file: first.file };
  const line = first?.line === undefined ? {} : { line: first.line };
  const column = first?.column === undefined ? {} : { column: first.column };
  return { level, text: causeText(cause), place: { title: ANNOTATIONS[level], ...file, ...line, ...column } };
}

/** Causes that have annotations of another form: one for each root, and a warning. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(["uri-root-mapped", "location-fallback"]);

function rootAnnotation({ file, root, folder, explained, paths, input }: InferredRoot): Annotation {
  const share = `${formatNumber(explained)} of ${formatCount(paths, "path")}`;
  const text = ANNOTATIONS.inferredRoot(root, folder, share, input);
  return { level: "notice", text, place: { title: ANNOTATIONS.roots, file } };
}

function limitToMax(annotations: readonly Annotation[], level: Annotation["level"]): Annotation[] {
  const ofLevel = annotations.filter((annotation) => annotation.level === level);
  if (ofLevel.length <= MAX_PER_LEVEL) return ofLevel;
  const omitted = ofLevel.length - (MAX_PER_LEVEL - 1);
  const text = ANNOTATIONS.more(formatCount(omitted, "more cause"));
  return [...ofLevel.slice(0, MAX_PER_LEVEL - 1), { level, text, place: { title: ANNOTATIONS[level] } }];
}

/**
 * The annotations of a step: its failure, then one for each cause, at the SARIF file with its first occurrence; at most
 * ten of each level, the last one a count if there are more.
 */
export function annotationsOf(record: StepRecord): Annotation[] {
  const { failure } = record;
  const all: Annotation[] = [];
  if (failure) {
    const text = [failure.what, failure.why, failure.fix].filter((sentence) => sentence !== "").join(" ");
    const place = { title: failure.code, ...failure.place };
    all.push({ level: "error", text: `${text} [${failure.code}]`, place });
  }
  for (const cause of record.sarifReport?.causes ?? []) {
    const level =
      isInFailure(cause, failure) || SAID_OTHERWISE.has(cause.code) ? undefined : LEVELS[cause.kind];
    if (level !== undefined) all.push(annotationOf(cause, level));
  }
  for (const root of record.sarifReport?.inferredRoots ?? []) all.push(rootAnnotation(root));
  for (const text of warningsOf(record))
    all.push({ level: "warning", text, place: { title: SCAN_WARNINGS.title } });
  return (["error", "warning", "notice"] as const).flatMap((level) => limitToMax(all, level));
}

/** Whether the failure and the cause are about the same unreadable file, so that one annotation is enough. */
function isInFailure({ kind, count, examples }: Cause, failure: FailureRecord | undefined): boolean {
  const [example] = examples;
  const { place } = failure ?? {};
  return kind === "invalid" && count === 1 && place !== undefined && example?.file === place.file;
}

/** Writes annotations to the log. */
export function annotate(annotations: readonly Annotation[], log: Log): void {
  for (const { level, text, place } of annotations) log[level](text, place);
}
