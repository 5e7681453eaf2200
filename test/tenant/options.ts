import { setTimeout as delay } from "node:timers/promises";

/** From and to, in milliseconds; one is drawn evenly for each request. */
export type Latency = readonly [number, number];

export interface SeedApiKey {
  readonly id: string;
  readonly key: string;
  readonly type: "standard" | "advanced";
}

export interface SeedCollectorToken {
  readonly id: string;
  readonly token: string;
  readonly collectorId: string;
}

/** A data source that the tenant has from the start. */
export interface SeedDataSource {
  readonly id: string;
  /** kebab-case, as in the API. */
  readonly type: string;
  readonly hostname?: string;
  readonly typeCategory?: string;
  /** ISO 8601; the first of January 2024 by default. */
  readonly creationDate?: string;
  readonly selectionType?: string;
  /** What it covers: `owner/repo`, or opaque ids, which have no asset. */
  readonly state?: readonly string[];
  /** Puts `owner/repo-0` and so on into the state, before what `state` holds. */
  readonly generate?: { readonly owner: string; readonly count: number };
  /** Repositories that it sees but does not cover: assets with `isSelected: false`. */
  readonly unselected?: readonly string[];
  /** Repositories whose assets appear automatically, milliseconds after the start. */
  readonly appearing?: Readonly<Record<string, number>>;
  /** Archived ones among all of these. */
  readonly archived?: readonly string[];
  readonly repositoriesCount?: number;
  readonly status?: string;
  readonly statusDetails?: Readonly<Record<string, unknown>>;
  /** Mapped projects; by default the answers have none. */
  readonly externalProjects?: readonly Readonly<Record<string, string>>[];
  readonly name?: string;
  readonly uniqueIdentifier?: string;
  readonly uniqueProperties?: Readonly<Record<string, unknown>>;
  /** What `GET` by id tells of the state: all of it, nothing, or only so many entries. */
  readonly getState?: "full" | "empty" | number;
  /** As long as the type is CURRENT_STATE, entries that a `PUT` adds are left out without a word. */
  readonly ignoresAppend?: boolean;
  /** A collector that answers 503. */
  readonly disabled?: boolean;
  /** How often it is still answered, as DESTROYING, after it was deleted; not at all by default. */
  readonly lingers?: number;
}

/** An asset beside those of the data sources, such as one that a CLI scan made. */
export interface SeedRepository {
  readonly owner: string;
  readonly name: string;
  readonly url?: string;
  readonly source: string;
  readonly integrationId?: string;
  readonly isSelected?: boolean;
}

/** What goes wrong, once a request matches. */
export type FaultKind =
  /** This answer, with a body that is JSON, or text as it is. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly body?: unknown;
      /** In both, `{authorization}` becomes what the request had in that header, and `{body}` its body. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection ends without an answer. */
  | { readonly kind: "drop" }
  /** No answer, ever. */
  | { readonly kind: "stall" }
  /** The headers and half of the body, then nothing, ever. */
  | { readonly kind: "stall-body" }
  /** The right answer, so many milliseconds late. */
  | { readonly kind: "slow"; readonly delay: number }
  /** Half of the right answer, then the connection ends. */
  | { readonly kind: "truncate" }
  /** The right answer, with a length that is wrong by so many bytes. */
  | { readonly kind: "wrong-length"; readonly by: number }
  /** An answer of so many bytes. */
  | { readonly kind: "huge"; readonly bytes: number };

export type Fault = FaultKind & {
  /** Any, if absent. */
  readonly method?: string;
  /** A regular expression for the path; any, if absent. */
  readonly path?: string;
  /** Only what comes after a request with this method. */
  readonly after?: string;
  /** Which of the matching requests is the first to fail; 1 by default. */
  readonly nth?: number;
  /** How many fail from there on; 1 by default, 0 for all. */
  readonly times?: number;
  /** Whether the request is carried out before it fails; not by default. */
  readonly applied?: boolean;
};

/** Time, as a tenant sees it. */
export interface ServerClock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Hears that a request will never be answered in full, and through what it returns that its connection is closed. */
  hold(): () => void;
}

export const REAL_TIME: ServerClock = {
  now: Date.now,
  sleep: (milliseconds) => delay(milliseconds),
  hold: () => () => undefined,
};

export interface TenantOptions {
  /** A free one by default. */
  readonly port?: number;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** PEM; https then. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly apiKeys?: readonly SeedApiKey[];
  readonly collectorTokens?: readonly SeedCollectorToken[];
  readonly dataSources?: readonly SeedDataSource[];
  readonly repositories?: readonly SeedRepository[];
  /** How every 2xx answer is wrapped; bare by default. */
  readonly wrapper?: "bare" | "data" | "reply" | "reply.data";
  /** Where data sources answer; `current` by default. */
  readonly paths?: "current" | "older";
  /** The only values of `type_category` that it knows; `both` vocabularies by default. */
  readonly categories?: "both" | "groups" | "kebab";
  /** Status for a value of a filter that is refused; 422 by default. */
  readonly filterRefusal?: 400 | 422;
  /** Whether an instance shows its external projects; only `GET` by id does. Not by default, as nothing promises it. */
  readonly showsProjects?: boolean;
  /** Whether data sources show the names they were made with; they do by default, though no name is published. */
  readonly showsNames?: boolean;
  /** Status for a body of `PUT` that is refused; both are documented. */
  readonly putRefusal?: 422 | 500;
  /** The most repositories in one page; 70 by default, as observed. */
  readonly pageSize?: number;
  /** Milliseconds until a repository that was added shows as a selected asset; 0 by default. */
  readonly indexingDelay?: number;
  readonly latency?: {
    /** Between what a `GET` sees and its answer. */
    readonly read?: Latency;
    /** Between the arrival of a `PUT` and its effect. */
    readonly write?: Latency;
    /** Between the effect of a `PUT` and its answer. */
    readonly answer?: Latency;
    /** Before the answer to an upload. */
    readonly upload?: Latency;
  };
  /** For the latencies; 1 by default. */
  readonly seed?: number;
  readonly faults?: readonly Fault[];
  /** Requests a second; beyond that 429 with `Retry-After: 1`. */
  readonly rateLimit?: number;
  /** Bytes; 10,000,000 by default. */
  readonly uploadLimit?: number;
  /** Whether what a new collector answers holds its credentials; it does by default. */
  readonly logCredentials?: boolean;
  /** Returns what is wrong with a log by the schema; nothing is checked by a schema if absent. */
  readonly validate?: (log: unknown) => readonly string[];
  /** Whether uploads are checked at all and kept with their logs (the default), or only counted. */
  readonly keepUploads?: boolean;
  /** The real time by default. */
  readonly clock?: Partial<ServerClock>;
  /** Records what `Authorization` held, instead of only that it was there. */
  readonly recordAuthorization?: boolean;
  /** Answers `GET /_tenant` with everything recorded, to anyone. */
  readonly inspect?: boolean;
}

/** The API key and the collector token that a tenant without others has. */
export const DEFAULT_API_KEY: SeedApiKey = {
  id: "7",
  key: "standard-key-of-the-test-tenant",
  type: "standard",
};
