import { ActionError, type ErrorCode, type Failure } from "../errors.ts";

/** What a {@link CortexError} has in addition to its three sentences. */
export interface CallFailure extends Failure {
  readonly requestId: string;
  readonly status?: number | undefined;
  readonly mayHaveApplied?: boolean;
  readonly retryAfter?: number | undefined;
}

/** A call to the tenant that failed for good. */
export class CortexError extends ActionError {
  override readonly name = "CortexError";
  /** The HTTP status; undefined without a response. */
  readonly status: number | undefined;
  /** The `X-Request-ID` of the call, which is the same in all attempts. */
  readonly requestId: string;
  /** Whether the tenant may have applied the request although it failed. */
  readonly mayHaveApplied: boolean;
  /** Milliseconds of the `Retry-After` header; undefined without one. */
  readonly retryAfter: number | undefined;

  constructor(failure: CallFailure) {
    super(failure);
    this.status = failure.status;
    this.requestId = failure.requestId;
    this.mayHaveApplied = failure.mayHaveApplied ?? false;
    this.retryAfter = failure.retryAfter;
  }

  /** The same error with facts about the whole call instead of one attempt. */
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

/** What a status means for one call, if this is more specific than {@link COMMON}. */
export interface Meaning {
  readonly code: ErrorCode;
  /** Shown before the tenant's message. */
  readonly why?: string;
  readonly fix: string;
}

export type Meanings = Readonly<Record<number, Meaning>>;

const COMMON: Meanings = {
  400: {
    code: "REQUEST_REFUSED",
    fix: "Correct the value that it names; if none is named, report this as a bug of the action.",
  },
  401: {
    code: "UNAUTHORIZED",
    why: "The tenant does not accept the credentials.",
    fix: "Check that api-key-type (standard or advanced) is the type that the console shows for this key, that api-key-id and api-key belong together and have not expired, and that the runner's clock is right; for a collector token, check collector-token-id and collector-token.",
  },
  402: {
    code: "LICENCE_MISSING",
    fix: "Ask the tenant's administrator for a license that includes Cortex Cloud Application Security.",
  },
  403: {
    code: "FORBIDDEN",
    why: "The credentials lack the right for this call.",
    fix: "Give the key a role with the Application Security rights that the permissions page names; a collector token is good for uploads to its own collector only.",
  },
  404: {
    code: "NOT_FOUND",
    why: "There is no such thing at this address.",
    fix: "Check api-url: it must be the API host of the tenant that has Application Security; and check the ids among the inputs.",
  },
  407: {
    code: "UNREACHABLE",
    why: "A proxy asks for credentials.",
    fix: "Put the proxy's user name and password into https_proxy.",
  },
  408: { code: "TIMED_OUT", fix: "Run the job again; if it happens often, raise max-retries." },
  413: {
    code: "TOO_LARGE",
    why: "The body is larger than the tenant or a proxy before it accepts.",
    fix: "Leave normalize on, so that large files are split, and check the limit of any proxy on the way.",
  },
  422: {
    code: "REQUEST_REFUSED",
    why: "The tenant found fault with what was sent.",
    fix: "Correct the value that it names.",
  },
  429: {
    code: "RATE_LIMITED",
    why: "The tenant gets more requests than it allows.",
    fix: "Run fewer jobs at the same time, or raise max-retries.",
  },
};

const SERVER: Meaning = {
  code: "SERVER_ERROR",
  fix: "This is the tenant's own fault and mostly passes: run the job again, and give the request id to the vendor's support if it stays.",
};

const OTHER: Meaning = { code: "REQUEST_REFUSED", fix: "Check api-url and the ids among the inputs." };

/** What `status` (400 and up) means for a call with its own `meanings`. */
export function meaningOf(status: number, meanings: Meanings): Meaning {
  return meanings[status] ?? COMMON[status] ?? (status >= 500 ? SERVER : OTHER);
}
