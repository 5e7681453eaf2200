import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { prepare } from "../../../src/sarif/prepare.ts";
import { SILENT } from "../../silent.ts";
import { requestIn } from "../preparing.ts";
import { at, goodResult, logOf } from "../repair/helpers.ts";

const workspace = mkdtempSync(join(tmpdir(), "placing-"));
afterAll(() => rmSync(workspace, { recursive: true, force: true }));

it("places a log that is read in batches as one that is read whole", async () => {
  for (const path of [".git/HEAD", "src/38.c", "src/39.c"]) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), "");
  }
  // The evidence comes last.
  const uris = ["/build/x/gen.c", ...Array.from({ length: 3 }, (_, index) => `/build/x/src/${index + 37}.c`)];
  const log = logOf(uris.map((uri) => goodResult({ locations: [at(uri)] })));
  writeFileSync(join(workspace, "scan.sarif"), JSON.stringify(log));
  const run = (memoryLimit?: number) =>
    prepare(
      requestIn(
        workspace,
        join(workspace, "spill"),
        ["scan.sarif"],
        memoryLimit === undefined ? {} : { memoryLimit },
      ),
      SILENT,
    );
  const [whole, batches] = [await run(), await run(500)];
  expect(batches.sarifReport).toEqual(whole.sarifReport);
  expect(batches.sarifReport).toMatchObject({
    counts: { ready: 4, repaired: 4 },
    inferredRoots: [{ root: "/build/x", explained: 2, paths: 4 }],
  });
});
