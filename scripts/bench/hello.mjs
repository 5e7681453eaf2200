/** A minimal action: reads an input, parses the file, sets an output, writes a summary. */
import { readFileSync } from "node:fs";
import { getInput, info, setOutput, summary } from "@actions/core";

const log = JSON.parse(readFileSync(getInput("sarif-file"), "utf8"));
const results = log.runs.flatMap((run) => run.results).length;
info(`${results} results`);
setOutput("results-total", results);
await summary.addHeading("SARIF").addRaw(`${results} results`).write();
