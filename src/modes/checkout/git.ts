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
  const pointer = /^gitdir:\s*(.+?)\s*$/m.exec(readText(join(folder, ".git")))?.[1];
  const gitFolder = resolve(folder, pointer ?? ".git");
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
  const text = readText(join(folder, ".gitmodules"));
  return [...text.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map(([, path = ""]) => path);
}

/** The last value of a key in a section of git's configuration; sections and keys ignore case. */
function lastValue(config: string, section: string, key: string): string | undefined {
  let current = "";
  let value: string | undefined;
  for (const line of config.split(/\r?\n/)) {
    current = /^\s*\[\s*(.*?)\s*\]\s*$/.exec(line)?.[1]?.toLowerCase() ?? current;
    const [, name, text = "true"] = /^\s*([\w-]+)\s*(?:=\s*(.*?)\s*)?$/.exec(line) ?? [];
    if (current === section && name?.toLowerCase() === key) value = text;
  }
  return value;
}

/** Empty if the file cannot be read. */
function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
