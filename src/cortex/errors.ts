import { ActionError, type Failure } from "../errors.ts";
import {
  COMMON_MEANINGS,
  type Meaning,
  type Meanings,
  OTHER_MEANING,
  SERVER_MEANING,
} from "../messages/tenant.ts";

/** The properties of a {@link CortexError}; `retryAfter` in milliseconds. */
export interface CallFailure extends Failure {
  readonly requestId: string;
  readonly status?: number | undefined;
  readonly mayHaveApplied?: boolean;
  readonly retryAfter?: number | undefined;
}

/** The error of a call to the tenant, or of one attempt. */
export class CortexError extends ActionError {
  override readonly name = "CortexError";
  /** The HTTP status, if there was a response. */
  readonly status: number | undefined;
  /** The `X-Request-ID` of the call, which is the same in all attempts. */
  readonly requestId: string;
  /** Whether the tenant may have applied the call, although it failed. */
  readonly mayHaveApplied: boolean;
  /** Milliseconds that the tenant asked to wait. */
  readonly retryAfter: number | undefined;

  constructor(failure: CallFailure) {
    super(failure);
    this.status = failure.status;
    this.requestId = failure.requestId;
    this.mayHaveApplied = failure.mayHaveApplied ?? false;
    this.retryAfter = failure.retryAfter;
  }

  /** Returns a copy with these properties. `attempts`, if more than one, is added to the message. */
  with(known: { mayHaveApplied?: boolean; retryAfter?: number | undefined; attempts?: number }): CortexError {
    const attempts = known.attempts ?? 1;
    return new CortexError({
      code: this.code,
      what: attempts === 1 ? this.what : this.what.replace(/\)\.$/, `, ${attempts} attempts).`),
      why: this.why,
      fix: this.fix,
      cause: this.cause,
      requestId: this.requestId,
      mayHaveApplied: known.mayHaveApplied ?? this.mayHaveApplied,
      status: this.status,
      retryAfter: known.retryAfter ?? this.retryAfter,
    });
  }
}

/** What `status` (400 and up) means for a call with its own `meanings`. */
export function meaningOf(status: number, meanings: Meanings): Meaning {
  return meanings[status] ?? COMMON_MEANINGS[status] ?? (status >= 500 ? SERVER_MEANING : OTHER_MEANING);
}
