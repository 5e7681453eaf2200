import { ActionError } from "../errors.ts";
import { INPUT_ERRORS } from "../messages/inputs.ts";
import { cut } from "../text.ts";

/**
 * Returns the tenant's base URL for the `api-url` input: only scheme, host and port.
 *
 * `x.xdr.us.paloaltonetworks.com`, `api-x.xdr.us.paloaltonetworks.com` and `https://api-x.xdr.us…/` mean the same: the API
 * of a tenant is at `api-{fqdn}`, so a host name like a tenant's (`xdr` or `crtx` after the first label) gets the prefix if
 * it is missing. Any other host stays unchanged: credentials never go to a host that the user did not set.
 *
 * Plain `http` is allowed only for a loopback host. Throws INPUT_INVALID for `api-url`.
 */
export function parseAddress(input: string): URL {
  const address = input.trim();
  if (address === "") throw invalidAddress("is empty");
  // Text before an @ or in a query can be a secret, so it is not shown.
  if (address.includes("@")) throw invalidAddress("contains a user name or password");
  if (/[?#]/.test(address)) throw invalidAddress("contains a query or a fragment");
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(address);
  const text = hasScheme ? address : `https://${address}`;
  if (!URL.canParse(text) || /[^\x21-\x7e]/.test(address))
    throw invalidAddress("is not a host name", address);
  const url = new URL(text);
  if (url.pathname !== "/") throw invalidAddress("contains a path", address);
  checkScheme(url, address);
  if (!hasScheme && !/[.:]/.test(url.host))
    throw invalidAddress("is not a fully qualified domain name", address);
  // The URL parser rewrites some hosts, such as `127.1` to 127.0.0.1. Only the host as written gets credentials.
  if (!text.toLowerCase().startsWith(`${url.protocol}//${url.hostname}`))
    throw invalidAddress("contains a host in an unusual notation", address);
  url.hostname = addApiPrefix(url.hostname);
  return url;
}

/** Whether `host` (as in `URL.hostname`) is this machine: `localhost`, 127.0.0.0/8 or `[::1]`. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function checkScheme({ protocol, hostname }: URL, address: string): void {
  if (protocol === "https:" || (protocol === "http:" && isLoopback(hostname))) return;
  throw invalidAddress(
    protocol === "http:" ? "would send the credentials unencrypted over http" : `starts with ${protocol}//`,
    address,
  );
}

function addApiPrefix(host: string): string {
  if (host.startsWith("api-")) return host;
  const between = host.split(".").slice(1, -1);
  return between.some((label) => label === "xdr" || label === "crtx") ? `api-${host}` : host;
}

function invalidAddress(problem: string, address = ""): ActionError {
  const shown = cut(address, 200);
  return new ActionError(
    INPUT_ERRORS.address(`${problem}${shown === "" ? "" : `: ${JSON.stringify(shown)}`}`),
  );
}
