import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { PrepareRequest } from "../../src/sarif/prepare.ts";

/** What prepares files of `workspace` as the step does by default, with a folder of that name for what must wait. */
export function requestIn(
  workspace: string,
  spill: string,
  patterns: string[],
  more: Partial<PrepareRequest>,
): PrepareRequest {
  return {
    patterns,
    workspace,
    ifNoFilesFound: "error",
    onPartiallyValid: "upload",
    maxFileSize: 1e9,
    normalize: { normalize: true, pathPrefix: "", stripPrefix: [], includeSuppressed: false },
    checkout: { root: workspace, isFile: (file) => existsSync(path.join(workspace, file)) },
    makeSpillFolder: () => {
      mkdirSync(spill);
      return spill;
    },
    ...more,
  };
}
