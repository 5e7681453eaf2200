import { setTimeout as delay } from "node:timers/promises";

/** A range in milliseconds. Each request's latency is drawn from it. */
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

/** A data source that exists from the start. */
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
  /** Adds `owner/repo-0` and so on to the state, before the entries of `state`. */
  readonly generate?: { readonly owner: string; readonly count: number };
  /** Repositories that it can access but does not cover: assets with `isSelected: false`. */
  readonly unselected?: readonly string[];
  /** Repositories whose assets appear automatically, milliseconds after the start. */
  readonly appearing?: Readonly<Record<string, number>>;
  /** Which of these repositories are archived. */
  readonly archived?: readonly string[];
  readonly repositoriesCount?: number;
  readonly status?: string;
  readonly statusDetails?: Readonly<Record<string, unknown>>;
  /** Mapped projects; by default the responses have none. */
  readonly externalProjects?: readonly Readonly<Record<string, string>>[];
  readonly name?: string;
  readonly uniqueIdentifier?: string;
  readonly uniqueProperties?: Readonly<Record<string, unknown>>;
  /** How much of the state a `GET` by id returns: all entries, none, or this many. */
  readonly getState?: "full" | "empty" | number;
  /** While the type is CURRENT_STATE, entries that a `PUT` adds are silently ignored. */
  readonly ignoresAppend?: boolean;
  /** A collector that returns 503. */
  readonly disabled?: boolean;
  /** How many more requests return it, as DESTROYING, after it was deleted; 0 by default. */
  readonly lingers?: number;
}

/** An asset that belongs to no data source, for example from a CLI scan. */
export interface SeedRepository {
  readonly owner: string;
  readonly name: string;
  readonly url?: string;
  readonly source: string;
  readonly integrationId?: string;
  readonly isSelected?: boolean;
}

/** What goes wrong when a request matches. */
export type FaultKind =
  /** This response, with a JSON body or with text. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly body?: unknown;
      /** In both, `{authorization}` is replaced with that header of the request, and `{body}` with its body. */
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** The connection is closed without a response. */
  | { readonly kind: "drop" }
  /** No response, ever. */
  | { readonly kind: "stall" }
  /** The headers and half of the body, then nothing. */
  | { readonly kind: "stall-body" }
  /** The correct response, this many milliseconds late. */
  | { readonly kind: "slow"; readonly delay: number }
  /** Half of the correct response, then the connection is closed. */
  | { readonly kind: "truncate" }
  /** The correct response with a content length that is wrong by this many bytes. */
  | { readonly kind: "wrong-length"; readonly by: number }
  /** A response of this many bytes. */
  | { readonly kind: "huge"; readonly bytes: number };

export type Fault = FaultKind & {
  /** Any, if absent. */
  readonly method?: string;
  /** A regular expression for the path; any, if absent. */
  readonly path?: string;
  /** Only requests after one with this method. */
  readonly after?: string;
  /** The first matching request to fail; 1 by default. */
  readonly nth?: number;
  /** How many requests fail from then on; 1 by default, 0 for all. */
  readonly times?: number;
  /** Whether the request is applied before it fails; false by default. */
  readonly applied?: boolean;
};

/** The tenant's clock. */
export interface ServerClock {
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /**
   * Called when a request will never get a complete response. The function that it returns is called when the
   * connection is closed.
   */
  hold(): () => void;
}

export const REAL_TIME: ServerClock = {
  now: Date.now,
  sleep: (milliseconds) => delay(milliseconds),
  hold: () => () => undefined,
};

export interface TenantOptions {
  /** A free port by default. */
  readonly port?: number;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** PEM; enables https. */
  readonly tls?: { readonly key: string; readonly cert: string };
  readonly apiKeys?: readonly SeedApiKey[];
  readonly collectorTokens?: readonly SeedCollectorToken[];
  readonly dataSources?: readonly SeedDataSource[];
  readonly repositories?: readonly SeedRepository[];
  /** The wrapper of every 2xx response; bare by default. */
  readonly wrapper?: "bare" | "data" | "reply" | "reply.data";
  /** The path of the data sources; `current` by default. */
  readonly paths?: "current" | "older";
  /** The accepted values of `type_category`; `both` vocabularies by default. */
  readonly categories?: "both" | "groups" | "kebab";
  /** The status for a rejected filter value; 422 by default. */
  readonly filterRefusal?: 400 | 422;
  /**
   * Whether a `GET` by id shows external projects; false by default, because the documentation does not
   * promise it.
   */
  readonly showsProjects?: boolean;
  /** Whether data sources show their names; true by default, although no name is published. */
  readonly showsNames?: boolean;
  /** The status for a rejected body of `PUT`; both are documented. */
  readonly putRefusal?: 422 | 500;
  /** The largest page of repositories; 70 by default, as observed. */
  readonly pageSize?: number;
  /** Milliseconds until an added repository has a selected asset; 0 by default. */
  readonly indexingDelay?: number;
  readonly latency?: {
    /** Between the read of a `GET` and its response. */
    readonly read?: Latency;
    /** Between the arrival of a `PUT` and its effect. */
    readonly write?: Latency;
    /** Between the effect of a `PUT` and its response. */
    readonly answer?: Latency;
    /** Before the response to an upload. */
    readonly upload?: Latency;
  };
  /** The seed of the latencies; 1 by default. */
  readonly seed?: number;
  readonly faults?: readonly Fault[];
  /** Requests per second. Further requests get 429 with `Retry-After: 1`. */
  readonly rateLimit?: number;
  /** Bytes; 10,000,000 by default. */
  readonly uploadLimit?: number;
  /** Whether the response to a new collector has credentials; true by default. */
  readonly returnsCredentials?: boolean;
  /** Returns the schema errors of a log; without it, no schema is checked. */
  readonly validate?: (log: unknown) => readonly string[];
  /** Whether uploads are checked and kept with their logs (the default), or only counted. */
  readonly keepUploads?: boolean;
  /** The real time by default. */
  readonly clock?: Partial<ServerClock>;
  /** Records the value of `Authorization` instead of only its presence. */
  readonly recordAuthorization?: boolean;
  /** Returns everything recorded for `GET /_tenant`, without authentication. */
  readonly inspect?: boolean;
}

/** The default API key and collector token. */
export const DEFAULT_API_KEY: SeedApiKey = {
  id: "7",
  key: "standard-key-of-the-test-tenant",
  type: "standard",
};
