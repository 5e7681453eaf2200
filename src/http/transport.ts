import type * as http from "node:http";
import type { StepClock } from "../effects.ts";

/** One HTTP request; `timeout` (milliseconds) covers connecting, sending, and reading headers and body. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly timeout: number;
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends a request once. Throws only {@link TransportError}. */
export interface Transport {
  send(httpRequest: HttpRequest): Promise<HttpResponse>;
  /** Closes idle connections. */
  close(): void;
}

export type TransportFault =
  | "cancelled"
  | "timeout"
  | "untrusted"
  | "proxy"
  | "unconnected"
  | "broken"
  | "too-large";

/** The error for a request without a complete response. */
export class TransportError extends Error {
  override readonly name: string = "TransportError";
  readonly fault: TransportFault;

  constructor(fault: TransportFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }

  get mayHaveBeenSent(): boolean {
    return this.fault !== "untrusted" && this.fault !== "proxy" && this.fault !== "unconnected";
  }
}

/** Larger responses are an error. The largest known ones, with thousands of entries, are far smaller. */
const MAX_RESPONSE_BYTES = 16 * 1024 * 1024;

/**
 * Creates a transport with Node's own HTTP, which keeps connections open. `@actions/http-client` only finds the proxy
 * and creates the agent that opens a tunnel through it. It could send the requests, with a signal from a request handler
 * and a limit while the response streams, but it loads undici, which takes longer than starting Node (2.8 × `node -e 0`).
 * So it is loaded only if there is a proxy. Redirects are returned as responses.
 */
export function createTransport(clock: Pick<StepClock, "startTimeout">): Transport {
  const connectors = new Map<string, Connector>();
  return {
    send: (httpRequest) =>
      sendWithTimeout(httpRequest, clock, async () => {
        const { origin } = httpRequest.url;
        const connector = connectors.get(origin) ?? (await createConnector(httpRequest.url));
        connectors.set(origin, connector);
        return connector;
      }),
    close() {
      for (const connector of connectors.values()) connector.close();
      connectors.clear();
    },
  };
}

/** The properties of the proxy agent that `tunnel`, a dependency of http-client, reads when it opens a tunnel. */
interface TunnelingAgent {
  proxyOptions?: { signal?: AbortSignal; proxyAuth?: string | undefined };
  request?: (options: http.RequestOptions) => http.ClientRequest;
}

/** Node's `request` function and the agent for a host, directly or through a proxy. */
interface Connector {
  readonly request: typeof http.request;
  readonly agent: http.Agent & TunnelingAgent;
  close(): void;
}

async function createConnector(url: URL): Promise<Connector> {
  const { request, Agent } = await (url.protocol === "https:" ? import("node:https") : import("node:http"));
  const { getProxyUrl } = await import("@actions/http-client/lib/proxy");
  if (getProxyUrl(url) === undefined) {
    const agent = new Agent({ keepAlive: true });
    return { request, agent, close: () => agent.destroy() };
  }
  const { HttpClient } = await import("@actions/http-client");
  const client = new HttpClient(undefined, [], { keepAlive: true });
  const agent: Connector["agent"] = client.getAgent(url.href);
  setProxyAuthorization(agent);
  return { request, agent, close: () => client.dispose() };
}

/**
 * Adds `Proxy-Authorization` to the tunnel's request, instead of `tunnel`, which does it in a way that makes Node.js
 * print a warning.
 */
function setProxyAuthorization(agent: TunnelingAgent): void {
  const { proxyOptions, request } = agent;
  if (proxyOptions?.proxyAuth === undefined || request === undefined) return;
  const basic = Buffer.from(proxyOptions.proxyAuth, "utf8").toString("base64");
  proxyOptions.proxyAuth = undefined;
  agent.request = (options) =>
    request({ ...options, headers: { ...options.headers, "proxy-authorization": `Basic ${basic}` } });
}

async function sendWithTimeout(
  httpRequest: HttpRequest,
  clock: Pick<StepClock, "startTimeout">,
  getConnector: () => Promise<Connector>,
): Promise<HttpResponse> {
  const timeout = clock.startTimeout(httpRequest.timeout);
  const signal =
    httpRequest.signal === undefined ? timeout.signal : AbortSignal.any([httpRequest.signal, timeout.signal]);
  try {
    signal.throwIfAborted();
    const message = await send(await getConnector(), httpRequest, signal);
    return { status: message.statusCode ?? 0, headers: message.headers, body: await readBody(message) };
  } catch (error) {
    if (httpRequest.signal?.aborted) throw new TransportError("cancelled", "the step was cancelled", error);
    if (timeout.signal.aborted) throw new TransportError("timeout", "the time was up", error);
    throw error instanceof TransportError ? error : toTransportError(error);
  } finally {
    timeout.clear();
  }
}

function send({ request, agent }: Connector, httpRequest: HttpRequest, signal: AbortSignal) {
  const { url, body } = httpRequest;
  // A separate request opens the tunnel. Without the signal, it would continue after this one is aborted.
  if (agent.proxyOptions !== undefined) Object.assign(agent.proxyOptions, { signal });
  return new Promise<http.IncomingMessage>((resolve, reject) => {
    const outgoing = request({
      host: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port),
      path: `${url.pathname}${url.search}`,
      method: httpRequest.method,
      headers: {
        ...httpRequest.headers,
        "accept-encoding": "identity",
        ...(body === undefined ? {} : { "content-length": String(body.byteLength) }),
      },
      agent,
      signal,
    });
    outgoing.on("response", resolve);
    outgoing.on("error", reject);
    // After a protocol upgrade, Node.js emits neither a response nor an error.
    outgoing.on("upgrade", (_response, socket) => {
      socket.destroy();
      reject(new TransportError("broken", "the server switched to another protocol"));
    });
    outgoing.on("close", () =>
      reject(new TransportError("broken", "the connection ended without an answer")),
    );
    outgoing.end(body);
  });
}

function readBody(message: http.IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    message.on("data", (chunk: Buffer) => {
      length += chunk.byteLength;
      if (length > MAX_RESPONSE_BYTES) {
        reject(new TransportError("too-large", `the answer is larger than ${MAX_RESPONSE_BYTES} bytes`));
        message.destroy();
        return;
      }
      chunks.push(chunk);
    });
    message.on("end", () => resolve(Buffer.concat(chunks, length)));
    message.on("error", reject);
    message.on("close", () => reject(new TransportError("broken", "the answer broke off before its end")));
  });
}

const UNCONNECTED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENETDOWN",
  "ERR_SSL_WRONG_VERSION_NUMBER",
  "ERR_SSL_PACKET_LENGTH_TOO_LONG",
]);
const UNTRUSTED =
  /CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_CA$|^INVALID_PURPOSE$|^PATH_LENGTH_EXCEEDED$/;

function toTransportError(error: unknown): TransportError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = messageOf(error) || code;
  if (message === "got illegal response body from proxy")
    return new TransportError("proxy", "it answered CONNECT with more than headers", error);
  const tunnel = /^tunneling socket could not be established, (cause|statusCode)=(.*)$/s.exec(message);
  if (tunnel !== null) {
    const reason = tunnel[1] === "cause" ? tunnel[2] : `it answered CONNECT with status ${tunnel[2]}`;
    return new TransportError("proxy", reason ?? "", error);
  }
  if (UNTRUSTED.test(code)) return new TransportError("untrusted", message, error);
  return new TransportError(UNCONNECTED.has(code) ? "unconnected" : "broken", message, error);
}

function messageOf(error: unknown): string {
  // For a host with several addresses, the error has no message, but an error for each address.
  if (error instanceof AggregateError && error.message === "") return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
