import type { DataSource } from "../cortex/types.ts";
import { normalizeHost } from "../scope/entries.ts";
import { hasName } from "./choose-collectors.ts";

/** Whether a data source is the wanted one; `unclear` if the tenant does not show its name or host. */
export type Match = "same" | "unclear" | "other";

/** What identifies a data source. Without a name, type and host suffice. */
export interface Identity {
  /** kebab-case. */
  readonly type: string;
  readonly hostname?: string;
  readonly name?: string;
}

/** Compares a data source that the tenant lists with the wanted one. The API does not promise to show name or host. */
export function matchIdentity(wanted: Identity, source: DataSource): Match {
  const matches = [matchHost(wanted.hostname, source.hostname), matchName(wanted.name, source)];
  if (source.type !== wanted.type || matches.includes("other")) return "other";
  return matches.includes("unclear") ? "unclear" : "same";
}

function matchHost(wanted: string | undefined, shown: string | undefined): Match {
  if (wanted === undefined && shown === undefined) return "same";
  if (wanted === undefined || shown === undefined) return "unclear";
  return normalizeHost(wanted) === normalizeHost(shown) ? "same" : "other";
}

/** Compares only the names; everything matches if no name is wanted. */
export function matchName(wanted: string | undefined, source: DataSource): Match {
  if (wanted === undefined || hasName(source, wanted)) return "same";
  return source.names.length === 0 ? "unclear" : "other";
}
