/** The result for a data source that the step makes sure exists. */
export interface CreationRecord {
  /** Absent if it is only planned. */
  readonly id?: string;
  /** `found`: it existed before, or another run created it. `planned`: a dry run would create it. */
  readonly outcome: "created" | "found" | "planned";
  /** Whether the tenant returned its credentials; absent if none was created. */
  readonly credentials?: boolean;
}

export interface CollectorRecord extends CreationRecord {
  readonly name: string;
}

export interface CreatedRecord extends CreationRecord {
  readonly type: string;
}

/** The data source of mode `delete-data-source`, with its values before the deletion. */
export interface DeletionRecord {
  readonly id: string;
  readonly type: string;
  readonly hostname?: string;
  readonly names: readonly string[];
  readonly selectionType?: string;
  readonly status?: string;
  /** The number of its repositories; absent if the tenant does not show it. */
  readonly repositories?: number;
  /** `planned`: a dry run. `refused`: by the tenant. `requested`: not yet confirmed. `deleted`: the tenant no longer has it. */
  outcome: "planned" | "refused" | "requested" | "deleted";
}
