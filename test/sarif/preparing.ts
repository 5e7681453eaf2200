import { mkdirSync } from "node:fs";
import { openCheckout } from "../../src/modes/checkout/index.ts";
import type { Checkout } from "../../src/sarif/place/checkout.ts";
import type { PrepareRequest } from "../../src/sarif/prepare.ts";
import { OPTIONS } from "./defaults.ts";

/** The checkout at a folder that is the workspace. */
function openedAt(workspace: string): Checkout {
  const request = {
    workspace,
    checkoutPath: workspace,
    repositoryNames: ["acme/app"],
    isRepositoryGiven: true,
  };
  return openCheckout(request).checkout;
}

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
    checkout: openedAt(workspace),
    makeSpillFolder: () => {
      mkdirSync(spill);
      return spill;
    },
    ...more,
  };
}
