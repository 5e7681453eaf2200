import dns from "node:dns";
import { describe, expect, it, vi } from "vitest";
import { COLLECTOR, COVERED, GITHUB } from "../e2e/jobs.ts";
import type { Fault, FaultKind } from "../tenant/index.ts";
import { type Played, play } from "./play.ts";

vi.setConfig({ maxConcurrency: 16 });

const OK = undefined;
const UNCOVERED = { dataSources: [GITHUB, COLLECTOR] };
const BEFORE = Array.from({ length: 100 }, (_, index) => `acme/repo-${index}`);

/** Every request that a step makes which has everything to do, in their order. */
const REQUESTS = {
  collectors: { method: "GET", path: "data_source_instances$" },
  list: { method: "GET", path: "data_source_instances$", nth: 2 },
  search: { method: "GET", path: "repositories$" },
  instance: { method: "GET", path: "data_source_instances/" },
  write: { method: "PUT" },
  verification: { method: "GET", path: "data_source_instances/", after: "PUT" },
  asset: { method: "GET", path: "repositories$", after: "PUT" },
  upload: { method: "POST" },
} as const satisfies Record<string, Omit<Fault, "kind">>;

type Name = keyof typeof REQUESTS;

interface Row {
  readonly kind: FaultKind & { readonly applied?: boolean };
  /** What the step ends with where one request fails so. */
  readonly once: string | undefined;
  /** Where that request and all like it fail so; the same as once, if absent. */
  readonly always?: string;
  /** Requests for which it is something else. */
  readonly but?: Partial<Record<Name, string | undefined>>;
  /** The same for `always`, on top of `but`. */
  readonly butAlways?: Partial<Record<Name, string | undefined>>;
  /** Real milliseconds. */
  readonly timeout?: number;
}

const status = (code: number, body?: unknown): FaultKind => ({ kind: "answer", status: code, body });
/** A write that may have been applied is looked for before it is tried again. */
const READ_AGAIN = { write: OK };
/** A write that never comes through is given up in words of its own. */
const GIVEN_UP = "SCOPE_NOT_SETTLED";

const TABLE: Readonly<Record<string, Row>> = {
  "a reset before it is applied": { kind: { kind: "drop" }, once: OK, always: "UNREACHABLE" },
  "a reset after it is applied": {
    kind: { kind: "drop", applied: true },
    once: OK,
    always: "UNREACHABLE",
    butAlways: READ_AGAIN,
  },
  "no answer": { kind: { kind: "stall" }, once: OK, always: "TIMED_OUT", timeout: 400 },
  "no answer, but it is applied": {
    kind: { kind: "stall", applied: true },
    once: OK,
    always: "TIMED_OUT",
    butAlways: READ_AGAIN,
    timeout: 800,
  },
  "half an answer, then nothing": {
    kind: { kind: "stall-body" },
    once: OK,
    always: "TIMED_OUT",
    butAlways: READ_AGAIN,
    timeout: 800,
  },
  "half an answer": { kind: { kind: "truncate" }, once: OK, always: "UNREACHABLE", butAlways: READ_AGAIN },
  "a length that is too long": {
    kind: { kind: "wrong-length", by: 10 },
    once: OK,
    always: "UNREACHABLE",
    butAlways: READ_AGAIN,
  },
  "a length that is too short": {
    kind: { kind: "wrong-length", by: -1 },
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
    butAlways: READ_AGAIN,
  },
  "a body without end": {
    kind: { kind: "huge", bytes: 70 * 1024 * 1024 },
    once: "ANSWER_UNREADABLE",
    but: { ...READ_AGAIN, verification: OK },
    butAlways: { verification: "ANSWER_UNREADABLE" },
    timeout: 20_000,
  },
  "a web page": {
    kind: status(200, "<html><title>Sign in</title>"),
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
  },
  "no body": {
    kind: status(200),
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
  },
  "other JSON": {
    kind: status(200, { ok: true, id: {} }),
    once: "ANSWER_UNREADABLE",
    but: READ_AGAIN,
  },
  "a list of nonsense": {
    kind: status(200, [null, 3, { id: {}, type: [] }]),
    once: "ANSWER_UNREADABLE",
    but: {
      ...READ_AGAIN,
      collectors: "COLLECTOR_NOT_FOUND",
      list: "DATA_SOURCE_NOT_FOUND",
      search: OK,
      asset: OK,
    },
    butAlways: { search: "ONBOARDING_TIMEOUT", asset: "ONBOARDING_TIMEOUT" },
  },
  "a redirect": {
    kind: { ...status(307), headers: { location: "https://elsewhere.example.com/" } } as FaultKind,
    once: "REDIRECTED",
  },
  "400": { kind: status(400), once: "REQUEST_REFUSED", but: { upload: "UPLOAD_REFUSED" } },
  "401": { kind: status(401), once: "UNAUTHORIZED" },
  "402": { kind: status(402), once: "LICENCE_MISSING" },
  "403": { kind: status(403), once: "FORBIDDEN" },
  "404": {
    kind: status(404),
    once: "NOT_FOUND",
    but: {
      instance: "DATA_SOURCE_NOT_FOUND",
      write: "DATA_SOURCE_NOT_FOUND",
      verification: "DATA_SOURCE_NOT_FOUND",
      upload: "COLLECTOR_NOT_FOUND",
    },
  },
  "409": { kind: status(409), once: "REQUEST_REFUSED" },
  "413": { kind: status(413), once: "TOO_LARGE" },
  "422": { kind: status(422), once: "REQUEST_REFUSED" },
  "408": { kind: status(408), once: OK, always: "TIMED_OUT" },
  "429": { kind: status(429), once: OK, always: "RATE_LIMITED" },
  "500": { kind: status(500), once: OK, always: "SERVER_ERROR" },
  "500 after it is applied": {
    kind: { ...status(500), applied: true },
    once: OK,
    always: "SERVER_ERROR",
    butAlways: READ_AGAIN,
  },
  "501": {
    kind: status(501),
    once: "SERVER_ERROR",
    but: { write: OK, verification: OK },
    always: "SERVER_ERROR",
  },
  "502": { kind: status(502), once: OK, always: "SERVER_ERROR" },
  "503": {
    kind: status(503),
    once: OK,
    always: "SERVER_ERROR",
    butAlways: { upload: "COLLECTOR_DISABLED" },
  },
  "504 after it is applied": {
    kind: { ...status(504), applied: true },
    once: OK,
    always: "SERVER_ERROR",
    butAlways: READ_AGAIN,
  },
};

