import * as http from "node:http";
import * as https from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { type Incoming, type Outgoing, refusal } from "./answer.ts";
import { Auth } from "./auth.ts";
import { collector, type Upload } from "./collectors.ts";
import { dataSource, dataSources, type Parts } from "./data-sources.ts";
import { Faults, isApplied, send, sendFault } from "./faults.ts";
import { type Asset, Model } from "./model.ts";
import { type Fault, REAL_TIME, type TenantOptions } from "./options.ts";
import { createPauses } from "./pauses.ts";
import { RateLimit } from "./rate-limit.ts";
import { repositories, repository } from "./repositories.ts";

export type { Upload } from "./collectors.ts";
export type * from "./options.ts";
export { DEFAULT_API_KEY } from "./options.ts";

/** A received request. `authorization` only says whether the header was there, unless the tenant records it. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  /** As text; for uploads only if they were rejected. */
  readonly body: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Requests with the same number came over the same connection. */
  readonly connection: number;
  /** The status of the response; undefined before it is sent, and for faults. */
  status: number | undefined;
}

/** A running tenant. */
export interface Tenant {
  /** `http://127.0.0.1:PORT`, without a final slash. */
  readonly url: string;
  readonly port: number;
  readonly requests: readonly RecordedRequest[];
  /** The accepted uploads, in order. */
  readonly uploads: readonly Upload[];
  /** What the data source covers now. Throws if there is none with this id. */
  state(id: string): readonly string[];
  selectionType(id: string): string | undefined;
  externalProjects(id: string): readonly Readonly<Record<string, string>>[];
  dataSourceIds(): readonly string[];
  /** All assets, including those that are not visible yet. */
  assets(): readonly Asset[];
  /** Replaces the state, as another client of the API does. */
  overwrite(id: string, state: readonly string[]): void;
  addFault(fault: Fault): void;
  /** Closes all connections, including those that a fault keeps open. */
  close(): Promise<void>;
}

const API = "/public_api/appsec/v1";

/** Starts a tenant on the loopback interface. */
export async function startTenant(options: TenantOptions = {}): Promise<Tenant> {
  const clock = { ...REAL_TIME, ...options.clock };
  const { now } = clock;
  const auth = new Auth(options, now);
  const model = new Model(options, now);
  const parts: Parts = { options, model, auth, pauses: createPauses(options, clock), clock };
  const service = new Service(parts);
  const listener: http.RequestListener = (request, response) => void service.serve(request, response);
  const server =
    options.tls === undefined
      ? http.createServer(listener)
      : https.createServer({ ...options.tls }, listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, options.host ?? "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const instance = (id: string) => {
    const found = model.instances.get(id);
    if (found === undefined) throw new Error(`The tenant has no data source ${id}`);
    return found;
  };
  return {
    url: `${options.tls === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    port,
    requests: service.requests,
    uploads: service.uploads,
    state: (id) => instance(id).state,
    selectionType: (id) => instance(id).selectionType,
    externalProjects: (id) => instance(id).externalProjects,
    dataSourceIds: () => [...model.instances.keys()],
    assets: () => [...model.assets.values()],
    overwrite: (id, state) => model.replace(instance(id), undefined, state),
    addFault: (fault) => service.faults.add(fault),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

class Service {
  readonly requests: RecordedRequest[] = [];
  readonly uploads: Upload[] = [];
  readonly faults: Faults;
  readonly #parts: Parts;
  readonly #rateLimit: RateLimit;
  readonly #connections = new WeakMap<Socket, number>();
  #connectionCount = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.faults = new Faults(parts.options.faults ?? []);
    this.#rateLimit = new RateLimit(parts.options.rateLimit, parts.clock.now);
  }

  async serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    try {
      const incoming = await read(request);
      if (incoming.path === "/_tenant" && this.#parts.options.inspect === true) {
        send(response, { status: 200, body: this.#recorded() });
        return;
      }
      const record = this.#record(request, incoming);
      const fault = this.faults.next(incoming);
      const correct = fault === undefined || isApplied(fault) ? await this.#answer(incoming) : undefined;
      if (fault !== undefined) {
        await sendFault(incoming, response, fault, correct, this.#parts.clock);
        return;
      }
      record.status = correct?.status;
      if (correct !== undefined) send(response, correct);
    } catch {
      // A client that disconnects during its request gets no response.
      response.socket?.destroy();
    }
  }

  async #answer(incoming: Incoming): Promise<Outgoing> {
    const refused = this.#rateLimit.check() ?? this.#parts.auth.check(incoming);
    if (refused !== undefined) return refused;
    const { paths = "current" } = this.#parts.options;
    const base = paths === "current" ? "data_source_instances" : "integrations";
    const [resource, id, ...rest] = incoming.path.slice(API.length + 1).split("/");
    if (!incoming.path.startsWith(`${API}/`) || rest.length > 0 || id === "") return noRoute();
    const name = id === undefined ? undefined : decodeURIComponent(id);
    switch (resource) {
      case base:
        return name === undefined
          ? dataSources(this.#parts, incoming)
          : dataSource(this.#parts, incoming, name);
      case "repositories":
        return name === undefined
          ? repositories(this.#parts, incoming)
          : repository(this.#parts, incoming, name);
      case "collectors":
        return name === undefined ? noRoute() : collector(this.#parts, incoming, name, this.uploads);
      default:
        return noRoute();
    }
  }

  #record(request: http.IncomingMessage, incoming: Incoming): RecordedRequest {
    const { authorization, ...headers } = incoming.headers;
    const entries = Object.entries({
      ...headers,
      ...(authorization === undefined
        ? {}
        : { authorization: this.#parts.options.recordAuthorization === true ? authorization : "(given)" }),
    });
    const isUpload = incoming.path.startsWith(`${API}/collectors/`);
    const record: RecordedRequest = {
      method: incoming.method,
      path: incoming.path,
      query: Object.fromEntries(incoming.query),
      headers: Object.fromEntries(entries.map(([name, value]) => [name, String(value)])),
      body: isUpload ? "" : incoming.body.toString("utf8"),
      at: this.#parts.clock.now(),
      connection: this.#connectionOf(request.socket),
      status: undefined,
    };
    this.requests.push(record);
    return record;
  }

  #connectionOf(socket: Socket): number {
    const known = this.#connections.get(socket);
    if (known !== undefined) return known;
    this.#connections.set(socket, ++this.#connectionCount);
    return this.#connectionCount;
  }

  #recorded(): unknown {
    const { model } = this.#parts;
    const states = [...model.instances.values()].map(({ seed, selectionType, state }) => ({
      id: seed.id,
      type: seed.type,
      selectionType,
      state,
    }));
    return { requests: this.requests, uploads: this.uploads, dataSources: states };
  }
}

function noRoute(): Outgoing {
  return refusal(404, "NOT_FOUND", "Cannot find this route");
}

async function read(request: http.IncomingMessage): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const [path = "/", query = ""] = splitOnce(request.url ?? "/", "?");
  return {
    method: request.method ?? "GET",
    path,
    query: new URLSearchParams(query),
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
