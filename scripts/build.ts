/**
 * Builds dist/: rolldown removes unused code and moves rarely used code into separate chunks, ncc creates the
 * action from the result. Neither minifies, so that the bundle stays readable.
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
  // The package's other build hides its dependencies from bundlers.
  resolve: { mainFields: ["module", "main"] },
  // Otherwise importing @actions/core would load an HTTP client and all of undici.
  treeshake: { moduleSideEffects: (id) => id.startsWith(join(root, "src")) },
  plugins: [license({ thirdParty: { output: { file: LICENSES } } })],
});
await bundle.write({
  dir: build,
  format: "esm",
  chunkFileNames: "[name].js",
  minifyInternalExports: false,
  // Otherwise rolldown puts its helpers into the largest chunk that uses them, and every start loads that
  // chunk.
  codeSplitting: { groups: [{ name: "undici", test: /node_modules[\\/](?:undici|tunnel)[\\/]/ }] },
});
// Without `type`, ncc writes CommonJS, which Node starts faster than ES modules.
writeFileSync(join(build, "package.json"), "{}\n");
const ncc = require.resolve("@vercel/ncc/dist/ncc/cli.js");
execFileSync(process.execPath, [ncc, "build", "build/index.js", "--out", "dist", "--quiet"], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
writeFileSync(join(dist, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
writeFileSync(join(dist, "licenses.txt"), readFileSync(LICENSES, "utf8").replaceAll("\r\n", "\n"));
