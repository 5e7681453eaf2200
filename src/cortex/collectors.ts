import { type CallResult, type Client, pathOf } from "./client.ts";
import { CortexError, type Meaning, type Meanings } from "./errors.ts";
import { property, text, unwrap } from "./json.ts";
import { normalizeText } from "./tenant-message.ts";
import type { Collectors, UploadReceipt } from "./types.ts";

const PATH = "/public_api/appsec/v1/collectors";

const REFUSED: Meaning = {
  code: "UPLOAD_REFUSED",
  why: "The collector does not take this file.",
  fix: "Check that the collector is for SAST results in SARIF files, that the repository is onboarded, and what the answer says about the file.",
};

const MEANINGS: Meanings = {
  400: REFUSED,
  404: {
    code: "COLLECTOR_NOT_FOUND",
    why: "The tenant has no collector with this id.",
    fix: "Check collector-id: the console shows it under Settings > Data Sources.",
  },
  503: {
    code: "COLLECTOR_DISABLED",
    why: "A collector that stays unavailable is probably disabled.",
    fix: "Enable the collector in the console under Settings > Data Sources, or give the id of another one.",
  },
};

/** The upload endpoint of the collectors. */
export function createCollectors(client: Client): Collectors {
  return {
    async upload(collectorId, target, body) {
      const result = await client.call({
        method: "POST",
        path: pathOf(PATH, collectorId),
        query: {
          repository_id: target.repositoryId,
          repository_url: target.repositoryUrl,
          branch: target.branch,
        },
        body,
        credentials: "upload",
        meanings: MEANINGS,
      });
      return receiptOf(result, (said) => normalizeText(client.secrets.redact(said)));
    },
  };
}

/** The published statuses of a successful upload. */
const YES = new Set(["INGESTED", "PARTIALLY_VALID"]);
/** Published and likely statuses of a failed upload. Any other status is not a response of the API. */
const NO = /(?:^|[^a-z])(?:invalid|ingested_failed|fail\w*|error\w*|rejected|refused|denied)(?:[^a-z]|$)/i;

/** Values of an error field that mean no error. */
const NOTHING_WRONG = new Set<unknown>(["", "0", 0, false]);

/** An upload counts only if the tenant confirms it with a published status. */
function receiptOf(result: CallResult, clean: (said: string) => string): UploadReceipt {
  const value = unwrap(result.body);
  const wrappers = [result.body, property(result.body, "reply"), property(result.body, "data"), value];
  const status = text(value, "status");
  if (status === undefined) throw result.unexpected("does not confirm the upload");
  const told = wrappers.flatMap((place) => text(place, "message") ?? text(place, "err_msg") ?? []);
  const message = clean(told.at(-1) ?? "");
  if (NO.test(status) || wrappers.some(reportsError)) throw refused(result, clean(status), message);
  if (!YES.has(status.toUpperCase()))
    throw result.unexpected("gives the upload a status that is none of INGESTED and PARTIALLY_VALID");
  return { status, message, requestId: result.requestId };
}

/** Whether a response or its wrapper has an error field with a value, regardless of the status. */
function reportsError(place: unknown): boolean {
  const holds = (key: string) => {
    const value = property(place, key) ?? "";
    return typeof value === "object" ? Object.keys(value).length > 0 : !NOTHING_WRONG.has(value);
  };
  return ["err_code", "error", "errors"].some(holds) || property(place, "success") === false;
}

function refused(result: CallResult, status: string, message: string): CortexError {
  return new CortexError({
    code: "UPLOAD_REFUSED",
    what: `The collector gave the upload the status ${status} (request id ${result.requestId}).`,
    why: message === "" ? "The response has no message." : `The response says: "${message}".`,
    fix: REFUSED.fix,
    requestId: result.requestId,
    status: result.status,
  });
}
