import { type Incoming, jsonBody, type Outgoing, refusal, success, unknownParameter } from "./answer.ts";
import { collectorProblems } from "./collector-rules.ts";
import type { Parts } from "./data-sources.ts";
import type { Asset, Model } from "./model.ts";

const LIMIT = 10_000_000;

/** An accepted upload. */
export interface Upload {
  readonly collectorId: string;
  readonly repositoryId: string | undefined;
  readonly repositoryUrl: string | undefined;
  readonly branch: string | undefined;
  readonly bytes: number;
  /** The body, unless uploads are not kept. */
  readonly text: string | undefined;
  /** The log, unless uploads are not kept. */
  readonly log: unknown;
}

/** `POST /collectors/{collectorId}`. */
export async function collector(
  parts: Parts,
  incoming: Incoming,
  id: string,
  uploads: Upload[],
): Promise<Outgoing> {
  await parts.pauses.upload();
  const refused = addressRefusal(parts, incoming, id);
  if (refused !== undefined) return refused;
  const kept = parts.options.keepUploads !== false;
  const body = kept ? jsonBody(incoming) : { value: undefined };
  if ("refused" in body)
    return body.refused.status === 415 ? body.refused : failed("INVALID", "The file is not JSON");
  const problems = kept
    ? [...(parts.options.validate?.(body.value) ?? []), ...collectorProblems(body.value)]
    : [];
  if (problems.length > 0) return failed("INVALID", `Invalid SARIF: ${problems.slice(0, 10).join("; ")}`);
  uploads.push({
    collectorId: id,
    repositoryId: incoming.query.get("repository_id") ?? undefined,
    repositoryUrl: incoming.query.get("repository_url") ?? undefined,
    branch: incoming.query.get("branch") ?? undefined,
    bytes: incoming.body.byteLength,
    text: kept ? incoming.body.toString("utf8") : undefined,
    log: body.value,
  });
  return success(parts.options, { message: "File accepted for ingestion", status: "INGESTED" }, 201);
}

/** Rejects a request before its body is read. */
function addressRefusal({ options, model }: Parts, incoming: Incoming, id: string): Outgoing | undefined {
  if (incoming.method !== "POST") return refusal(405, "METHOD_NOT_ALLOWED", "Method not allowed");
  const unknown = unknownParameter(incoming.query, ["repository_id", "repository_url", "branch"]);
  if (unknown !== undefined) return unknown;
  const instance = model.instances.get(id);
  if (instance?.seed.type !== "collector") return refusal(404, "NOT_FOUND", `Collector ${id} not found`);
  if (instance.seed.disabled === true) return refusal(503, "SERVICE_UNAVAILABLE", "Collector is disabled");
  if (incoming.body.byteLength > (options.uploadLimit ?? LIMIT)) {
    return refusal(413, "PAYLOAD_TOO_LARGE", "The file exceeds 10 MB");
  }
  const problem = targetProblem(model, incoming.query);
  return problem === undefined ? undefined : failed("INGESTED_FAILED", problem);
}

function failed(status: "INVALID" | "INGESTED_FAILED", message: string): Outgoing {
  return { status: 400, body: { errorCode: "BAD_REQUEST", message, status } };
}

function targetProblem(model: Model, query: URLSearchParams): string | undefined {
  const id = query.get("repository_id");
  const url = query.get("repository_url");
  const branch = query.get("branch");
  if (id === null && url === null) return "repository_id or repository_url is required";
  if (branch !== null && (branch === "" || branch.startsWith("refs/"))) return "branch is no branch name";
  const covered = model.visible().filter((asset) => model.isSelected(asset));
  const found = covered.filter(
    (asset) => (id === null || asset.id === id) && (url === null || hasUrl(asset, url)),
  );
  return found.length > 0 ? undefined : "The repository is not onboarded";
}

function hasUrl(asset: Asset, url: string): boolean {
  return asset.url.toLowerCase() === url.toLowerCase();
}
