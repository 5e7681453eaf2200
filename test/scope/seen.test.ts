import * as fc from "fast-check";
import { expect, test } from "vitest";
import { entryKey } from "../../src/scope/entries.ts";
import { initialSeen, lacksInitialEntry, observe } from "../../src/scope/seen.ts";
import { TARGET } from "./scripted.ts";

const HOST = TARGET.host;

test("each read reports entries that are new and entries that are missing", () => {
  const first = initialSeen(["a/a", "b/b"], [TARGET]);
  const second = observe(first, ["a/a", "c/c"]);
  expect(second).toMatchObject({ appeared: ["c/c"], missing: ["b/b"] });
  expect(observe(second.seen, ["a/a", "b/b"])).toMatchObject({ appeared: [], missing: ["c/c"] });
  expect(second.seen.entries).toEqual(["a/a", "b/b", "c/c"]);
  expect(first.entries).toEqual(["a/a", "b/b"]);
});

test("an entry in another format is not reported as missing", () => {
  const seen = initialSeen(["a/a", "b/b"], [TARGET]);
  const read = ["https://github.com/A/A.git", "B/b"];
  expect(observe(seen, read)).toMatchObject({ appeared: [], missing: [] });
});

test("a read lacks the first read only if an entry of the first read is missing", () => {
  const { seen } = observe(initialSeen(["a/a", "b/b"], [TARGET]), ["a/a", "b/b", "c/c"]);
  expect(lacksInitialEntry(seen, ["a/a", "b/b"])).toBe(false);
  expect(lacksInitialEntry(seen, ["b/b", "a/a"])).toBe(false);
  expect(lacksInitialEntry(seen, ["a/a", "c/c"])).toBe(true);
  expect(lacksInitialEntry(seen, [])).toBe(true);
});

test("the step's own entry is reported as neither new nor missing", () => {
  const seen = initialSeen(["a/a", "Acme/App"], [TARGET]);
  expect(observe(seen, ["a/a"])).toMatchObject({ appeared: [], missing: [] });
  const later = observe(seen, ["a/a", "acme/app", "b/b"]);
  expect(later).toMatchObject({ appeared: ["b/b"], missing: [] });
  expect(lacksInitialEntry(later.seen, ["acme/app", "a/a"])).toBe(false);
  expect(later.seen.entries).toEqual(["a/a", "b/b"]);
});

test("a duplicate entry does not replace a missing entry", () => {
  const seen = initialSeen(["a/a", "b/b"], [TARGET]);
  expect(lacksInitialEntry(seen, ["a/a", "a/a"])).toBe(true);
  expect(observe(seen, ["a/a", "a/a"])).toMatchObject({ missing: ["b/b"] });
});

const entries = fc.uniqueArray(fc.constantFrom("a/a", "A/a", "b/b", "c/c", "4711", "d/d", "e/e"), {
  selector: (entry) => entryKey(entry, HOST),
});

test("an entry is missing if any earlier read has it and the last read does not", () => {
  fc.assert(
    fc.property(entries, fc.array(entries), entries, (first, between, last) => {
      let seen = initialSeen(first, [TARGET]);
      for (const read of between) {
        ({ seen } = observe(seen, read));
      }
      const keys = (some: readonly string[]) => new Set(some.map((entry) => entryKey(entry, HOST)));
      const { missing } = observe(seen, last);
      const present = keys(last);
      const known = keys([...first, ...between.flat()]);
      expect(keys(missing)).toEqual(new Set([...known].filter((key) => !present.has(key))));
    }),
  );
});
