import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress } from "../../src/cortex/address.ts";

describe("the api-url input", () => {
  it.each([
    "api-acme.xdr.us.paloaltonetworks.com",
    "acme.xdr.us.paloaltonetworks.com",
    "https://api-acme.xdr.us.paloaltonetworks.com",
    "https://api-acme.xdr.us.paloaltonetworks.com/",
    "https://acme.xdr.us.paloaltonetworks.com/",
    "  HTTPS://API-Acme.XDR.us.paloaltonetworks.com:443/\n",
  ])("accepts %j as the same tenant", (input) => {
    expect(parseAddress(input).href).toBe("https://api-acme.xdr.us.paloaltonetworks.com/");
  });

  it.each([
    ["acme.crtx.eu.paloaltonetworks.com", "https://api-acme.crtx.eu.paloaltonetworks.com/"],
    ["acme.xdr.federal.paloaltonetworks.com", "https://api-acme.xdr.federal.paloaltonetworks.com/"],
    ["acme.xdr.us.paloaltonetworks.com:8443", "https://api-acme.xdr.us.paloaltonetworks.com:8443/"],
    ["https://cortex.example.com", "https://cortex.example.com/"],
    ["cortex.example.com", "https://cortex.example.com/"],
    ["xdr.example.com", "https://xdr.example.com/"],
    ["https://gateway:8443/", "https://gateway:8443/"],
    ["10.1.2.3", "https://10.1.2.3/"],
    ["[2001:db8::1]:8443", "https://[2001:db8::1]:8443/"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080/"],
    ["http://127.9.9.9:1/", "http://127.9.9.9:1/"],
    ["http://localhost:8080", "http://localhost:8080/"],
    ["http://[::1]:8080/", "http://[::1]:8080/"],
    ["https://localhost:8443", "https://localhost:8443/"],
    ["localhost:8443", "https://localhost:8443/"],
  ])("converts %j to %j", (input, url) => {
    expect(parseAddress(input).href).toBe(url);
  });

  it.each([
    ["", "is empty"],
    ["   ", "is empty"],
    ["http://api-acme.xdr.us.paloaltonetworks.com", "unencrypted"],
    ["http://127.0.0.1.example.com", "unencrypted"],
    ["http://localhost.example.com", "unencrypted"],
    ["http://128.0.0.1", "unencrypted"],
    ["http://[::2]", "unencrypted"],
    ["ftp://api-acme.xdr.us.paloaltonetworks.com", "ftp://"],
    ["file:///etc/passwd", "path"],
    ["javascript:alert(1)", "not a host name"],
    ["https://user:secret@api-acme.xdr.us.paloaltonetworks.com", "user name"],
    ["https://api-acme.xdr.us.paloaltonetworks.com@evil.example", "user name"],
    ["https://evil.example\\@api-acme.xdr.us.paloaltonetworks.com", "user name"],
    ["https://evil.example\\.xdr.us.paloaltonetworks.com", "path"],
    ["https://api-acme.xdr.us.paloaltonetworks.com/public_api", "path"],
    ["https://api-acme.xdr.us.paloaltonetworks.com//", "path"],
    ["https://api-acme.xdr.us.paloaltonetworks.com?x=1", "query"],
    ["https://api-acme.xdr.us.paloaltonetworks.com#x", "query"],
    ["https://аpi-acme.xdr.us.paloaltonetworks.com", "not a host name"],
    ["api-acme.xdr.us .paloaltonetworks.com", "not a host name"],
    ["api-acme.xdr.us\r\n.paloaltonetworks.com", "not a host name"],
    ["api-acme%2exdr.us.paloaltonetworks.com", "in an unusual notation"],
    ["api-acme.xdr.us.paloaltonetworks.com:99999", "not a host name"],
    ["acme", "fully qualified"],
    ["http://2130706433", "in an unusual notation"],
    ["http://127.1", "in an unusual notation"],
    ["http://[::1", "not a host name"],
  ])("rejects %j: %s", (input, reason) => {
    expect(() => parseAddress(input)).toThrow(
      expect.objectContaining({ code: "INPUT_INVALID", message: expect.stringContaining("api-url") }),
    );
    expect(() => parseAddress(input)).toThrow(reason);
  });

  it("does not show a password from the URL in the error", () => {
    expect(() => parseAddress("https://me:hunter2@x.example.com")).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining("hunter2") }),
    );
  });

  it("converts any text to an HTTPS or loopback URL, which stays the same when parsed again, or rejects it", () => {
    const host = fc.stringMatching(/^[a-z0-9.:[\]@/\\%#?-]{1,30}$/);
    const scheme = fc.constantFrom("", "https://", "http://", "HTTPS://", "ws://");
    fc.assert(
      fc.property(fc.oneof(fc.string(), host, fc.domain(), fc.ipV4(), fc.ipV6()), scheme, (rest, start) => {
        let url: URL;
        try {
          url = parseAddress(start + rest);
        } catch (error) {
          expect(error).toMatchObject({ code: "INPUT_INVALID" });
          return;
        }
        expect(url.protocol === "https:" || /^(localhost|\[::1\]|127\.)/.test(url.hostname)).toBe(true);
        expect(url.href).toBe(`${url.protocol}//${url.host}/`);
        expect(parseAddress(url.href).href).toBe(url.href);
      }),
      { numRuns: 500 },
    );
  });
});
