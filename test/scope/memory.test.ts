import * as fc from "fast-check";
import { expect, test } from "vitest";
import { entryKey } from "../../src/scope/entries.ts";
import { Memory } from "../../src/scope/memory.ts";

const HOST = "github.com";
const all = () => true;

test("says what appeared and what is missing, and remembers both", () => {
  const memory = new Memory(["a/a", "b/b"], HOST, all);
  expect(memory.observe(["a/a", "c/c"])).toEqual({ appeared: ["c/c"], missing: ["b/b"] });
  expect(memory.observe(["a/a", "b/b"])).toEqual({ appeared: [], missing: ["c/c"] });
  expect(memory.entries).toEqual(["a/a", "b/b", "c/c"]);
});

test("an entry written in another form is not missing", () => {
  const memory = new Memory(["a/a", "b/b"], HOST, all);
  expect(memory.observe(["https://github.com/A/A.git", "B/b"])).toEqual({ appeared: [], missing: [] });
});

test("tells what the first read held from what came later", () => {
  const memory = new Memory(["a/a", "b/b"], HOST, all);
  memory.observe(["a/a", "b/b", "c/c"]);
  expect(memory.lacksFirstRead(["a/a", "b/b"])).toBe(false);
  expect(memory.lacksFirstRead(["b/b", "a/a"])).toBe(false);
  expect(memory.lacksFirstRead(["a/a", "c/c"])).toBe(true);
  expect(memory.lacksFirstRead([])).toBe(true);
});

test("leaves out what it is told not to keep", () => {
  const memory = new Memory(["a/a", "me/me"], HOST, (entry) => entry !== "me/me");
  expect(memory.observe(["a/a"])).toEqual({ appeared: [], missing: [] });
});

const entries = fc.uniqueArray(fc.constantFrom("a/a", "A/a", "b/b", "c/c", "4711", "d/d", "e/e"), {
  selector: (entry) => entryKey(entry, HOST),
});

test("for any reads: missing is what was seen and is not there", () => {
  fc.assert(
    fc.property(entries, fc.array(entries), entries, (first, between, last) => {
      const memory = new Memory(first, HOST, all);
      for (const read of between) {
        memory.observe(read);
      }
      const keys = (some: readonly string[]) => new Set(some.map((entry) => entryKey(entry, HOST)));
      const seen = keys([...first, ...between.flat()]);
      const { missing } = memory.observe(last);
      const there = keys(last);
      expect(keys(missing)).toEqual(new Set([...seen].filter((key) => !there.has(key))));
    }),
  );
});
