import { describe, expect, test } from "vitest";
import { entryKey, isEntryFor, isOfOwner, isOpaque } from "../../src/scope/entries.ts";
import { TARGET } from "./scripted.ts";

const GHES = { ...TARGET, host: "ghe.example.com:8443", url: "https://ghe.example.com:8443/acme/app" };

describe("an entry for the repository", () => {
  test.each([
    "acme/app",
    "ACME/App",
    "acme/app.git",
    "https://github.com/acme/app",
    "https://github.com/acme/app/",
    "https://github.com/acme/app.git",
    "https://GitHub.com/Acme/APP.git",
    "https://github.com:443/acme/app",
    "https://token@github.com/acme/app",
    "http://github.com/acme/app",
    "git@github.com:acme/app.git",
    "ssh://git@github.com/acme/app.git",
    "ssh://git@github.com:22/acme/app",
    "git://github.com/acme/app.git",
    "github.com/acme/app",
  ])("%s matches the repository", (entry) => {
    expect(isEntryFor(entry, TARGET)).toBe(true);
  });

  test.each(["https://ghe.example.com:8443/acme/app", "git@ghe.example.com:acme/app.git", "acme/app"])(
    "%s matches the repository on a server with a port",
    (entry) => {
      expect(isEntryFor(entry, GHES)).toBe(true);
    },
  );
});

describe("an entry with a similar name", () => {
  test.each([
    "acme/app-web",
    "acme/ap",
    "acme2/app",
    "acme/app2",
    "my/acme/app",
    "acme/app/",
    "acme/app/tree",
    " acme/app",
    "acme",
    "app",
    "acme\\app",
    "acme/app.github",
    "https://github.com.evil.example/acme/app",
    "https://evil.example/github.com/acme/app",
    "https://github.com@evil.example/acme/app",
    "https://gitlab.com/acme/app",
    "https://github.com:8443/acme/app",
    "https://github.com/acme/app/tree/main",
    "git@gitlab.com:acme/app.git",
    "R_kgDOacme/app=",
    "acme%2Fapp",
    "",
  ])("%j does not match the repository", (entry) => {
    expect(isEntryFor(entry, TARGET)).toBe(false);
  });

  test.each(["https://ghe.example.com/acme/app", "https://ghe.example.com:9443/acme/app"])(
    "%s does not match the repository on a server with port 8443",
    (entry) => {
      expect(isEntryFor(entry, GHES)).toBe(false);
    },
  );
});

test.each(["1234567", "R_kgDOGx", "acme", "https://gitlab.com/acme/app"])(
  "the entry %s is opaque and kept unchanged",
  (entry) => {
    expect(isOpaque(entry, "github.com")).toBe(true);
    expect(entryKey(entry, "github.com")).toBe(entry);
  },
);

test("opaque ids that differ only in case are different", () => {
  expect(entryKey("R_kgDOGX", "github.com")).not.toBe(entryKey("R_kgDOGx", "github.com"));
});

test.each([
  ["Acme/other", true],
  ["https://github.com/acme/other", true],
  ["acme2/other", false],
  ["https://gitlab.com/acme/other", false],
])("the entry %s has the same owner: %s", (entry, expected) => {
  expect(isOfOwner(entry, TARGET)).toBe(expected);
});
