import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as protocol from "../../src/scope/protocol.ts";
import { explore } from "../scope/explore/explore.ts";
import { RUNS } from "../scope/explore/runs.ts";

const page = readFileSync(new URL("../scope/explore/README.md", import.meta.url), "utf8");
/** The table's rows, with single spaces. */
const rows = page.split("\n").map((line) => line.replace(/\s+/g, " "));

test.each(Object.entries(RUNS))(
  "no order of events for %s loses an entry, and README.md has the right number of states",
  (name, bounds) => {
    const { failure, states, depth } = explore(protocol, bounds);
    expect(failure).toBeUndefined();
    const row = `| ${name} | ${states.toLocaleString("en")} | ${depth} |`;
    console.log(row);
    expect(rows).toContain(row);
  },
);
