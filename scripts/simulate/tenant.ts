import type { DataSource, DataSourceUpdate, Repository } from "../../src/cortex/types.ts";
import type { ScopeTenant } from "../../src/scope/types.ts";
import type { World } from "./world.ts";

/** How often each fault happens, as a share of the requests that can have it. */
export interface Faults {
  /** A `PUT` is applied, but its response is lost. */
  readonly answerLost: number;
  /** A `PUT` returns 500 after it was applied. */
  readonly failedAfter: number;
  /** A `PUT` returns 500 and was not applied. */
  readonly failedBefore: number;
  /** A `PUT` loses its connection and is applied some seconds later. */
  readonly late: number;
  /** A `GET` of the data source hides its state. */
  readonly hidden: number;
  /** A request takes seconds. */
  readonly stalled: number;
}

export const FAULTS: Faults = {
  answerLost: 0.01,
  failedAfter: 0.01,
  failedBefore: 0.01,
  late: 0.005,
  hidden: 0.005,
  stalled: 0.01,
};

export const NO_FAULTS: Faults = {
  answerLost: 0,
  failedAfter: 0,
  failedBefore: 0,
  late: 0,
  hidden: 0,
  stalled: 0,
};

export interface ModelOptions {
  readonly existing: number;
  /** Requests per second that the tenant allows; Infinity for no limit. */
  readonly rate: number;
  readonly faults: Faults;
}

/** A failed request, with the properties that the HTTP client would report. */
class ModelError extends Error {
  readonly requestId = "model";
  readonly mayHaveApplied: boolean;
  readonly status: number | undefined;

  constructor(status: number | undefined, mayHaveApplied: boolean) {
    super(`The model tenant answered ${status ?? "nothing"}.`);
    this.status = status;
    this.mayHaveApplied = mayHaveApplied;
  }
}

const ID = "model-data-source";
const INDEXING_DELAY = 5_000;
const MAX_RETRIES = 5;

/** A tenant with one data source: the last write wins, responses take time, and some requests fail. */
export class ModelTenant {
  readonly #world: World;
  readonly #random: () => number;
  readonly #options: ModelOptions;
  readonly initial: readonly string[];
  #state: readonly string[];
  readonly #indexed = new Map<string, number>();
  #second = -1;
  #requestsInSecond = 0;
  writes = 0;

  constructor(world: World, random: () => number, options: ModelOptions) {
    this.#world = world;
    this.#random = random;
    this.#options = options;
    this.initial = Array.from({ length: options.existing }, (_, index) => `acme/existing-${index}`);
    this.#state = this.initial;
  }

  get state(): readonly string[] {
    return this.#state;
  }

  /**
   * The tenant for one writer. `onRequest` is called for every request, with whether it got 429. A writer for which `alive`
   * returns false gets no response.
   */
  for(alive: () => boolean, onRequest: (refused: boolean) => void): ScopeTenant {
    const send = <T>(answer: () => T) => this.#withRetry(alive, onRequest, answer);
    return {
      dataSources: {
        list: () => send(() => [this.#source({ repositoriesCount: this.#state.length, state: [] })]),
        get: () => send(() => this.#source({ state: this.#chance("hidden") ? [] : this.#state })),
        update: (_, body) => this.#update(alive, onRequest, body),
      },
      repositories: {
        pages: (filter, attempt = (work) => work()) =>
          this.#pages((answer) => attempt(() => send(answer)), filter.search),
      },
    };
  }

  #source(more: Partial<DataSource>): DataSource {
    return { id: ID, type: "github", selectionType: "MANUAL_SELECTION", names: [], ...more };
  }

  async *#pages(
    send: (answer: () => Repository[]) => Promise<Repository[]>,
    search?: string,
  ): AsyncIterable<Repository[]> {
    const page = await send(() => this.#inventory(search));
    if (page.length > 0) {
      yield page;
    }
  }

  #inventory(search: string | undefined): Repository[] {
    const wanted = search === undefined ? this.#state : [`acme/${search}`];
    return wanted.flatMap((entry) => {
      const at =
        this.#indexed.get(entry) ?? (entry.startsWith("acme/existing-") ? 0 : Number.POSITIVE_INFINITY);
      const [owner = "", name = ""] = entry.split("/");
      return at + INDEXING_DELAY > this.#world.now() && at !== 0
        ? []
        : [{ id: entry, owner, name, integrationId: ID, isSelected: true }];
    });
  }

  /** Retries as the HTTP client does. */
  async #withRetry<T>(
    alive: () => boolean,
    onRequest: (refused: boolean) => void,
    answer: () => T,
  ): Promise<T> {
    for (let failures = 1; ; failures += 1) {
      try {
        return await this.#request(alive, onRequest, answer);
      } catch (error) {
        // During a registration the caller handles 429.
        if (failures > MAX_RETRIES || (error instanceof ModelError && error.status === 429)) {
          throw error;
        }
        await this.#sleep(alive, 1_000 * 2 ** (failures - 1) * (0.75 + 0.5 * this.#random()));
      }
    }
  }

