/**
 * Builds dist/: rolldown drops the parts of packages that nothing uses and keeps rarely used code in chunks of its own, ncc makes the
 * action of it. Neither minifies: the bundle is meant to be read.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { rolldown } from "rolldown";

const root = join(import.meta.dirname, "..");
const build = join(root, "build");
const dist = join(root, "dist");
const require = createRequire(import.meta.url);
const license = require("rollup-plugin-license");
const LICENSES = join(build, "licenses.txt");

for (const folder of [build, dist]) rmSync(folder, { recursive: true, force: true });
const bundle = await rolldown({
  input: join(root, "src", "index.ts"),
  platform: "node",
  // The other form of jsonc-parser hides from bundlers what it requires.
  resolve: { mainFields: ["module", "main"] },
  // Importing @actions/core would otherwise load an HTTP client and all of undici with it.
  treeshake: { moduleSideEffects: (id) => id.startsWith(join(root, "src")) },
  plugins: [license({ thirdParty: { output: { file: LICENSES } } })],
});
await bundle.write({
  dir: build,
  format: "esm",
  chunkFileNames: "[name].js",
  minifyInternalExports: false,
  // Rolldown's helpers would otherwise stand in the largest chunk that uses them, and have it loaded at every start.
  codeSplitting: { groups: [{ name: "undici", test: /node_modules[\\/](?:undici|tunnel)[\\/]/ }] },
});
// A package without `type` makes ncc write CommonJS, which Node starts faster than ES modules.
writeFileSync(join(build, "package.json"), "{}\n");
const ncc = require.resolve("@vercel/ncc/dist/ncc/cli.js");
execFileSync(process.execPath, [ncc, "build", "build/index.js", "--out", "dist", "--quiet"], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
writeFileSync(join(dist, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
writeFileSync(join(dist, "licenses.txt"), readFileSync(LICENSES, "utf8").replaceAll("\r\n", "\n"));
