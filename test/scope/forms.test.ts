import { describe, expect, test } from "vitest";
import { entryKey, hostname, isOpaque, normalizeHost } from "../../src/scope/entries.ts";
import { settleTime } from "../../src/scope/timing.ts";

describe("the host of a server", () => {
  test.each([
    ["GitHub.com", "github.com", "github.com"],
    ["https://ghe.example.com/path/more", "ghe.example.com", "ghe.example.com"],
    ["http://ghe.example.com/", "ghe.example.com", "ghe.example.com"],
    ["ghe.example.com:443", "ghe.example.com", "ghe.example.com"],
    ["ghe.example.com:4430", "ghe.example.com:4430", "ghe.example.com"],
    ["[::1]:8080", "[::1]:8080", "[::1]"],
    ["xhttps://y", "xhttps:", "xhttps:"],
  ])("%s is normalized to %s, and to %s without the port", (host, normal, bare) => {
    expect(normalizeHost(host)).toBe(normal);
    expect(hostname(host)).toBe(bare);
  });
});

describe("an entry", () => {
  test.each([
    ["acme/app.github", "acme/app.github"],
    ["git@github.com:/acme/app", "acme/app"],
    ["git@github.com:acme/app/", "acme/app"],
    ["SSH://git@github.com:22/Acme/App.GIT", "acme/app"],
    ["git+ssh://git@github.com:22/acme/app", "acme/app"],
    ["github.com:443/acme/app", "acme/app"],
  ])("%s is the repository %s", (entry, key) => {
    expect(entryKey(entry, "github.com")).toBe(key);
  });

  test.each([
    " https://github.com/acme/app",
    "https://github.com/acme/app\nx",
    "git@github.com:acme/app\nx",
    "x/git@github.com:acme/app",
    "xssh://git@github.com:22/acme/app",
    "github.com",
    "//acme/app",
    "https://github.com/acme/app/",
  ])("%j is opaque unless it is the URL of a repository", (entry) => {
    expect(isOpaque(entry, "github.com")).toBe(!entry.endsWith("app/"));
  });
});

describe("the settle time", () => {
  test.each([
    [0, 0, 0, 2_500],
    [1_000, 0, 0, 3_000],
    [60_000, 0, 0, 15_000],
    [0, 0, 0.5, 3_000],
    [0, 1, 0.5, 3_500],
    [0, 6, 0.5, 34_500],
    [0, 60, 0.5, 34_500],
  ])(
    "for %s ms between read and write, %s lost writes and the random number %s is %s ms",
    (window, lost, share, expected) => {
      expect(settleTime(window, lost, share)).toBeCloseTo(expected);
    },
  );
});
