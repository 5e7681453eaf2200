import { ActionError, type Failure } from "../errors.ts";

/** The properties of a {@link HttpError}; `retryAfter` in milliseconds. */
export interface CallFailure extends Failure {
  readonly requestId: string;
  readonly status?: number;
  readonly mayHaveApplied?: boolean;
  readonly retryAfter?: number;
  readonly isRetryable?: boolean;
}

export class HttpError extends ActionError {
  override readonly name = "HttpError";
  readonly status: number | undefined;
  /** The `X-Request-ID` of the call, which is the same in all attempts; empty if it has none. */
  readonly requestId: string;
  /** Whether the server may have applied the call, although it failed. */
  readonly mayHaveApplied: boolean;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfter: number | undefined;
  /** Whether a retry can succeed: there was no complete response, or the refusal is temporary. */
  readonly isRetryable: boolean;

  constructor(failure: CallFailure) {
    super(failure);
    this.status = failure.status;
    this.requestId = failure.requestId;
    this.mayHaveApplied = failure.mayHaveApplied ?? false;
    this.retryAfter = failure.retryAfter;
    this.isRetryable = failure.isRetryable ?? false;
  }

  /** Returns a copy with these properties. `attempts`, if more than one, is added to the message. */
  with({ mayHaveApplied, attempts = 1 }: { mayHaveApplied: boolean; attempts?: number }): HttpError {
    const count = `${attempts} attempts).`;
    const { what, cause } = this;
    const counted = what.endsWith(").") ? `${what.slice(0, -2)}, ${count}` : `${what.slice(0, -1)} (${count}`;
    return new HttpError({ ...this, cause, mayHaveApplied, what: attempts === 1 ? what : counted });
  }
}
