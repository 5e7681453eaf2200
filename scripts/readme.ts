/**
 * Keeps the README's tables of inputs and outputs equal to action.yml.
 * Without arguments it writes them; with --check it only compares, and exits 1 where they differ.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

interface Action {
  readonly inputs: Record<string, { description: string; default?: string }>;
  readonly outputs: Record<string, { description: string }>;
}

const root = join(import.meta.dirname, "..");
const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as Action;

function cell(text: string): string {
  return text.trim().replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** Columns are padded as the formatter pads them, so that it and this script agree. */
function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = [head, ...body].map((row) => row.map(cell));
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [first = "", ...rest] = rows.map((row) =>
    line(row.map((text, column) => text.padEnd(widths[column] ?? 0))),
  );
  return [first, line(widths.map((width) => "-".repeat(width))), ...rest].join("\n");
}

const tables: Record<string, string> = {
  inputs: table(
    ["input", "default", "meaning"],
    Object.entries(action.inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default === undefined ? "" : `\`${input.default}\``,
      input.description,
    ]),
  ),
  outputs: table(
    ["output", "meaning"],
    Object.entries(action.outputs).map(([name, output]) => [`\`${name}\``, output.description]),
  ),
};

const path = join(root, "README.md");
const before = readFileSync(path, "utf8");
const after = before.replace(
  /(<!-- (inputs|outputs):begin -->\n)[\s\S]*?(<!-- \2:end -->)/g,
  (_all, begin: string, name: string, end: string) => `${begin}${tables[name]}\n${end}`,
);

if (!process.argv.includes("--check")) writeFileSync(path, after);
else if (after !== before) {
  console.error("README.md: the tables of inputs and outputs differ from action.yml. Run `npm run readme`.");
  process.exitCode = 1;
}
