import { describe, expect, it, vi } from "vitest";
import { COLLECTOR, COVERED } from "../e2e/jobs.ts";
import type { Fault } from "../tenant/index.ts";
import { failLookups, NOWHERE } from "./lookups.ts";
import { CASES, endsOf, MODES, playWith } from "./modes.ts";
import { play } from "./play.ts";
import { OK } from "./table.ts";

vi.setConfig({ maxConcurrency: 16 });

const KEY = { id: "9", key: "advanced-key-of-the-tenant", type: "advanced" as const };

describe("a request that fails", () => {
  it.concurrent.each(CASES)("$mode, $request, once: $what", async ({ mode, request, what }) => {
    const played = await playWith(mode, request, what, 1);
    expect(played.code, played.log.join("\n")).toBe(endsOf(request, what)[0]);
  });
});

describe("an unreachable tenant", () => {
  const modes = Object.entries(MODES).map(([mode, { inputs, tenant, gitHub, honest }]) => ({
    mode,
    honest,
    scene: { inputs, tenant, ...(gitHub && { gitHub }) },
  }));

  it.each(modes)("whose host name does not exist: $mode", async ({ scene, honest }) => {
    failLookups("ENOTFOUND");
    const inputs = { ...scene.inputs, "api-url": NOWHERE };
    const played = await play({ ...scene, inputs });
    expect(played.code, played.log.join("\n")).toBe("UNREACHABLE");
    honest(played);
  });

  it.each(modes)("that does not listen: $mode", async ({ scene, honest }) => {
    const played = await play({ ...scene, inputs: { ...scene.inputs, "api-url": "http://127.0.0.1:9" } });
    expect(played.code, played.log.join("\n")).toBe("UNREACHABLE");
    honest(played);
  });

  const signed = modes.filter(({ scene }) => scene.inputs["api-key"] === undefined);
  it.each(signed)("whose clock differs: $mode", async ({ scene, honest }) => {
    const inputs = { ...scene.inputs, "api-key-id": KEY.id, "api-key": KEY.key, "api-key-type": "advanced" };
    const tenant = { ...scene.tenant, apiKeys: [KEY] };
    for (const minutes of [4, -4, 6, -6]) {
      const played = await play({ ...scene, inputs, tenant, skew: minutes * 60_000 });
      expect(played.code, played.log.join("\n")).toBe(Math.abs(minutes) > 5 ? "UNAUTHORIZED" : OK);
      honest(played);
      if (played.code !== OK) expect(played.log.at(-1)).toContain("clock");
    }
  });
});

it("signs every attempt with an advanced key again", async () => {
  const faults: Fault[] = [
    { kind: "drop", applied: true },
    { kind: "drop", applied: true, method: "POST" },
  ];
  const played = await play({
    inputs: { "api-key-id": KEY.id, "api-key": KEY.key, "api-key-type": "advanced" },
    tenant: { dataSources: [COVERED, COLLECTOR], apiKeys: [KEY], faults },
  });
  expect(played.code, played.log.join("\n")).toBeUndefined();
  const nonces = played.tenant.requests.map(({ headers }) => headers["x-xdr-nonce"]);
  expect(new Set(nonces).size).toBe(nonces.length);
});
