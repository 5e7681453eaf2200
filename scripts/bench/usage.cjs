// Required into a process, writes at its end what it took: the peak of its memory in bytes, and the files of its bundle.
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  const { maxRSS } = process.resourceUsage();
  writeFileSync(
    process.env.BENCH_USAGE,
    JSON.stringify({ peak: maxRSS * 1024, files: Object.keys(require.cache) }),
  );
});
