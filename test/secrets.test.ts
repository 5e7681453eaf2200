import { describe, expect, test } from "vitest";
import { createSecrets } from "../src/secrets.ts";

function registerOf(...secrets: string[]) {
  const masked: string[] = [];
  const register = createSecrets((secret) => masked.push(secret));
  for (const secret of secrets) register.add(secret);
  return { ...register, masked };
}

describe("secrets", () => {
  test("are masked once, unless they are blank", () => {
    expect(registerOf("one-secret", "one-secret", "  ").masked).toEqual(["one-secret"]);
  });

  const secret = 'k$1.*+?^/{}()|[] "q\\uo\nte&é<x>';
  test.each([
    ["as they are", secret],
    ["without surrounding spaces", ` ${secret} `],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
    ["in HTML", "k$1.*+?^/{}()|[] &quot;q\\uo\nte&amp;é&lt;x&gt;"],
    ["in a URL", encodeURIComponent(secret)],
    ["in base64", Buffer.from(secret).toString("base64")],
  ])("are redacted %s", (_, text) => {
    expect(registerOf(secret).redact(`before ${text.trim()} after`)).toMatch(/^before \*\*\*=* after$/);
  });

  test("are redacted everywhere, longer ones first", () => {
    expect(registerOf("token", "token-long").redact("token-long token, token")).toBe("*** ***, ***");
    expect(registerOf("token-long", "token").redact("token-long token, token")).toBe("*** ***, ***");
  });
});
