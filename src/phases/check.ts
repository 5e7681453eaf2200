import { ActionError } from "../errors.ts";
import { accountLines, causeText } from "../report/text.ts";
import type { Account } from "../sarif/account.ts";
import type { Delivery } from "../sarif/upload.ts";
import type { Step } from "../step.ts";

/**
 * Finds, reads, checks and puts right the SARIF files, and packs them for the collectors. Throws FILE_NOT_FOUND,
 * FILE_UNREADABLE, FILE_TOO_LARGE, SARIF_INVALID or, where the user asked for it, SARIF_PARTIALLY_VALID.
 */
export async function check(step: Step): Promise<readonly Delivery[]> {
  const { inputs, record, log, temporaryFolder } = step;
  const { prepare } = await import("../sarif/prepare.ts");
  return log.group("SARIF", async () => {
    const { account, deliveries } = await prepare(inputs.sarif, { log, temporaryFolder });
    record.account = account;
    for (const line of accountLines(account)) log.info(line);
    judge(account, inputs.sarif.onPartiallyValid);
    return deliveries;
  });
}

function judge({ verdict, causes, files }: Account, onPartiallyValid: "upload" | "fail"): void {
  if (verdict === "VALID" || (verdict === "PARTIALLY_VALID" && onPartiallyValid === "upload")) return;
  const guilty = files.filter((file) => file.verdict === verdict).map(({ path }) => path);
  const kinds = verdict === "INVALID" ? ["invalid", "rejection"] : ["rejection", "repair"];
  const cause = causes.find(({ kind }) => kinds.includes(kind));
  throw new ActionError({
    code: verdict === "INVALID" ? "SARIF_INVALID" : "SARIF_PARTIALLY_VALID",
    what: `${names(guilty)} ${guilty.length === 1 ? "is" : "are"} ${verdict}; nothing was uploaded.`,
    why: cause === undefined ? "" : `${causeText({ ...cause, mend: "" })}.`,
    mend:
      cause?.mend ||
      (verdict === "INVALID"
        ? "Look at the causes above and put the scanner's output right."
        : "Put the scanner's output right, or set `on-partially-valid: upload`."),
  });
}

const SHOWN = 3;

function names(paths: readonly string[]): string {
  const rest = paths.length - SHOWN;
  return `${paths.slice(0, SHOWN).join(", ")}${rest > 0 ? ` and ${rest} more files` : ""}`;
}
