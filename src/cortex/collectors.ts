import { REQUEST_ERRORS, UPLOAD_MEANINGS } from "../messages/tenant.ts";
import { type CallResult, type Client, pathOf } from "./client.ts";
import { CortexError } from "./errors.ts";
import { property, text, unwrap } from "./json.ts";
import { normalizeText } from "./tenant-message.ts";
import type { Collectors, UploadReceipt } from "./types.ts";

const PATH = "/public_api/appsec/v1/collectors";

/** The upload endpoint of collectors, over `client`. */
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
        meanings: UPLOAD_MEANINGS,
      });
      return receiptOf(result, (said) => normalizeText(client.secrets.redact(said)));
    },
  };
}

/** The documented statuses of an accepted upload. */
const YES = new Set(["INGESTED", "PARTIALLY_VALID"]);
/** Documented or likely statuses of a rejected upload; any other is not a response of the API. */
const NO = /(?:^|[^a-z])(?:invalid|ingested_failed|fail\w*|error\w*|rejected|refused|denied)(?:[^a-z]|$)/i;

/** Values of an error property that mean that there is no error. */
const NOTHING_WRONG = new Set<unknown>(["", "0", 0, false]);

/** An upload counts only if the tenant confirms it with a documented status. */
function receiptOf(result: CallResult, clean: (said: string) => string): UploadReceipt {
  const value = unwrap(result.body);
  const wrappers = [result.body, property(result.body, "reply"), property(result.body, "data"), value];
  const status = text(value, "status");
  if (status === undefined) throw result.unexpected("does not confirm the upload");
  const messages = wrappers.flatMap((place) => text(place, "message") ?? text(place, "err_msg") ?? []);
  const message = clean(messages.at(-1) ?? "");
  if (NO.test(status) || wrappers.some(reportsError)) throw refused(result, clean(status), message);
  if (!YES.has(status.toUpperCase()))
    throw result.unexpected("has a status other than INGESTED and PARTIALLY_VALID");
  return { status, message, requestId: result.requestId };
}

/** Whether a response, or its wrapper, reports an error besides its status. */
function reportsError(place: unknown): boolean {
  const isSet = (key: string) => {
    const value = property(place, key) ?? "";
    return typeof value === "object" ? Object.keys(value).length > 0 : !NOTHING_WRONG.has(value);
  };
  return ["err_code", "error", "errors"].some(isSet) || property(place, "success") === false;
}

function refused(result: CallResult, status: string, message: string): CortexError {
  return new CortexError({
    ...REQUEST_ERRORS.uploadStatus(status, message, result.requestId),
    requestId: result.requestId,
    status: result.status,
  });
}
