import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest comes last: most mutants are dead by then. */
const LAST = ["prepare", "uris", "read", "properties", "find", "simulate", "stream", "sizes", "pack"];

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      LAST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

// The tests that mutants are run against: see README.md.
export default defineConfig({
  test: {
    include: ["test/{sarif,scope}/**/*.test.ts"],
    exclude: ["test/sarif/{repair,split}/hostile.test.ts"],
    setupFiles: ["mutation/setup.ts"],
    testTimeout: 5_000,
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});
