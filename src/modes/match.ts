import type { DataSource } from "../cortex/types.ts";
import { normalizeHost } from "../scope/entries.ts";
import { hasName } from "./choose-collectors.ts";

/** Whether a data source is the wanted one; `unclear` if it does not show its name or host. */
export type Match = "same" | "unclear" | "other";

/** What a data source is known by; without a name, its type and host alone. */
export interface Identity {
  /** kebab-case. */
  readonly type: string;
  readonly hostname?: string | undefined;
  readonly name?: string | undefined;
}

/** Compares a data source that the tenant lists with the wanted one. The API does not promise to show name or host. */
export function matchOf(wanted: Identity, source: DataSource): Match {
  const matches = [matchOfHost(wanted.hostname, source.hostname), matchOfName(wanted.name, source)];
  if (source.type !== wanted.type || matches.includes("other")) return "other";
  return matches.includes("unclear") ? "unclear" : "same";
}

function matchOfHost(wanted: string | undefined, shown: string | undefined): Match {
  if (wanted === undefined && shown === undefined) return "same";
  if (wanted === undefined || shown === undefined) return "unclear";
  return normalizeHost(wanted) === normalizeHost(shown) ? "same" : "other";
}

/** Compares the names only. */
export function matchOfName(wanted: string | undefined, source: DataSource): Match {
  if (wanted === undefined || hasName(source, wanted)) return "same";
  return source.names.length === 0 ? "unclear" : "other";
}
