import { isRecord } from "../../cortex/json.ts";
import type { ExternalProject } from "../../cortex/types.ts";
import { JSON_FIXES, JSON_PROBLEMS } from "../../messages/inputs.ts";
import { parseJsonInput, unusable } from "../json-input.ts";

/** One item of `external-projects`; its repository is `owner/name` or an asset id. */
export interface WantedProject {
  readonly externalProjectId: string;
  readonly externalId?: string;
  readonly externalBranchName?: string;
  readonly repository: string;
  readonly branchName?: string;
}

const REQUIRED = ["externalProjectId", "repository"] as const;
const OPTIONAL = ["externalId", "externalBranchName", "branchName"] as const;

/** Reads `external-projects`. Throws INPUT_INVALID naming line and column, or the item and its field. */
export async function wantedProjects(text: string): Promise<WantedProject[]> {
  const input = { name: "external-projects", text, fix: JSON_FIXES.externalProjects() };
  const invalid = (why: string) => unusable(input, why);
  const value = await parseJsonInput(input);
  if (!Array.isArray(value) || value.length === 0) throw invalid(JSON_PROBLEMS.notAList());
  return value.map((item, index) => toProject(item, `Item ${index + 1}`, invalid));
}

function toProject(item: unknown, place: string, invalid: (why: string) => Error): WantedProject {
  if (!isRecord(item)) throw invalid(JSON_PROBLEMS.itemNotAnObject(place));
  const known: readonly string[] = [...REQUIRED, ...OPTIONAL];
  const unknown = Object.keys(item).find((key) => !known.includes(key));
  if (unknown !== undefined) throw invalid(JSON_PROBLEMS.itemUnknownField(place, unknown.slice(0, 60)));
  const wrong = known.find(
    (key) => item[key] !== undefined && (typeof item[key] !== "string" || item[key] === ""),
  );
  if (wrong !== undefined) throw invalid(JSON_PROBLEMS.itemNotText(place, wrong));
  const missing = REQUIRED.find((key) => item[key] === undefined);
  if (missing !== undefined) throw invalid(JSON_PROBLEMS.itemMissing(place, missing));
  return item as unknown as WantedProject;
}

/** The identity of a mapping: the external project and its branch. */
function keyOf({ externalProjectId = "", externalBranchName = "" }: ExternalProject): string {
  return JSON.stringify([externalProjectId, externalBranchName]);
}

/** The mappings that were read, in their order; wanted ones replace those of the same project and branch. */
export function merged(
  read: readonly ExternalProject[],
  wanted: readonly ExternalProject[],
): readonly ExternalProject[] {
  const own = new Map(wanted.map((project) => [keyOf(project), project]));
  const kept = read.map((project) => own.get(keyOf(project)) ?? project);
  const keys = new Set(read.map(keyOf));
  return [...kept, ...[...own].filter(([key]) => !keys.has(key)).map(([, project]) => project)];
}

/** Whether the mappings contain every one of these unchanged. */
export function holds(projects: readonly ExternalProject[], these: readonly ExternalProject[]): boolean {
  const all = new Set(projects.map(textOf));
  return these.every((project) => all.has(textOf(project)));
}

function textOf({
  externalId,
  externalProjectId,
  externalBranchName,
  repoId,
  branchName,
}: ExternalProject): string {
  return JSON.stringify([externalId, externalProjectId, externalBranchName, repoId, branchName]);
}
