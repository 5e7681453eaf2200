import { createHash, randomInt } from "node:crypto";
import type { Clock, Secrets } from "../effects.ts";
import { headerValue } from "../http/header-value.ts";

export interface Credential {
  readonly id: string;
  readonly secret: string;
}

export type ApiKey = Credential & { readonly type: "standard" | "advanced" };

/** Returns the authentication headers for one attempt. An advanced key has a new signature for each attempt. */
export type Authenticate = () => Record<string, string>;

const NONCE_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const NONCE_LENGTH = 64;

/**
 * Headers for an API key: `x-xdr-auth-id` and `Authorization`, and for an advanced key nonce, timestamp and the signature
 * over both.
 */
export function apiKeyAuth(apiKey: ApiKey, secrets: Secrets, clock: Pick<Clock, "now">): Authenticate {
  const key = secretValue(apiKey.secret, "api-key", secrets);
  const id = headerValue(apiKey.id, "api-key-id");
  if (apiKey.type === "standard") return () => ({ "x-xdr-auth-id": id, authorization: key });
  return () => {
    const nonce = Array.from(
      { length: NONCE_LENGTH },
      () => NONCE_CHARACTERS[randomInt(NONCE_CHARACTERS.length)],
    );
    const timestamp = String(clock.now());
    const signature = sign(key, nonce.join(""), timestamp);
    secrets.add(signature);
    return {
      "x-xdr-auth-id": id,
      "x-xdr-nonce": nonce.join(""),
      "x-xdr-timestamp": timestamp,
      authorization: signature,
    };
  };
}

/** Headers for a collector token: `x-crtx-auth-id` and `Authorization`. */
export function collectorTokenAuth(token: Credential, secrets: Secrets): Authenticate {
  const value = secretValue(token.secret, "collector-token", secrets);
  const id = headerValue(token.id, "collector-token-id");
  return () => ({ "x-crtx-auth-id": id, authorization: value });
}

/** The signature of an advanced key: lower-case hex SHA-256 of key, nonce and timestamp (milliseconds). */
function sign(key: string, nonce: string, timestamp: string): string {
  return createHash("sha256").update(`${key}${nonce}${timestamp}`).digest("hex");
}

function secretValue(secret: string, input: string, secrets: Secrets): string {
  const trimmed = secret.trim();
  // Masked before the check: an invalid value is a secret, too.
  secrets.add(trimmed);
  return headerValue(trimmed, input);
}
