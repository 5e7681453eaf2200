import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { repositoryName } from "../../sarif/place/repository-name.ts";

/** What the `.git` of a folder says. */
export interface GitFolder {
  /** `owner/name` of the remote `origin`, in lower case; undefined if it cannot be read. */
  readonly origin?: string;
  readonly isSparse: boolean;
}

/** Reads the `.git` of a folder, also one that is a file and points elsewhere, as in worktrees and submodules. */
export function readGitFolder(folder: string): GitFolder {
  const pointer = valuesIn(readText(join(folder, ".git")), ":").find(({ key }) => key === "gitdir");
  const gitFolder = resolve(folder, pointer?.value ?? ".git");
  const config = readText(join(gitFolder, readText(join(gitFolder, "commondir")).trim(), "config"));
  // git's cone mode writes `sparseCheckout` to `config.worktree`.
  const worktree = readText(join(gitFolder, "config.worktree"));
  const origin = repositoryName(lastValue(config, 'remote "origin"', "url") ?? "");
  const isSparse = [config, worktree].some((text) =>
    /^(?:true|yes|on|1)$/i.test(lastValue(text, "core", "sparsecheckout") ?? ""),
  );
  return { ...(origin !== undefined && { origin }), isSparse };
}

/** The folders of the repository that are submodules. */
export function readSubmodules(folder: string): string[] {
  const entries = valuesIn(readText(join(folder, ".gitmodules")), "=");
  return entries.filter(({ key }) => key === "path").map(({ value }) => value);
}

/** The last value of a key in a section of git's configuration. */
function lastValue(config: string, section: string, key: string): string | undefined {
  const entries = valuesIn(config, "=").filter((entry) => entry.section === section && entry.key === key);
  return entries.at(-1)?.value;
}

/** The values in a file of git, with section and key in lower case, because git ignores it there. */
function valuesIn(text: string, separator: string) {
  let section = "";
  return text.split("\n").flatMap((raw) => {
    const line = raw.trim();
    if (line.startsWith("[")) section = line.slice(1, line.lastIndexOf("]")).trim().toLowerCase();
    const [key = "", ...value] = line.split(separator);
    // A key without a value is true.
    return [
      {
        section,
        key: key.trim().toLowerCase(),
        value: value.length === 0 ? "true" : value.join(separator).trim(),
      },
    ];
  });
}

/** Empty if the file cannot be read. */
function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
