/** One request body for the collector: a valid SARIF 2.1.0 log of at most 10,000,000 bytes. */
export interface Part {
  readonly results: number;
  readonly runs: number;
  /** Its exact size in bytes. */
  readonly bytes: number;
  /** Creates the body. Called once, just before it is sent, so that parts need not all be in memory. */
  serialize(): Promise<Uint8Array> | Uint8Array;
}

/** The parts for the runs of one tool, and so for one collector, in order. */
export interface Delivery {
  /** `tool.driver.name` of its runs. */
  readonly tool: string;
  readonly parts: readonly Part[];
}
