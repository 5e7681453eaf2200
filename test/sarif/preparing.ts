import { mkdirSync } from "node:fs";
import { openCheckout } from "../../src/modes/checkout.ts";
import type { PrepareRequest } from "../../src/sarif/prepare.ts";
import { OPTIONS } from "./defaults.ts";

/**
 * A request to prepare files of `workspace` with the default inputs. `spill` is the folder to create for data over the
 * memory limit.
 */
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
    onScanFailure: "warn",
    maxFileSize: 1e9,
    normalize: OPTIONS,
    checkout: openCheckout(workspace),
    makeSpillFolder: () => {
      mkdirSync(spill);
      return spill;
    },
    ...more,
  };
}
