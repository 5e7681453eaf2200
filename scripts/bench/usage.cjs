// Preloaded into a process. At exit it writes the peak memory in bytes, the loaded files of the bundle, and
// the Node modules that `node -e 0` does not load.
const { writeFileSync } = require("node:fs");

const before = new Set(process.moduleLoadList);
process.on("exit", () => {
  const builtins = process.moduleLoadList
    .filter((entry) => entry.startsWith("NativeModule ") && !before.has(entry))
    .map((entry) => entry.slice("NativeModule ".length));
  const { maxRSS } = process.resourceUsage();
  const usage = { peak: maxRSS * 1024, files: Object.keys(require.cache), builtins };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