  async #request<T>(
    alive: () => boolean,
    onRequest: (refused: boolean) => void,
    answer: () => T,
  ): Promise<T> {
    const admitted = this.#admit();
    onRequest(!admitted);
    if (!admitted) {
      await this.#sleep(alive, 20);
      throw new ModelError(429, false);
    }
    const latency = this.#latency();
    const untilApplied = latency * this.#random();
    await this.#sleep(alive, untilApplied);
    const value = answer();
    await this.#sleep(alive, latency - untilApplied);
    return value;
  }

  async #update(
    alive: () => boolean,
    onRequest: (refused: boolean) => void,
    body: DataSourceUpdate,
  ): Promise<void> {
    const admitted = this.#admit();
    onRequest(!admitted);
    if (!admitted) {
      await this.#sleep(alive, 20);
      throw new ModelError(429, false);
    }
    const latency = this.#latency();
    const untilApplied = latency * this.#random();
    if (this.#chance("failedBefore")) {
      await this.#sleep(alive, latency);
      throw new ModelError(500, true);
    }
    const late = this.#chance("late") ? 8_000 * this.#random() : 0;
    // Applied even if the writer was killed.
    this.#world.after(untilApplied + late, () => this.#apply(body.state ?? []));
    await this.#sleep(alive, latency);
    if (late > 0 || this.#chance("answerLost")) {
      throw new ModelError(undefined, true);
    }
    if (this.#chance("failedAfter")) {
      throw new ModelError(500, true);
    }
  }

  #apply(state: readonly string[]): void {
    this.writes += 1;
    this.#state = state;
    for (let index = state.length - 1; index >= 0; index -= 1) {
      const entry = state[index] ?? "";
      if (entry.startsWith("acme/existing-")) {
        break;
      }
      if (!this.#indexed.has(entry)) {
        this.#indexed.set(entry, this.#world.now());
      }
    }
  }

  #admit(): boolean {
    const second = Math.floor(this.#world.now() / 1_000);
    if (second !== this.#second) {
      this.#second = second;
      this.#requestsInSecond = 0;
    }
    this.#requestsInSecond += 1;
    return this.#requestsInSecond <= this.#options.rate;
  }

  /** 40 to 500 ms, usually short, sometimes seconds. */
  #latency(): number {
    const usual = 40 + 460 * this.#random() ** 2;
    return this.#chance("stalled") ? usual + 10_000 * this.#random() : usual;
  }

  #chance(fault: keyof Faults): boolean {
    const share = this.#options.faults[fault];
    return share > 0 && this.#random() < share;
  }

  #sleep(alive: () => boolean, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#world.after(milliseconds, () => {
        if (alive()) {
          resolve();
        }
      });
    });
  }
}
