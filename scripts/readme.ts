/**
 * Keeps the README's tables of inputs and outputs equal to action.yml. Without arguments it writes them; with
 * --check it compares them and exits with 1 if they differ.
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

/** Pads the columns as the formatter does. */
function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = [head, ...body].map((row) => row.map(cell));
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [first = "", ...rest] = rows.map((row) =>
    line(row.map((text, column) => text.padEnd(widths[column] ?? 0))),
  );
  return [first, line(widths.map((width) => "-".repeat(width))), ...rest].join("\n");
}

/** The inputs by purpose. Every input is in exactly one group. */
const GROUPS: readonly (readonly [title: string, names: readonly string[]])[] = [
  [
    "Files",
    [
      ...["sarif-file", "if-no-files-found", "max-file-size", "checkout-path", "normalize", "path-prefix"],
      ...["strip-prefix", "fallback-location", "severity-from", "include-suppressed"],
    ],
  ],
  [
    "Tenant",
    [
      ...["api-url", "api-key-id", "api-key", "api-key-type", "collector-id", "collector-name"],
      ...["create-collector", "collector-token-id", "collector-token"],
    ],
  ],
  [
    "Repository",
    [
      ...["register-repository", "data-source-id", "allow-selection-type-change", "repository-url"],
      ...["repository-id", "branch"],
    ],
  ],
  [
    "Behavior",
    [
      ...["mode", "dry-run", "on-partially-valid", "on-scan-failure", "registration-timeout"],
      ...["onboarding-timeout", "request-timeout", "max-retries"],
    ],
  ],
  [
    "Administration",
    [
      ...["repositories", "max-additions", "include-archived", "include-forks", "organization"],
      ...["github-token", "type", "type-category", "fail-on", "data-source", "allow-duplicate"],
      ...["selection-type", "external-projects", "replace-external-projects", "confirm-update"],
      "confirm-delete",
    ],
  ],
];

const grouped = GROUPS.flatMap(([, names]) => names);
const declared = Object.keys(action.inputs);
const misplaced = [
  ...declared.filter((name) => !grouped.includes(name)),
  ...grouped.filter((name) => !declared.includes(name)),
];
if (misplaced.length > 0 || new Set(grouped).size !== grouped.length)
  throw new Error(
    `Put each input of action.yml into one group of scripts/readme.ts: ${misplaced.join(", ")}`,
  );

function inputRow(name: string): string[] {
  const { default: value, description = "" } = action.inputs[name] ?? {};
  return [`\`${name}\``, value === undefined ? "" : `\`${value}\``, description];
}

const tables: Record<string, string> = {
  inputs: GROUPS.map(
    ([title, names]) => `### ${title}\n\n${table(["input", "default", "meaning"], names.map(inputRow))}\n`,
  ).join("\n"),
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
