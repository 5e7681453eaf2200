/**
 * Builds dist/: emits src/ with tsc, bundles it with ncc, writes the licences of what is bundled.
 * The folder is wiped first, so that a chunk that is no longer made does not stay behind.
 */
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

function run(script: string, ...args: string[]): void {
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
}

for (const folder of ["build", "dist"]) rmSync(join(root, folder), { recursive: true, force: true });
run(join(dirname(require.resolve("typescript/package.json")), "bin", "tsc"), "-p", "tsconfig.build.json");
run(
  require.resolve("@vercel/ncc/dist/ncc/cli.js"),
  "build",
  "build/index.js",
  "--out",
  "dist",
  "--license",
  "licenses.txt",
);
