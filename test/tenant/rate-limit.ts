import { type Outgoing, refusal } from "./answer.ts";

/** At most so many requests in any second. */
export class RateLimit {
  readonly #perSecond: number | undefined;
  readonly #now: () => number;
  #recent: number[] = [];

  constructor(perSecond: number | undefined, now: () => number) {
    this.#perSecond = perSecond;
    this.#now = now;
  }

  /** Undefined where the request is allowed, else the refusal. */
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
