import path from "node:path";
import { ActionError } from "../../errors.ts";

/** One line of `sarif-file`, taken apart. */
export interface Pattern {
  /** The absolute path in front of the first wildcard; without wildcards, the path itself. */
  readonly base: string;
  /** From the first wildcard on, with forward slashes; empty where there is none. */
  readonly glob: string;
}

/** Matching a name against several `*` is tried in every way: a name of 200 characters and six of them take hours. */
const MOST_STARS = 3;
/** `..` as a choice in braces, which may hold slashes. */
const SPELLED_UP = /(?:^|[{,|(])\.\.(?:$|[},|)])/;
const WILDCARD = /[*?[{]|[@+!]\(/;

/** Whether `candidate` is `folder` or lies in it; both absolute. */
export function isInside(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/** `absolute` as users know it: relative to the workspace where it lies in it; always with forward slashes. */
export function displayPath(absolute: string, workspace: string): string {
  const shown = isInside(workspace, absolute) ? path.relative(workspace, absolute) || "." : absolute;
  return path.sep === "\\" ? shown.replaceAll("\\", "/") : shown;
}

/**
 * Takes one line apart. A backslash separates folders on every operating system, so that one workflow
 * serves a matrix of them. Wildcards in the workspace's own path are not taken for such; a file whose name holds a backslash or a wildcard is found by `literalPath`.
 * Throws INPUT_INVALID for a relative path that leads out of the workspace, for `..` behind a wildcard and
 * for a NUL character.
 */
export function parsePattern(text: string, workspace: string): Pattern {
  const slashed = text.replaceAll("\\", "/");
  const home = `${workspace.replaceAll("\\", "/")}/`;
  const start = slashed.startsWith(home) ? home : slashed.startsWith("/") ? "/" : "";
  const segments = slashed.slice(start.length).split("/");
  const first = segments.findIndex((segment) => WILDCARD.test(segment));
  const fixed = first < 0 ? segments : segments.slice(0, first);
  const rest = first < 0 ? [] : segments.slice(first).filter((segment) => segment !== "" && segment !== ".");
  if (rest.some((segment) => segment !== "**" && segment.split("*").length - 1 > MOST_STARS)) {
    throw new ActionError({
      code: "INPUT_INVALID",
      what: `\`sarif-file\` holds ${JSON.stringify(text)}, with more than ${MOST_STARS} asterisks in one name.`,
      why: "Whoever names a file could make the search for such names take hours.",
      mend: "Write fewer wildcards, e.g. `**/*.sarif`.",
    });
  }
  if (rest.some(leadsUp) || text.includes("\0")) {
    throw refused(text, "`..` behind a wildcard and NUL characters have no one meaning.");
  }
  return {
    base: resolveInside(text, start + fixed.join("/"), workspace),
    glob: rest.join("/"),
  };
}

/** Whether a part of a pattern can stand for the folder above, spelled out, with braces or with brackets. */
function leadsUp(segment: string): boolean {
  return segment !== "**" && (SPELLED_UP.test(segment) || path.matchesGlob("..", segment));
}

/** The line as a path, wildcards and backslashes being part of its name. Throws INPUT_INVALID as `parsePattern` does. */
export function literalPath(text: string, workspace: string): string {
  return resolveInside(text, text, workspace);
}

/**
 * Makes a test for the lines that start with `!`. They hold wherever they stand, for files that another
 * line names as well as for those that it finds, and a folder's name takes out everything in it.
 */
export function excluder(patterns: readonly string[], workspace: string): (absolute: string) => boolean {
  const exclusions = patterns.map((text) => parsePattern(text, workspace));
  return (absolute) => exclusions.some((exclusion) => matches(exclusion, absolute));
}

function matches({ base, glob }: Pattern, absolute: string): boolean {
  if (!isInside(base, absolute)) {
    return false;
  }
  const relative = path.relative(base, absolute).replaceAll(path.sep, "/");
  return glob === "" || path.matchesGlob(relative, glob) || path.matchesGlob(relative, `${glob}/**`);
}

function resolveInside(text: string, prefix: string, workspace: string): string {
  const base = path.resolve(workspace, prefix);
  if (!path.isAbsolute(prefix) && !isInside(workspace, base)) {
    throw refused(text, "A relative path may not lead out of the workspace.");
  }
  return base;
}

function refused(text: string, why: string): ActionError {
  return new ActionError({
    code: "INPUT_INVALID",
    what: `\`sarif-file\` holds ${JSON.stringify(text)}, which this step does not follow.`,
    why,
    mend: "Name what lies outside the workspace by its absolute path, e.g. below the runner's temporary folder.",
  });
}
