import { World } from "../../scripts/simulate/world.ts";
import type { DataSource, DataSourceUpdate, Repository } from "../../src/cortex/types.ts";
import type { Log } from "../../src/effects.ts";
import { registerRepository, startRegistration } from "../../src/scope/index.ts";
import type { ScopeOptions, ScopeRecord, ScopeTarget, ScopeTenant } from "../../src/scope/types.ts";
import { seeded } from "../seeded.ts";

export const TARGET: ScopeTarget = {
  host: "github.com",
  owner: "acme",
  name: "app",
  url: "https://github.com/acme/app",
};

export const OPTIONS: ScopeOptions = {
  allowSelectionTypeChange: false,
  registrationTimeout: 180_000,
  onboardingTimeout: 300_000,
  needsAsset: true,
  dryRun: false,
};

export class RequestError extends Error {
  readonly requestId = "11111111-2222-4333-8444-555555555555";
  readonly status: number | undefined;
  readonly mayHaveApplied: boolean;

  constructor(status: number | undefined, mayHaveApplied: boolean) {
    super(`PUT answered ${status ?? "nothing"}`);
    this.status = status;
    this.mayHaveApplied = mayHaveApplied;
  }
}

export function source(more: Partial<DataSource> = {}): DataSource {
  return { id: "ds", type: "github", selectionType: "MANUAL_SELECTION", names: [], ...more };
}

export function asset(more: Partial<Repository> = {}): Repository {
  return { id: "asset-app", owner: "acme", name: "app", integrationId: "ds", isSelected: true, ...more };
}

/** A tenant whose responses a test can script. Everything else succeeds. */
export class ScriptedTenant {
  readonly world = new World();
  readonly requests: string[] = [];
  readonly bodies: DataSourceUpdate[] = [];
  sources: DataSource[];
  assets: Repository[];
  /** Milliseconds until a written entry has its asset; undefined: never. */
  indexing: number | undefined = 0;
  /** Replaces the nth write (from 1). */
  onUpdate: (nth: number, apply: () => void) => void | Promise<void> = (_, apply) => apply();
  /** Returns the response to the nth read of a data source (from 1). */
  onGet: (nth: number, instance: DataSource) => DataSource | Promise<DataSource> = (_, instance) => instance;
  onList: (nth: number, all: DataSource[]) => DataSource[] = (_, all) => all;
  /** The latency of every request, milliseconds. */
  latency = 50;
  #updates = 0;
  #gets = 0;
  #lists = 0;

  constructor(sources: DataSource[], assets: Repository[] = []) {
    this.sources = sources;
    this.assets = assets;
  }

  state(id = "ds"): readonly string[] {
    return this.sources.find((one) => one.id === id)?.state ?? [];
  }

  set(id: string, more: Partial<DataSource>): void {
    this.sources = this.sources.map((one) => (one.id === id ? { ...one, ...more } : one));
  }

  get tenant(): ScopeTenant {
    return {
      dataSources: {
        list: async () => {
          await this.#record("list");
          this.#lists += 1;
          const all = this.sources.map((one) => ({
            ...one,
            state: [],
            repositoriesCount: one.repositoriesCount ?? one.state?.length ?? 0,
          }));
          return this.onList(this.#lists, all);
        },
        get: async (id) => {
          await this.#record(`get ${id}`);
          const { repositoriesCount: _, ...instance } = this.sources.find((one) => one.id === id) ?? source();
          this.#gets += 1;
          return this.onGet(this.#gets, instance);
        },
        update: async (id, body) => {
          await this.#record(`put ${id}`);
          this.bodies.push(body);
          this.#updates += 1;
          await this.onUpdate(this.#updates, () => this.#apply(id, body));
        },
      },
      repositories: { pages: (filter) => this.#pages(filter.search) },
    };
  }

  async *#pages(search = ""): AsyncIterable<Repository[]> {
    for (let offset = 0; ; offset += 70) {
      await this.#record(search === "" ? "inventory" : `search ${search}`);
      const found = this.assets.filter(({ owner, name, url }) => `${owner}/${name} ${url}`.includes(search));
      const page = found.slice(offset, offset + 70);
      if (page.length === 0) {
        return;
      }
      yield page;
    }
  }

  #apply(id: string, body: DataSourceUpdate): void {
    this.set(id, body);
    if (this.indexing !== undefined && !this.assets.some((one) => one.id === "asset-app")) {
      this.world.after(this.indexing, () => this.assets.push(asset({ integrationId: id })));
    }
  }

  async #record(request: string): Promise<void> {
    this.requests.push(request);
    await this.world.clock(() => true).sleep(this.latency);
  }
}

export interface Run {
  readonly record?: ScopeRecord;
  readonly error?: unknown;
  /** The last reported record, also if the run failed. */
  readonly recorded?: ScopeRecord;
  readonly log: readonly string[];
  /** Milliseconds. */
  readonly took: number;
}

/** Registers `target` with the scripted tenant on its virtual clock. */
export async function run(
  scripted: ScriptedTenant,
  options: Partial<ScopeOptions> = {},
  target: ScopeTarget = TARGET,
): Promise<Run> {
  const { world } = scripted;
  const log: string[] = [];
  let recorded: ScopeRecord | undefined;
  let took = 0;
  const effects = { clock: world.clock(() => true), random: seeded(1), log: logTo(log) };
  const arguments_ = [target, { ...OPTIONS, ...options }, scripted.tenant, effects] as const;
  const keep = (record: ScopeRecord) => {
    recorded = record;
  };
  const work = startRegistration(...arguments_, false)
    .then((opening) => registerRepository(...arguments_, keep, opening))
    .finally(() => {
      took = world.now();
    });
  const [result] = await Promise.all([
    work.then(
      (record) => ({ record }),
      (error: unknown) => ({ error }),
    ),
    world.run(),
  ]);
  return { ...result, ...(recorded === undefined ? {} : { recorded }), log, took };
}

function logTo(lines: string[]): Log {
  const add = (level: string) => (text: string) => void lines.push(`${level}: ${text}`);
  return {
    debug: add("debug"),
    info: add("info"),
    notice: add("notice"),
    warning: add("warning"),
    error: add("error"),
    group: (_, work) => work(),
  };
}
