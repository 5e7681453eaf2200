import { createHash } from "node:crypto";
import { type Incoming, type Outgoing, platformError } from "./answer.ts";
import { DEFAULT_API_KEY, type SeedApiKey, type SeedCollectorToken, type TenantOptions } from "./options.ts";

const MAX_SKEW = 5 * 60_000;

/** What credentials allow: API keys everything, a collector token uploads to its own collector. */
export class Auth {
  readonly #apiKeys: readonly SeedApiKey[];
  #tokens: readonly SeedCollectorToken[];
  readonly #nonces = new Set<string>();
  readonly #now: () => number;

  constructor(options: TenantOptions, now: () => number) {
    this.#apiKeys = options.apiKeys ?? [DEFAULT_API_KEY];
    this.#tokens = options.collectorTokens ?? [];
    this.#now = now;
  }

  addToken(token: SeedCollectorToken): void {
    this.#tokens = [...this.#tokens, token];
  }

  /** Invalidates the credentials of a removed collector. */
  removeTokens(collectorId: string): void {
    this.#tokens = this.#tokens.filter((token) => token.collectorId !== collectorId);
  }

  /** Undefined if the request is allowed, otherwise the error response. */
  check(incoming: Incoming): Outgoing | undefined {
    const xdr = header(incoming, "x-xdr-auth-id");
    const crtx = header(incoming, "x-crtx-auth-id");
    const id = xdr ?? crtx;
    if (id === undefined || (xdr !== undefined && crtx !== undefined)) return unauthorized();
    const authorization = header(incoming, "authorization") ?? "";
    const token = this.#tokens.find((one) => one.id === id && one.token === authorization);
    if (token !== undefined) {
      const own = `/public_api/appsec/v1/collectors/${encodeURIComponent(token.collectorId)}`;
      const allowed = incoming.method === "POST" && incoming.path === own;
      return allowed ? undefined : platformError(403, "The token has no right to this resource");
    }
    const key = xdr === undefined ? undefined : this.#apiKeys.find((one) => one.id === id);
    if (key === undefined) return unauthorized();
    const right = key.type === "standard" ? isStandard(key, incoming) : this.#isAdvanced(key, incoming);
    return right ? undefined : unauthorized();
  }

  #isAdvanced(key: SeedApiKey, incoming: Incoming): boolean {
    const nonce = header(incoming, "x-xdr-nonce") ?? "";
    const timestamp = header(incoming, "x-xdr-timestamp") ?? "";
    if (!/^[A-Za-z0-9]{64}$/.test(nonce) || this.#nonces.has(nonce)) return false;
    if (!/^\d{13}$/.test(timestamp) || Math.abs(Number(timestamp) - this.#now()) > MAX_SKEW) return false;
    this.#nonces.add(nonce);
    const signature = createHash("sha256")
      .update(key.key + nonce + timestamp)
      .digest("hex");
    return header(incoming, "authorization") === signature;
  }
}

function isStandard(key: SeedApiKey, incoming: Incoming): boolean {
  const signed = header(incoming, "x-xdr-nonce") ?? header(incoming, "x-xdr-timestamp");
  return signed === undefined && header(incoming, "authorization") === key.key;
}

function header(incoming: Incoming, name: string): string | undefined {
  const value = incoming.headers[name];
  return Array.isArray(value) ? value.join(",") : value;
}

function unauthorized(): Outgoing {
  return platformError(401, "Public API request unauthorized");
}
