import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { createTransport } from "../../src/http/transport.ts";
import { cortexFor } from "./setup.ts";

/** Starts a server that responds to every connection in the same way. */
async function startServer(respond: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", () => respond(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const head = (line: string, ...more: string[]) => `${[line, ...more].join("\r\n")}\r\n\r\n`;

describe("a server that is not the API", () => {
  it.each<[string, string, string]>([
    ["sends bytes that are not HTTP", "SSH-2.0-OpenSSH_9.6\r\n", "UNREACHABLE"],
    [
      "switches protocols",
      head("HTTP/1.1 101 Switching Protocols", "upgrade: h2c", "connection: upgrade"),
      "UNREACHABLE",
    ],
    [
      "sends two different lengths",
      head("HTTP/1.1 200 OK", "content-length: 2", "content-length: 3"),
      "UNREACHABLE",
    ],
    [
      "sends an invalid chunk",
      `${head("HTTP/1.1 200 OK", "transfer-encoding: chunked")}zz\r\n[]`,
      "UNREACHABLE",
    ],
    ["sends only a 102 response", head("HTTP/1.1 102 Processing"), "TIMED_OUT"],
    ["sends too many headers", `HTTP/1.1 200 OK\r\nx: ${"y".repeat(200_000)}`, "UNREACHABLE"],
    [
      "compresses its response",
      `${head("HTTP/1.1 200 OK", "content-encoding: gzip", "content-length: 4")}\x1f\x8b\x08\x00`,
      "ANSWER_UNREADABLE",
    ],
    [
      "sends deeply nested JSON",
      `${head("HTTP/1.1 200 OK", "connection: close")}${"[".repeat(200_000)}${"]".repeat(200_000)}`,
      "ANSWER_UNREADABLE",
    ],
    [
      "sends a property named __proto__",
      `${head("HTTP/1.1 200 OK", "connection: close")}[{"__proto__":{"id":"x","type":"github"}}]`,
      "ANSWER_UNREADABLE",
    ],
  ])("causes an error with a code if it %s", async (_, bytes, code) => {
    const url = await startServer((socket) =>
      socket.write(Buffer.from(bytes, "latin1"), () => {
        if (code === "ANSWER_UNREADABLE") socket.end();
      }),
    );
    const { cortex } = cortexFor(
      { url },
      {
        maxRetries: 1,
        requestTimeout: 500,
        transport: createTransport(systemClock),
      },
    );
    await expect(cortex.dataSources.list()).rejects.toMatchObject({ code });
    cortex.close();
  });
});
