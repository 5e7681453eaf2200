import { execFile } from "node:child_process";
import dns from "node:dns";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createProxy } from "proxy";
import { generate } from "selfsigned";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { DEFAULT_API_KEY, type Tenant } from "../tenant/index.ts";
import { tenantFor } from "./setup.ts";

const HOST = "api-acme.xdr.test.example.com";
const ACTION = join(import.meta.dirname, "../../src/index.ts");
const SCRIPT = join(import.meta.dirname, "call-tenant.ts");

let folder = "";
let authority = "";
let tls: { key: string; cert: string };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cortex-network-"));
  const ca = await generate([{ name: "commonName", value: "Private authority" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: "commonName", value: HOST }], {
    keyType: "ec",
    algorithm: "sha256",
    ca: { key: ca.private, cert: ca.cert },
    extensions: [
      { name: "basicConstraints", cA: false },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: HOST },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  tls = { key: leaf.private, cert: leaf.cert };
  authority = join(folder, "authority.pem");
  await writeFile(authority, ca.cert);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Outcome {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
}

/** Calls the tenant from a process whose environment is only `env`. */
async function callFrom(env: Record<string, string>, url: string, ...args: string[]): Promise<Outcome> {
  const options = { env: { PATH: process.env.PATH ?? "", ...env }, timeout: 20_000 };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [SCRIPT, url, ...args], options);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Outcome;
}

/** Runs the action in mode `audit` with NODE_TLS_REJECT_UNAUTHORIZED=0. Returns its log. */
async function auditUnchecked(env: Record<string, string>, url: string): Promise<string> {
  const { id, key } = DEFAULT_API_KEY;
  const inputs = { MODE: "audit", "API-URL": url, "API-KEY": key, "API-KEY-ID": id, "MAX-RETRIES": "0" };
  const step = {
    PATH: process.env.PATH ?? "",
    NODE_TLS_REJECT_UNAUTHORIZED: "0",
    RUNNER_TEMP: folder,
    GITHUB_REPOSITORY: "acme/app",
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
    ...env,
  };
  return promisify(execFile)(process.execPath, [ACTION], { env: step, timeout: 20_000 }).then(
    ({ stdout }) => stdout,
    ({ stdout }) => stdout as string,
  );
}

interface RunningProxy {
  readonly url: string;
  /** The targets of CONNECT, in order. */
  readonly connects: string[];
  /** Requests that were not CONNECT. */
  readonly others: string[];
}

/** Starts an HTTP proxy. Only the proxy can resolve HOST, so every request to the tenant went through it. */
async function startProxy(allow: (request: IncomingMessage) => boolean = () => true): Promise<RunningProxy> {
  const connects: string[] = [];
  const others: string[] = [];
  const server = createProxy(createServer());
  server.authenticate = allow;
  server.prependListener("connect", (request: IncomingMessage) => connects.push(request.url ?? ""));
  server.prependListener("request", (request: IncomingMessage) => others.push(request.url ?? ""));
  const lookup = vi.spyOn(dns, "lookup").mockImplementation(((
    _: string,
    options: object,
    done: LookupDone,
  ) => {
    if ("all" in options && options.all === true) done(null, [{ address: "127.0.0.1", family: 4 }]);
    else done(null, "127.0.0.1", 4);
  }) as typeof dns.lookup);
  await listen(server);
  onTestFinished(async () => {
    lookup.mockRestore();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${portOf(server)}`, connects, others };
}

type LookupDone = (
  error: null,
  address: string | { address: string; family: number }[],
  family?: number,
) => void;

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

const urlWithHost = (tenant: Tenant) => `https://${HOST}:${tenant.port}`;

describe("a tenant with a certificate from a private authority", () => {
  it("accepts requests over one connection if NODE_EXTRA_CA_CERTS is set", async () => {
    const tenant = await tenantFor({ tls });
    expect(await callFrom({ NODE_EXTRA_CA_CERTS: authority }, tenant.url, "3")).toEqual({ ok: true });
    expect(new Set(tenant.requests.map((request) => request.connection)).size).toBe(1);
  });

  it("is rejected without NODE_EXTRA_CA_CERTS, even with NODE_TLS_REJECT_UNAUTHORIZED=0", async () => {
    const tenant = await tenantFor({ tls });
    expect(await callFrom({}, tenant.url)).toMatchObject({
      code: "TLS_UNTRUSTED",
      message: expect.stringContaining("NODE_EXTRA_CA_CERTS"),
    });
    expect(await auditUnchecked({}, tenant.url)).toContain("[TLS_UNTRUSTED]");
    expect(tenant.requests).toHaveLength(0);
  });

  it("is rejected if the host name is not in the certificate", async () => {
    const tenant = await tenantFor({ tls });
    const outcome = await callFrom({ NODE_EXTRA_CA_CERTS: authority }, `https://localhost:${tenant.port}`);
    expect(outcome).toMatchObject({ code: "TLS_UNTRUSTED" });
    expect(tenant.requests).toHaveLength(0);
  });

  it("is reported as unreachable, not as untrusted, if it uses plain HTTP", async () => {
    const tenant = await tenantFor();
    const outcome = await callFrom({}, tenant.url.replace("http:", "https:"));
    expect(outcome).toMatchObject({ code: "UNREACHABLE" });
  });
});

describe("a proxy", () => {
  it("receives only CONNECT requests if https_proxy is set", async () => {
    const tenant = await tenantFor({ tls });
    const proxy = await startProxy();
    const env = { https_proxy: proxy.url, NODE_EXTRA_CA_CERTS: authority };
    expect(await callFrom(env, urlWithHost(tenant), "2")).toEqual({ ok: true });
    expect(tenant.requests).toHaveLength(2);
    expect(new Set(proxy.connects)).toEqual(new Set([`${HOST}:${tenant.port}`]));
    expect(proxy.others).toEqual([]);
  });

  it("is named in the error if it returns a web page for CONNECT", async () => {
    const proxy = createTcpServer((socket) => {
      socket.on("error", () => undefined);
      socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\n\r\n<html>Sign in"));
    });
    await listen(proxy);
    onTestFinished(() => void proxy.close());
    const env = { https_proxy: `http://127.0.0.1:${portOf(proxy)}`, NODE_EXTRA_CA_CERTS: authority };
    expect(await callFrom(env, `https://${HOST}:1`)).toMatchObject({
      code: "UNREACHABLE",
      message: expect.stringMatching(/proxy opened no connection.*more than headers.*https_proxy/),
    });
  });

  it("receives the user name and password from https_proxy, and its HTTP 407 is reported", async () => {
    const tenant = await tenantFor({ tls });
    const expected = `Basic ${Buffer.from("me:s@crét").toString("base64")}`;
    const proxy = await startProxy((request) => request.headers["proxy-authorization"] === expected);
    const url = proxy.url.replace("//", `//me:${encodeURIComponent("s@crét")}@`);
    const env = { https_proxy: url, NODE_EXTRA_CA_CERTS: authority };
    expect(await callFrom(env, urlWithHost(tenant))).toEqual({ ok: true });
    expect(await callFrom({ ...env, https_proxy: proxy.url }, urlWithHost(tenant))).toMatchObject({
      code: "UNREACHABLE",
      message: expect.stringMatching(/proxy.*status 407.*https_proxy/),
    });
  });

  it("is rejected if its certificate is untrusted, even with NODE_TLS_REJECT_UNAUTHORIZED=0", async () => {
    const tenant = await tenantFor({ tls });
    const secure = await tenantFor({ tls });
    const url = secure.url.replace("127.0.0.1", "localhost");
    expect(await callFrom({ https_proxy: url }, urlWithHost(tenant))).toMatchObject({
      code: "UNREACHABLE",
      message: expect.stringMatching(/proxy.*certificate/),
    });
    const log = await auditUnchecked({ https_proxy: url }, urlWithHost(tenant));
    expect(log).toMatch(/proxy.*certificate.*\[UNREACHABLE\]/);
    expect(secure.requests).toHaveLength(0);
  });

  it("does not turn off the check of the tenant's certificate", async () => {
    const tenant = await tenantFor({ tls });
    const proxy = await startProxy();
    const env = { https_proxy: proxy.url };
    expect(await callFrom(env, urlWithHost(tenant))).toMatchObject({ code: "TLS_UNTRUSTED" });
    expect(await auditUnchecked(env, urlWithHost(tenant))).toContain("[TLS_UNTRUSTED]");
    expect(proxy.connects).toHaveLength(2);
    expect(tenant.requests).toHaveLength(0);
  });

  it("is not used for hosts in no_proxy and for loopback hosts", async () => {
    const tenant = await tenantFor({ tls });
    const proxy = await startProxy();
    const env = { https_proxy: proxy.url, NODE_EXTRA_CA_CERTS: authority };
    expect(await callFrom({ ...env, no_proxy: ".example.com" }, urlWithHost(tenant))).toMatchObject({
      code: "UNREACHABLE",
    });
    expect(await callFrom(env, tenant.url)).toEqual({ ok: true });
    expect(proxy.connects).toEqual([]);
  });

  it("causes a timeout if it does not respond, and is named in the error if it does not exist", async () => {
    const silent = createTcpServer();
    await listen(silent);
    onTestFinished(() => void silent.close());
    const env = { https_proxy: `http://127.0.0.1:${portOf(silent)}` };
    expect(await callFrom(env, `https://${HOST}`, "1", "300")).toMatchObject({ code: "TIMED_OUT" });
    expect(await callFrom({ https_proxy: "http://127.0.0.1:1" }, `https://${HOST}`)).toMatchObject({
      code: "UNREACHABLE",
      message: expect.stringMatching(/proxy.*ECONNREFUSED.*https_proxy/),
    });
  });
});
