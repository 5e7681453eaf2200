import { describe, expect, it } from "vitest";
import type { HttpRequest, HttpResponse, Transport } from "../../src/http/transport.ts";
import { cortexFor, failureOf } from "./setup.ts";

/** A server that responds to every request, numbered from 1. Each request takes `took` milliseconds. */
function fakeServer(respond: (nth: number, exchange: HttpRequest) => Partial<HttpResponse>, took = 0) {
  let now = 1_000_000;
  const sent: HttpRequest[] = [];
  const sleeps: number[] = [];
  const transport: Transport = {
    async send(exchange) {
      sent.push(exchange);
      now += took;
      return { status: 200, headers: {}, body: Buffer.from("[]"), ...respond(sent.length, exchange) };
    },
    close() {},
  };
  const clock = {
    now: () => now,
    async sleep(milliseconds: number) {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };
  return { transport, clock, sent, sleeps, later: (milliseconds: number) => now + milliseconds };
}

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const rateLimited = { status: 429, headers: { "retry-after": "8" } };

async function drain(pages: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _page of pages) count++;
  return count;
}

describe("a time limit for requests", () => {
  it("is not exceeded by a Retry-After wait", async () => {
    const { transport, clock, sent, sleeps, later } = fakeServer(() => rateLimited);
    const { cortex } = cortexFor({ url: "http://127.0.0.1:9" }, { transport, clock });
    cortex.limit(later(20_000));
    expect(await failureOf(cortex.dataSources.list())).toMatchObject({ code: "RATE_LIMITED" });
    expect(sleeps).toEqual([9000, 9000]);
    expect(sent).toHaveLength(3);
    cortex.limit(later(9000));
    expect(await failureOf(cortex.dataSources.list())).toMatchObject({ code: "RATE_LIMITED" });
    expect(sent).toHaveLength(4);
  });

  it("prevents requests after it expires, until it is removed", async () => {
    const { transport, clock, sent, later } = fakeServer(() => ({}));
    const { cortex } = cortexFor({ url: "http://127.0.0.1:9" }, { transport, clock });
    cortex.limit(later(0));
    const error = await failureOf(cortex.dataSources.list());
    expect(error).toMatchObject({
      code: "TIMED_OUT",
      mayHaveApplied: false,
      what: expect.stringContaining("was not sent"),
    });
    expect(sent).toHaveLength(0);
    cortex.limit(undefined);
    expect(await cortex.dataSources.list()).toEqual([]);
  });

  it("stops reading an endless inventory", async () => {
    const endless = (nth: number) => ({ body: json([{ id: `asset-${nth}` }]) });
    const { transport, clock, sent, later } = fakeServer(endless, 1000);
    const { cortex } = cortexFor({ url: "http://127.0.0.1:9" }, { transport, clock });
    cortex.limit(later(60_000));
    expect(await failureOf(drain(cortex.repositories.pages({})))).toMatchObject({ code: "TIMED_OUT" });
    expect(sent).toHaveLength(60);
  });
});

describe("an endless list", () => {
  it("causes an error after 10,000 pages", async () => {
    const { transport, clock, sent } = fakeServer((nth) => ({ body: json([{ id: `asset-${nth}` }]) }));
    const { cortex } = cortexFor({ url: "http://127.0.0.1:9" }, { transport, clock });
    expect(await failureOf(drain(cortex.repositories.pages({})))).toMatchObject({
      code: "ANSWER_UNREADABLE",
      what: expect.stringContaining("page 10000 of a list that does not end"),
    });
    expect(sent).toHaveLength(10_000);
  });
});
