import type { ScopeRecord } from "../scope/types.ts";

/** The result of mode `update-data-source`; filled while the step runs. */
export interface UpdateRecord {
  readonly id: string;
  readonly type: string;
  /** `unchanged`: it had these settings. `planned`: not written, as in a dry run. `updated`: written. */
  outcome: "unchanged" | "planned" | "updated";
  readonly selectionType?: { readonly before?: string; readonly after: string };
  /** The result for the selection, if the mode was asked to change its type. */
  scope?: ScopeRecord;
  /** How many external projects are mapped; `before` is absent if the tenant does not show them. */
  projects?: { readonly before: number | undefined; readonly after: number };
}
