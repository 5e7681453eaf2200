import { type CallResult, pathOf } from "../http/client.ts";
import { HttpError } from "../http/errors.ts";
import { property, text } from "../http/json.ts";
import { normalizeText } from "../http/response-message.ts";
import { TENANT_ERRORS, UPLOAD_MEANINGS } from "../messages/tenant.ts";
import type { Client } from "./client.ts";
import type { Collectors, UploadReceipt } from "./types.ts";
import { unwrap } from "./unwrap.ts";

const PATH = "/public_api/appsec/v1/collectors";

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
      return parseReceipt(result, (raw) => normalizeText(client.secrets.redact(raw)));
    },
  };
}

const ACCEPTED_STATUSES = new Set(["INGESTED", "PARTIALLY_VALID"]);
/** Documented or likely statuses of a rejected upload. Any other status is reported as ANSWER_UNREADABLE. */
const REJECTED_STATUS =
  /(?:^|[^a-z])(?:invalid|ingested_failed|fail\w*|error\w*|rejected|refused|denied)(?:[^a-z]|$)/i;

const NO_ERROR = new Set<unknown>(["", "0", 0, false]);

/** Parses the response to an upload. `clean` prepares the tenant's text for a message. */
function parseReceipt(result: CallResult, clean: (raw: string) => string): UploadReceipt {
  const value = unwrap(result.body);
  const wrappers = [result.body, property(result.body, "reply"), property(result.body, "data"), value];
  const status = text(value, "status");
  if (status === undefined) throw result.unexpected("does not confirm the upload");
  const messages = wrappers.flatMap((wrapper) => text(wrapper, "message") ?? text(wrapper, "err_msg") ?? []);
  const message = clean(messages.at(-1) ?? "");
  if (REJECTED_STATUS.test(status) || wrappers.some(reportsError))
    throw rejectedError(result, clean(status), message);
  if (!ACCEPTED_STATUSES.has(status.toUpperCase()))
    throw result.unexpected("has a status other than INGESTED and PARTIALLY_VALID");
  return { status, message, requestId: result.requestId };
}

function reportsError(wrapper: unknown): boolean {
  const isSet = (key: string) => {
    const value = property(wrapper, key) ?? "";
    return typeof value === "object" ? Object.keys(value).length > 0 : !NO_ERROR.has(value);
  };
  return ["err_code", "error", "errors"].some(isSet) || property(wrapper, "success") === false;
}

function rejectedError(result: CallResult, status: string, message: string): HttpError {
  return new HttpError({
    ...TENANT_ERRORS.uploadStatus(status, message, result.requestId),
    requestId: result.requestId,
    status: result.status,
  });
}
