import { ActionError } from "../errors.ts";

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/**
 * Makes the tenant's base URL from the `api-url` input: a scheme, a host and a port, nothing else.
 *
 * `x.xdr.us.paloaltonetworks.com`, `api-x.xdr.us.paloaltonetworks.com` and `https://api-x.xdr.us…/` mean the
 * same: the API of a tenant answers at `api-{fqdn}`, so a name of the tenants' shape (`xdr` or `crtx` after the
 * first label) gets the prefix where it lacks it. Any other host stays as it was given: credentials never go to
 * a host that nobody wrote down.
 *
 * Plain `http` is taken for a loopback host only. Throws INPUT_INVALID naming `api-url`.
 */
export function parseAddress(input: string): URL {
  const written = input.trim();
  if (written === "") throw refuse("is empty", "");
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(written);
  const scheme = (match?.[1] ?? "https").toLowerCase();
  const authority = authorityOf(match?.[2] ?? "", written);
  const { host, port } = splitPort(authority, written);
  checkHost(host, match?.[1] !== undefined, written);
  checkScheme(scheme, host, written);
  const url = new URL(`${scheme}://${withPrefix(host)}${port === "" ? "" : `:${port}`}`);
  if (url.hostname !== withPrefix(host)) throw refuse("has a host that reads as another one", written);
  return url;
}

/** Whether `host` (as in `URL.hostname`) is this machine: `localhost`, 127.0.0.0/8 or `[::1]`. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || (host.startsWith("127.") && IPV4.test(host));
}

function authorityOf(rest: string, written: string): string {
  // What stands before an @ or in a query may be a secret, and is not shown.
  if (rest.includes("@")) throw refuse("holds a user name or password", "");
  if (/[?#]/.test(rest)) throw refuse("holds a query or a fragment", "");
  if (/[^\x21-\x7e]/.test(rest)) {
    throw refuse(
      "holds a space or a character outside ASCII, so that it may look like another host",
      written,
    );
  }
  const authority = rest.endsWith("/") ? rest.slice(0, -1) : rest;
  if (/[\\/]/.test(authority)) throw refuse("holds a path", written);
  return authority;
}

function splitPort(authority: string, written: string): { host: string; port: string } {
  const match = /^(\[[^\]]*\]|[^:[\]]*)(?::(\d{1,5}))?$/.exec(authority);
  if (match === null) throw refuse("is no host with an optional port", written);
  const port = match[2] ?? "";
  if (port !== "" && (Number(port) < 1 || Number(port) > 65_535))
    throw refuse("has a port out of range", written);
  return { host: (match[1] ?? "").toLowerCase(), port };
}

function checkHost(host: string, hasScheme: boolean, written: string): void {
  if (host.startsWith("[")) {
    if (!URL.canParse(`https://${host}`)) throw refuse("is no IPv6 address", written);
    return;
  }
  if (IPV4.test(host) || host === "localhost") return;
  const labels = host.split(".");
  if (host.length > 253 || !labels.every((label) => LABEL.test(label))) {
    throw refuse("is no host name", written);
  }
  if (labels.some((label) => label.startsWith("xn--"))) {
    throw refuse("is an internationalised name, which may look like another host", written);
  }
  if (/^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? "")) throw refuse("is no IPv4 address", written);
  if (labels.length === 1 && !hasScheme) throw refuse("is no fully qualified domain name", written);
}

function checkScheme(scheme: string, host: string, written: string): void {
  if (scheme === "https" || (scheme === "http" && isLoopback(host))) return;
  throw refuse(
    scheme === "http" ? "would send the credentials in clear text over http" : `starts with ${scheme}://`,
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
