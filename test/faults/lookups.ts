import dns from "node:dns";
import { onTestFinished, vi } from "vitest";

const DOMAIN = ".example.com";

/** A tenant address whose lookup fails after {@link failLookups}. */
export const UNKNOWN_HOST = `https://api-acme.xdr.test${DOMAIN}`;

type Done = (error: Error | null) => void;

/** Makes lookups of names like {@link NOWHERE} fail until the test ends. Returns how many there were. */
export function failLookups(code: string): () => number {
  const { lookup: real } = dns;
  const lookup = vi.spyOn(dns, "lookup").mockImplementation(((name: string, options: object, done: Done) => {
    if (!name.endsWith(DOMAIN)) real(name, options, done);
    else process.nextTick(done, Object.assign(new Error(`getaddrinfo ${code}`), { code }));
  }) as typeof dns.lookup);
  onTestFinished(() => lookup.mockRestore());
  return () => lookup.mock.calls.filter(([name]) => name.endsWith(DOMAIN)).length;
}
