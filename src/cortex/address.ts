import { ActionError } from "../errors.ts";
import { ADDRESS_PROBLEMS, INPUT_ERRORS } from "../messages/inputs.ts";

/**
 * Returns the tenant's base URL for the `api-url` input: only scheme, host and port.
 *
 * `x.xdr.us.paloaltonetworks.com`, `api-x.xdr.us.paloaltonetworks.com` and `https://api-x.xdr.us…/` mean the
 * same: the API of a tenant is at `api-{fqdn}`, so a host name like a tenant's (`xdr` or `crtx` after the
 * first label) gets the prefix if it is missing. Any other host stays unchanged: credentials never go to
 * a host that the user did not set.
 *
 * Plain `http` is allowed only for a loopback host. Throws INPUT_INVALID for `api-url`.
 */
export function parseAddress(input: string): URL {
  const written = input.trim();
  if (written === "") throw refuse(ADDRESS_PROBLEMS.empty);
  // Text before an @ or in a query can be a secret, so it is not shown.
  if (written.includes("@")) throw refuse(ADDRESS_PROBLEMS.credentials);
  if (/[?#]/.test(written)) throw refuse(ADDRESS_PROBLEMS.query);
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written);
  const text = hasScheme ? written : `https://${written}`;
  if (!URL.canParse(text) || /[^\x21-\x7e]/.test(written)) throw refuse(ADDRESS_PROBLEMS.noHost, written);
  const url = new URL(text);
  if (url.pathname !== "/") throw refuse(ADDRESS_PROBLEMS.path, written);
  checkScheme(url, written);
  if (!hasScheme && !/[.:]/.test(url.host)) throw refuse(ADDRESS_PROBLEMS.shortName, written);
  // URLs take `127.1` for 127.0.0.1, and `%2e` for a dot.
  if (!text.toLowerCase().startsWith(`${url.protocol}//${url.hostname}`))
    throw refuse(ADDRESS_PROBLEMS.rewritten, written);
  url.hostname = withPrefix(url.hostname);
  return url;
}

/** Whether `host` (as in `URL.hostname`) is this machine: `localhost`, 127.0.0.0/8 or `[::1]`. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function checkScheme({ protocol, hostname }: URL, written: string): void {
  if (protocol === "https:" || (protocol === "http:" && isLoopback(hostname))) return;
  throw refuse(protocol === "http:" ? ADDRESS_PROBLEMS.http : ADDRESS_PROBLEMS.scheme(protocol), written);
}

function withPrefix(host: string): string {
  if (host.startsWith("api-")) return host;
  const between = host.split(".").slice(1, -1);
  return between.some((label) => label === "xdr" || label === "crtx") ? `api-${host}` : host;
}

function refuse(problem: string, written = ""): ActionError {
  const shown = written.length > 200 ? `${written.slice(0, 200)}…` : written;
  return new ActionError(
    INPUT_ERRORS.address(`${problem}${shown === "" ? "" : `: ${JSON.stringify(shown)}`}`),
  );
}
