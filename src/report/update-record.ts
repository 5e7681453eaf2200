import type { ScopeRecord } from "../scope/types.ts";

/** What became of a data source that was to be changed; filled as the step goes. */
export interface UpdateRecord {
  readonly id: string;
  readonly type: string;
  /** `unchanged`: it was as wanted. `planned`: a dry run, or not written. `updated`: written. */
  outcome: "unchanged" | "planned" | "updated";
  /** Before the change, and as it is wanted. */
  readonly selectionType?: { readonly before?: string | undefined; readonly after: string };
  /** The selection, if its type is to change. */
  scope?: ScopeRecord;
  /** How many external projects are mapped; `before` is absent if the tenant does not show them. */
  projects?: { readonly before: number | undefined; readonly after: number };
}
