import type { ServerResponse } from "node:http";
import type { Incoming, Outgoing } from "./answer.ts";
import type { Fault, ServerClock } from "./options.ts";

/** The scripted faults, with the number of requests that matched each. */
export class Faults {
  readonly #scripted: { readonly fault: Fault; readonly pattern: RegExp | undefined; seen: number }[] = [];

  constructor(faults: readonly Fault[]) {
    for (const fault of faults) this.add(fault);
  }

  add(fault: Fault): void {
    this.#scripted.push({
      fault,
      pattern: fault.path === undefined ? undefined : new RegExp(fault.path),
      seen: 0,
    });
  }

  readonly #methods = new Set<string>();

  /** The fault for this request, if any. Every script counts the request. */
  next(incoming: Incoming): Fault | undefined {
    const hits = this.#scripted.filter((script) => {
      const { method, after } = script.fault;
      if (method !== undefined && method !== incoming.method) return false;
      if (after !== undefined && !this.#methods.has(after)) return false;
      if (script.pattern !== undefined && !script.pattern.test(incoming.path)) return false;
      script.seen++;
      const first = script.fault.nth ?? 1;
      const times = script.fault.times ?? 1;
      return script.seen >= first && (times === 0 || script.seen < first + times);
    });
    this.#methods.add(incoming.method);
    return hits[0]?.fault;
  }
}

/** Replaces the placeholders with secrets of the request, as a server does that echoes them. */
function echo<T>(value: T, incoming: Incoming): T {
  if (typeof value === "string")
    return value
      .replaceAll("{authorization}", () => String(incoming.headers.authorization))
      .replaceAll("{body}", () => Buffer.from(incoming.body).toString("utf8")) as T;
  if (Array.isArray(value)) return value.map((item) => echo(item, incoming)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [echo(key, incoming), echo(item, incoming)]),
  ) as T;
}

/** Whether the request is applied: some faults only damage a correct response. */
export function isApplied(fault: Fault): boolean {
  return fault.applied === true || ["slow", "truncate", "wrong-length", "stall-body"].includes(fault.kind);
}

/** Sends the response of a fault. `correct` is the response without the fault, if the request is applied. */
export async function sendFault(
  incoming: Incoming,
  response: ServerResponse,
  fault: Fault,
  correct: Outgoing | undefined,
  clock: ServerClock,
): Promise<void> {
  const bytes = serialize(correct?.body);
  const status = correct?.status ?? 200;
  switch (fault.kind) {
    case "answer":
      send(response, {
        status: fault.status,
        ...echo({ body: fault.body, headers: fault.headers ?? {} }, incoming),
      });
      return;
    case "drop":
      response.socket?.destroy();
      return;
    case "stall":
      response.once("close", clock.hold());
      return;
    case "stall-body":
      response.once("close", clock.hold());
      begin(response, status, bytes.byteLength, bytes.subarray(0, bytes.byteLength / 2));
      return;
    case "slow":
      await clock.sleep(fault.delay);
      if (correct !== undefined) send(response, correct);
      return;
    case "truncate":
      begin(response, status, bytes.byteLength, bytes.subarray(0, bytes.byteLength / 2));
      setTimeout(() => response.socket?.destroy(), 20);
      return;
    case "wrong-length":
      // A body longer than its stated length is cut; a shorter one ends with the connection.
      begin(response, status, bytes.byteLength + fault.by, bytes);
      setTimeout(() => response.socket?.destroy(), 20);
      return;
    case "huge":
      sendHuge(response, fault.bytes);
  }
}

/** Sends a response unchanged. */
export function send(response: ServerResponse, { status, body, headers = {} }: Outgoing): void {
  const bytes = serialize(body);
  const type = typeof body === "string" ? "text/html; charset=utf-8" : "application/json";
  response.writeHead(status, {
    ...(body === undefined ? {} : { "content-type": type }),
    ...(status === 204 ? {} : { "content-length": String(bytes.byteLength) }),
    ...headers,
  });
  response.end(status === 204 ? undefined : bytes);
}

function serialize(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body), "utf8");
}

function begin(response: ServerResponse, status: number, length: number, bytes: Buffer): void {
  response.strictContentLength = false;
  response.writeHead(status, { "content-type": "application/json", "content-length": String(length) });
  response.write(bytes);
}

function sendHuge(response: ServerResponse, bytes: number): void {
  response.writeHead(200, { "content-type": "application/json" });
  const chunk = Buffer.alloc(1024 * 1024, 0x20);
  let left = bytes;
  const writeChunks = () => {
    while (left > 0 && !response.destroyed) {
      left -= chunk.byteLength;
      if (!response.write(chunk)) {
        response.once("drain", writeChunks);
        return;
      }
    }
    response.end();
  };
  writeChunks();
}
