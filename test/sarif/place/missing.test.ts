import { expect, test } from "vitest";
import { adviceFor } from "../../../src/sarif/place/missing.ts";
import { checkoutOf } from "../defaults.ts";

const checkout = checkoutOf("/work", [".git/HEAD", "src/a.c", "x/gone.c"]);

test.each([
  ["old/x/gone2.c", "strip-prefix"],
  ["payments-main/src/b.c", "strip-prefix"],
  ["src/generated.c", "path-prefix"],
  ["main.tf", "path-prefix"],
  ["pkg/jwt/generator.go", "path-prefix"],
  ["OAT.Server/settings.json", "path-prefix"],
  ["usr/lib/python3/METADATA", "fallback-location"],
  ["root/.cache/x", "fallback-location"],
  ["var/task/METADATA", "fallback-location"],
  ["us-docker.pkg.dev/acme/app/Dockerfile", "fallback-location"],
  ["registry.example:5000/app/x", "fallback-location"],
])("the advice for the missing path %s is %s", (uri, advice) => {
  expect(adviceFor(uri, checkout)).toBe(advice);
});