/** What holds however a step ends. */
function expectHonest({ code, outputs, log, tenant }: Played): void {
  expect(tenant.state("ds-github")).toEqual(expect.arrayContaining(BEFORE));
  expect(Number(outputs.uploads)).toBeLessThanOrEqual(tenant.uploads.length);
  expect(outputs["results-uploaded"]).toBe(outputs.uploads);
  const covered = tenant.state("ds-github").includes("acme/app");
  if (outputs.scope === "updated") expect(covered).toBe(true);
  if (code === undefined) {
    expect(covered).toBe(true);
    expect(outputs.uploads).toBe("1");
  } else {
    expect(outputs.uploads).toBe("0");
    expect(log.filter((line) => line.startsWith("::error")).join()).toContain(`[${code}]`);
  }
}

const cases = Object.entries(TABLE).flatMap(([what, row]) =>
  (Object.keys(REQUESTS) as Name[]).map((request) => ({ what, request, row })),
);

function expectedOnce({ once, but = {} }: Row, request: Name): string | undefined {
  return request in but ? but[request] : once;
}

function expectedAlways({ once, always, but = {}, butAlways = {} }: Row, request: Name): string | undefined {
  if (request in butAlways) return butAlways[request];
  const isTriedAgain = always !== undefined || (request in but && but[request] === OK);
  if (request === "write" && isTriedAgain) return GIVEN_UP;
  return always ?? expectedOnce({ kind: { kind: "drop" }, once, but }, request);
}

describe("a request that fails", () => {
  it.concurrent.each(cases)("once: $what, $request", async ({ request, row }) => {
    const fault = { ...REQUESTS[request], ...row.kind } as Fault;
    // The reads that watch a slow write count too: they must not come before the verification that is meant.
    const pace = request === "verification" ? 3 : 10;
    const played = await play({ tenant: { ...UNCOVERED, faults: [fault] }, pace, ...timeoutOf(row) });
    expect(played.code, played.log.join("\n")).toBe(expectedOnce(row, request));
    expectHonest(played);
  });

  it.concurrent.each(cases)("again and again: $what, $request", async ({ request, row }) => {
    const fault = { ...REQUESTS[request], ...row.kind, times: 0 } as Fault;
    const inputs = { "registration-timeout": "120" };
    const tenant = { ...UNCOVERED, faults: [fault] };
    const played = await play({ inputs, tenant, pace: 30, ...timeoutOf(row) });
    expect(played.code, played.log.join("\n")).toBe(expectedAlways(row, request));
    expectHonest(played);
  });
});

function timeoutOf({ timeout }: Row): { timeout?: number } {
  return timeout === undefined ? {} : { timeout };
}

type Done = (error: Error | null) => void;

