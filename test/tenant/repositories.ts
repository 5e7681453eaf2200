import { type Incoming, type Outgoing, refusal, success, unknownParameter } from "./answer.ts";
import type { Parts } from "./data-sources.ts";
import type { Asset, Model } from "./model.ts";

const PAGE_SIZE = 70;

/** `GET /repositories`. */
export async function repositories({ options, model, pauses }: Parts, incoming: Incoming): Promise<Outgoing> {
  if (incoming.method !== "GET") return refusal(405, "METHOD_NOT_ALLOWED", "Method not allowed");
  const { query } = incoming;
  const unknown = unknownParameter(query, ["source", "search", "offset", "limit"]);
  if (unknown !== undefined) return unknown;
  const offset = query.get("offset") ?? "0";
  const limit = query.get("limit") ?? String(PAGE_SIZE);
  if (!/^\d+$/.test(offset) || !/^[1-9]\d*$/.test(limit)) {
    return refusal(422, "VALIDATION_ERROR", "Invalid query", { offset: "and limit must be whole numbers" });
  }
  const search = (query.get("search") ?? "").toLowerCase();
  const source = query.get("source");
  const found = model
    .visible()
    .filter((asset) => (source === null || asset.source === source) && matches(asset, search));
  const size = Math.min(Number(limit), options.pageSize ?? PAGE_SIZE);
  const page = found.slice(Number(offset), Number(offset) + size).map((asset) => assetBody(model, asset));
  await pauses.read();
  return success(options, page);
}

/** `GET /repositories/{assetId}`. */
export async function repository(
  { options, model, pauses }: Parts,
  incoming: Incoming,
  id: string,
): Promise<Outgoing> {
  if (incoming.method !== "GET") return refusal(405, "METHOD_NOT_ALLOWED", "Method not allowed");
  const asset = model.visible().find((one) => one.id === id);
  if (asset === undefined) return refusal(404, "NOT_FOUND", `Repository ${id} not found`);
  const body = assetBody(model, asset);
  await pauses.read();
  return success(options, body);
}

function matches(asset: Asset, search: string): boolean {
  return `${asset.owner}/${asset.name} ${asset.url}`.toLowerCase().includes(search);
}

function assetBody(model: Model, asset: Asset): Record<string, unknown> {
  const { id, name, owner, url, source, integrationId, isArchived } = asset;
  return {
    id,
    name,
    owner,
    url,
    source,
    integrationId,
    isArchived,
    isSelected: model.isSelected(asset),
    defaultBranch: "main",
    scannedBranches: ["main"],
    status: {},
  };
}
