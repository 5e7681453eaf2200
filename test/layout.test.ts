import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = join(import.meta.dirname, "..", "src");

/** The folders and files of src/ that each folder may import from, except types. CONTRIBUTING.md shows the same. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  messages: [],
  sarif: ["messages", "errors.ts", "text.ts"],
  http: ["messages", "errors.ts", "text.ts"],
  cortex: ["http", "messages", "errors.ts", "secrets.ts", "text.ts"],
  github: ["http", "messages", "errors.ts"],
  scope: ["cortex", "messages", "errors.ts"],
  report: ["messages", "errors.ts", "text.ts"],
  modes: ["sarif", "scope", "cortex", "github", "http", "report", "messages", "errors.ts", "text.ts"],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

/** The imports of values between files of src/, by paths relative to it. */
function imports(): Import[] {
  const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  return files.flatMap((from) => {
    const text = readFileSync(join(SRC, from), "utf8");
    const found = text.matchAll(
      /(?:^(?:import|export)(?! type) [^"]*?from |^import |import\()"(\.[^"]+)"/gms,
    );
    return [...found].map(([, path = ""]) => ({
      from: from.replaceAll(sep, "/"),
      to: relative(SRC, resolve(SRC, dirname(from), path)).replaceAll(sep, "/"),
    }));
  });
}

const folderOf = (path: string) => path.split("/")[0] ?? "";

describe("the source", () => {
  it.each(Object.entries(MAY_IMPORT))("%s imports only from %j", (folder, allowed) => {
    const own = imports().filter(({ from }) => folderOf(from) === folder);
    expect(own.length > 5).toBe(folder !== "messages");
    expect(own.filter(({ to }) => folderOf(to) !== folder && !allowed.includes(folderOf(to)))).toEqual([]);
  });

  it("reads the environment only in three files", () => {
    const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    const reading = files.filter((path) => readFileSync(join(SRC, path), "utf8").includes("process.env"));
    expect(reading.sort()).toEqual(["context.ts", "index.ts", "inputs.ts"]);
  });
});
