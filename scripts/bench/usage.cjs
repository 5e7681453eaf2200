// Required into a process, writes at its end what it took: the peak of its memory in bytes, the files of its bundle, and
// the modules of Node that it loaded beyond those of `node -e 0`.
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
