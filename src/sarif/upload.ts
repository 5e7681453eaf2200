/** One body for the collector: a valid SARIF 2.1.0 log of at most 10,000,000 bytes. */
export interface Part {
  /** How many results it holds. */
  readonly results: number;
  readonly runs: number;
  /** Its exact size in bytes once serialized. */
  readonly bytes: number;
  /** Makes the body; called once, just before it is sent, so that parts need not be held in memory together. */
  serialize(): Promise<Uint8Array> | Uint8Array;
}

/** The parts that belong to the runs of one tool, and so to one collector, in order. */
export interface Delivery {
  /** `tool.driver.name` of its runs. */
  readonly tool: string;
  readonly parts: readonly Part[];
}
