import { ActionError } from "../errors.ts";

/**
 * Returns the tenant's base URL for the `api-url` input: only scheme, host and port.
 *
 * `x.xdr.us.paloaltonetworks.com`, `api-x.xdr.us.paloaltonetworks.com` and `https://api-x.xdr.us…/` are the
 * same tenant. A tenant's API is at `api-{fqdn}`, so the prefix is added to names that look like a tenant's
 * (`xdr` or `crtx` after the first label). Other hosts stay unchanged, so that credentials are only sent to a
 * host that the user entered.
 *
 * Plain `http` is allowed only for a loopback host. Throws INPUT_INVALID for `api-url`.
 */
export function parseAddress(input: string): URL {
  const written = input.trim();
  if (written === "") throw refuse("is empty", "");
  // The part before an @ and the query may contain a secret, so the message does not show them.
  if (written.includes("@")) throw refuse("holds a user name or password", "");
  if (/[?#]/.test(written)) throw refuse("holds a query or a fragment", "");
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(written);
  const text = hasScheme ? written : `https://${written}`;
  if (!URL.canParse(text) || /[^\x21-\x7e]/.test(written)) throw refuse("is no host name", written);
  const url = new URL(text);
  if (url.pathname !== "/") throw refuse("holds a path", written);
  checkScheme(url, written);
  if (!hasScheme && !/[.:]/.test(url.host)) throw refuse("is no fully qualified domain name", written);
  // URL parsing changes `127.1` to 127.0.0.1, and `%2e` to a dot.
  if (!text.toLowerCase().startsWith(`${url.protocol}//${url.hostname}`))
    throw refuse("has a host that reads as another one", written);
  url.hostname = withPrefix(url.hostname);
  return url;
}

/** Whether `host` (as in `URL.hostname`) is this machine: `localhost`, 127.0.0.0/8 or `[::1]`. */
function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function checkScheme({ protocol, hostname }: URL, written: string): void {
  if (protocol === "https:" || (protocol === "http:" && isLoopback(hostname))) return;
  throw refuse(
    protocol === "http:" ? "would send the credentials in clear text over http" : `starts with ${protocol}//`,
    written,
  );
}

function withPrefix(host: string): string {
  if (host.startsWith("api-")) return host;
  const between = host.split(".").slice(1, -1);
  return between.some((label) => label === "xdr" || label === "crtx") ? `api-${host}` : host;
}

function refuse(reason: string, written: string): ActionError {
  const shown = written.length > 200 ? `${written.slice(0, 200)}…` : written;
  return new ActionError({
    code: "INPUT_INVALID",
    what: `The input api-url ${reason}${shown === "" ? "" : `: ${JSON.stringify(shown)}`}.`,
    why: "It must be the tenant's API host alone, reached over https, because the credentials are sent there.",
    fix: "Give the FQDN that the console shows under Settings > API Keys > Copy URL, such as api-acme.xdr.us.paloaltonetworks.com.",
  });
}
