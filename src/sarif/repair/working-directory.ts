import type { Run } from "sarif";
import { parseUri } from "./uri-text.ts";

/** The segments relative to the first of `folders` that contains them; undefined if none does. */
export function relativeToWorkingDirectory(
  folders: readonly (readonly string[])[],
  segments: readonly string[],
): readonly string[] | undefined {
  const folder = folders.find((one) => one.every((segment, index) => segment === segments[index]));
  return folder === undefined ? undefined : segments.slice(folder.length);
}

/** The absolute working directories of the run's tool (SARIF 2.1.0, section 3.20.19), except `/` and drives. */
export function workingDirectories({ invocations = [] }: Run): (readonly string[])[] {
  const folders = invocations.flatMap(({ workingDirectory }) => {
    const path = parseUri(workingDirectory?.uri ?? "");
    return path.kind === "absolute" && path.segments.length > 0 ? [path.segments] : [];
  });
  const isDrive = (segments: readonly string[]) =>
    segments.length === 1 && segments[0]?.endsWith(":") === true;
  return folders.filter((segments) => !isDrive(segments));
}
