import type { ExternalProject } from "../../cortex/types.ts";
import { isRecord } from "../../http/json.ts";
import { cut } from "../../text.ts";
import { invalidInput, parseJsonInput } from "../json-input.ts";

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

/** Parses input `external-projects`. Throws INPUT_INVALID naming line and column, or the item and its field. */
export async function parseProjects(text: string): Promise<WantedProject[]> {
  const input = {
    name: "external-projects",
    text,
    fix: 'Set it to a list, e.g. `[{"externalProjectId": "web", "repository": "acme/web", "branchName": "main"}]`.',
  };
  const invalid = (why: string) => invalidInput(input, why);
  const value = await parseJsonInput(input);
  if (!Array.isArray(value) || value.length === 0)
    throw invalid("It must be a JSON list with at least one project.");
  return value.map((item, index) => toProject(item, `Item ${index + 1}`, invalid));
}

function toProject(item: unknown, place: string, invalid: (why: string) => Error): WantedProject {
  if (!isRecord(item)) throw invalid(`${place} must be an object.`);
  const fields: readonly string[] = [...REQUIRED, ...OPTIONAL];
  const unknown = Object.keys(item).find((key) => !fields.includes(key));
  if (unknown !== undefined) throw invalid(`${place} has the unknown field \`${cut(unknown, 60)}\`.`);
  const wrong = fields.find(
    (key) => item[key] !== undefined && (typeof item[key] !== "string" || item[key] === ""),
  );
  if (wrong !== undefined) throw invalid(`${place}: \`${wrong}\` must be text.`);
  const missing = REQUIRED.find((key) => item[key] === undefined);
  if (missing !== undefined) throw invalid(`${place} has no \`${missing}\`.`);
  return item as unknown as WantedProject;
}

/** The identity of a mapping: the external project and its branch. */
function keyOf({ externalProjectId = "", externalBranchName = "" }: ExternalProject): string {
  return JSON.stringify([externalProjectId, externalBranchName]);
}

/** The mappings of `read` in their order, then the new ones. Wanted ones replace those of the same project and branch. */
export function mergeProjects(
  read: readonly ExternalProject[],
  wanted: readonly ExternalProject[],
): readonly ExternalProject[] {
  const wantedByKey = new Map(wanted.map((project) => [keyOf(project), project]));
  const kept = read.map((project) => wantedByKey.get(keyOf(project)) ?? project);
  const keys = new Set(read.map(keyOf));
  return [...kept, ...[...wantedByKey].filter(([key]) => !keys.has(key)).map(([, project]) => project)];
}

export function includesAll(
  projects: readonly ExternalProject[],
  expected: readonly ExternalProject[],
): boolean {
  const all = new Set(projects.map(serialize));
  return expected.every((project) => all.has(serialize(project)));
}

function serialize({
  externalId,
  externalProjectId,
  externalBranchName,
  repoId,
  branchName,
}: ExternalProject): string {
  return JSON.stringify([externalId, externalProjectId, externalBranchName, repoId, branchName]);
}
