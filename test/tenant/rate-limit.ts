import { type Outgoing, refusal } from "./answer.ts";

/** Allows a number of requests in any second. */
export class RateLimit {
  readonly #perSecond: number | undefined;
  readonly #now: () => number;
  #recent: number[] = [];

  constructor(perSecond: number | undefined, now: () => number) {
    this.#perSecond = perSecond;
    this.#now = now;
  }

  /** Undefined if the request is allowed, otherwise the error response. */
  check(): Outgoing | undefined {
    if (this.#perSecond === undefined) return undefined;
    const now = this.#now();
    this.#recent = this.#recent.filter((at) => at > now - 1000);
    if (this.#recent.length >= this.#perSecond) {
      return { ...refusal(429, "TOO_MANY_REQUESTS", "Rate limit exceeded"), headers: { "retry-after": "1" } };
    }
    this.#recent.push(now);
    return undefined;
  }
}
