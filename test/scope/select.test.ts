import { expect, test } from "vitest";
import { registerRepository, startRegistration } from "../../src/scope/index.ts";
import { paceReads } from "../../src/scope/pace.ts";
import { createRecord, ensureSelected, type SelectionResult } from "../../src/scope/selection.ts";
import type { ScopeRecord, ScopeTarget } from "../../src/scope/types.ts";
import { seeded } from "../seeded.ts";
import { SILENT } from "../silent.ts";
import { asset, OPTIONS, ScriptedTenant, source, TARGET } from "./scripted.ts";

const OLD = Array.from({ length: 2546 }, (_, index) => `acme/old-${index}`);
const targets = (count: number, prefix = "new"): ScopeTarget[] =>
  Array.from({ length: count }, (_, index) => ({
    ...TARGET,
    name: `${prefix}-${index}`,
    url: `https://github.com/acme/${prefix}-${index}`,
  }));
const names = (some: readonly ScopeTarget[]) => some.map(({ name }) => `acme/${name}`);

/** Adds `wanted` in one run while each of `singles` registers itself, on a virtual clock. */
async function addAll(
  scripted: ScriptedTenant,
  wanted: readonly ScopeTarget[],
  singles: readonly ScopeTarget[] = [],
) {
  const { world, tenant } = scripted;
  const effects = (seed: number) => ({ clock: world.clock(() => true), random: seeded(seed), log: SILENT });
  const deadline = OPTIONS.registrationTimeout;
  let record: ScopeRecord | undefined;
  const many = async () => {
    const own = effects(1);
    const found = await tenant.dataSources.get("ds");
    const update = createRecord((known) => {
      record = known;
    });
    const pace = paceReads(tenant, own, deadline);
    return ensureSelected(
      { targets: wanted, options: OPTIONS, tenant, pace, deadline, effects: own, update },
      { source: found, assets: [], count: scripted.state().length },
    );
  };
  const alone = async (target: ScopeTarget, index: number) => {
    const work = [target, { ...OPTIONS, needsAsset: false }, tenant, effects(index + 2)] as const;
    return registerRepository(...work, () => undefined, await startRegistration(...work, false));
  };
  const all = Promise.allSettled<SelectionResult | ScopeRecord>([many(), ...singles.map(alone)]);
  const [outcomes] = await Promise.all([all, world.run()]);
  return { outcomes, record };
}

const writes = ({ requests }: ScriptedTenant) =>
  requests.filter((request) => request.startsWith("put")).length;

test("800 repositories are added to 2,546 with one write and two verifications", async () => {
  const scripted = new ScriptedTenant([source({ state: OLD })], [asset()]);
  const { outcomes, record } = await addAll(scripted, targets(800));
  expect(outcomes).toMatchObject([{ status: "fulfilled", value: { written: true, notTaken: [] } }]);
  expect(scripted.state()).toEqual([...OLD, ...names(targets(800))]);
  expect(writes(scripted)).toBe(1);
  expect(record).toMatchObject({ scope: "updated", before: 2546, after: 3346 });
  expect(record?.added).toHaveLength(800);
  expect(record?.verifications).toHaveLength(2);
});

test("no entry is lost while four other writers register repositories", async () => {
  const scripted = new ScriptedTenant([source({ state: OLD })]);
  const { outcomes } = await addAll(scripted, targets(800), targets(4, "single"));
  expect(outcomes.map(({ status }) => status)).toEqual(Array(5).fill("fulfilled"));
  const state = new Set(scripted.state());
  const lost = [...OLD, ...names(targets(800)), ...names(targets(4, "single"))].filter(
    (one) => !state.has(one),
  );
  expect(lost).toEqual([]);
});

test("existing entries are not written again", async () => {
  const scripted = new ScriptedTenant([source({ state: [...OLD, ...names(targets(5))] })]);
  const { record } = await addAll(scripted, targets(5));
  expect(record).toMatchObject({ scope: "covered" });
  expect(writes(scripted)).toBe(0);
});

test("a repository that the tenant ignores does not prevent the others from being added", async () => {
  const scripted = new ScriptedTenant([source({ state: OLD })]);
  scripted.onUpdate = (_, apply) => {
    apply();
    scripted.set("ds", { state: scripted.state().filter((entry) => entry !== "acme/new-3") });
  };
  const { outcomes } = await addAll(scripted, targets(10));
  expect(outcomes).toMatchObject([{ status: "fulfilled", value: { notTaken: [{ name: "new-3" }] } }]);
  expect(scripted.state()).toHaveLength(2546 + 9);
  expect(writes(scripted)).toBe(2);
});

test("the error names the repositories if the tenant ignores all of them", async () => {
  const scripted = new ScriptedTenant([source({ state: OLD })]);
  scripted.onUpdate = (_, apply) => {
    apply();
    scripted.set("ds", { state: OLD });
  };
  const { outcomes } = await addAll(scripted, targets(2));
  expect(outcomes).toMatchObject([
    {
      reason: {
        code: "SCOPE_NOT_TAKEN",
        what: "Data source ds does not include 2 repositories (acme/new-0, acme/new-1), although the tenant accepted the change twice.",
      },
    },
  ]);
});