describe("a tenant that cannot be reached", () => {
  it.each([
    ["has no address", "ENOTFOUND"],
    ["has no address for now", "EAI_AGAIN"],
  ])("because its name %s", async (_, code) => {
    const { lookup: real } = dns;
    const lookup = vi.spyOn(dns, "lookup").mockImplementation(((
      name: string,
      options: object,
      done: Done,
    ) => {
      if (!name.endsWith(".example.com")) real(name, options, done);
      else process.nextTick(done, Object.assign(new Error(`getaddrinfo ${code}`), { code }));
    }) as typeof dns.lookup);
    try {
      for (const mode of [{}, { mode: "register" }]) {
        const inputs = { ...mode, "api-url": "https://api-acme.xdr.test.example.com" };
        const played = await play({ inputs, tenant: UNCOVERED });
        expect(played.code).toBe("UNREACHABLE");
        expect(played.log.at(-1)).toContain(code);
        expectHonest(played);
      }
      expect(lookup.mock.calls.filter(([name]) => name.endsWith(".example.com"))).toHaveLength(4);
    } finally {
      lookup.mockRestore();
    }
  });

  it("because nothing listens", async () => {
    const played = await play({ inputs: { "api-url": "http://127.0.0.1:9" }, tenant: UNCOVERED });
    expect(played.code).toBe("UNREACHABLE");
    expectHonest(played);
  });
});

describe("an advanced key", () => {
  const apiKeys = [{ id: "9", key: "advanced-key-of-the-tenant", type: "advanced" as const }];
  const inputs = { "api-key-id": "9", "api-key": "advanced-key-of-the-tenant", "api-key-type": "advanced" };

  it.each([
    ["a little ahead", 4 * 60_000, undefined],
    ["a little behind", -4 * 60_000, undefined],
    ["far ahead", 6 * 60_000, "UNAUTHORIZED"],
    ["far behind", -6 * 60_000, "UNAUTHORIZED"],
  ])("works with a tenant's clock that is %s, or says that clocks differ", async (_, skew, code) => {
    const played = await play({ inputs, skew, tenant: { ...UNCOVERED, apiKeys } });
    expect(played.code, played.log.join("\n")).toBe(code);
    expectHonest(played);
    if (code !== undefined) expect(played.log.at(-1)).toContain("clock");
  });

  it("is signed anew for every attempt", async () => {
    const faults: Fault[] = [
      { kind: "drop", applied: true },
      { kind: "drop", applied: true, method: "POST" },
    ];
    const played = await play({ inputs, tenant: { dataSources: [COVERED, COLLECTOR], apiKeys, faults } });
    expect(played.code, played.log.join("\n")).toBeUndefined();
    const nonces = played.tenant.requests.map(({ headers }) => headers["x-xdr-nonce"]);
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});

describe("a mode for a whole tenant, when a request of it fails", () => {
  const NEW = { mode: "create-collector", "collector-name": "New", "sarif-file": "" };
  const GONE = {
    mode: "delete-data-source",
    "data-source-id": "collector-demo",
    "confirm-delete": "collector-demo",
  };
  const AUDIT = { mode: "audit", "sarif-file": "", "github-token": "" };
  const MODES = [
    { name: "audit", inputs: AUDIT, methods: ["GET"] },
    { name: "create-collector", inputs: NEW, methods: ["GET", "POST"] },
    { name: "delete-data-source", inputs: { ...GONE, "sarif-file": "" }, methods: ["GET", "DELETE"] },
  ] as const;
  const modes = MODES.flatMap(({ name, inputs, methods }) =>
    methods.flatMap((method) =>
      Object.entries(TABLE).map(([what, row]) => ({ name, inputs, method, what, row })),
    ),
  );

  it.concurrent.each(modes)("$name, $method, once: $what", async ({ name, inputs, method, row }) => {
    const fault = { ...row.kind, method } as Fault;
    const { code, outputs, tenant } = await play({
      inputs,
      tenant: { ...UNCOVERED, faults: [fault] },
      ...timeoutOf(row),
    });
    const ids = tenant.dataSourceIds();
    expect(ids).toContain("ds-github");
    expect(tenant.state("ds-github")).toEqual(BEFORE);
    expect(outputs.uploads ?? "0").toBe("0");
    // What was made twice would have to be cleaned up by hand, and what is not told cannot be used.
    if (name === "create-collector") {
      expect(ids.length).toBeLessThanOrEqual(3);
      if (code === undefined) expect(ids).toContain(outputs["collector-id"]);
    } else if (name === "delete-data-source" && code === undefined) {
      expect(ids).toEqual(["ds-github"]);
    }
    if (code === undefined) expect([OK, "ANSWER_UNREADABLE", "SERVER_ERROR"]).toContain(row.once);
    else expect(code).not.toBe("INTERNAL");
  });
});
