/** The kind of a failure. The troubleshooting page has an entry for each code. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Every code that the action can raise, in the order of the troubleshooting page. */
export const ERROR_CODES = [
  "INPUT_INVALID",
  "INPUT_MISSING",
  "CREDENTIALS_MISSING",
  "REPOSITORY_UNKNOWN",
  "FILE_NOT_FOUND",
  "FILE_UNREADABLE",
  "FILE_TOO_LARGE",
  "DISK_FULL",
  "TEMP_FOLDER_UNUSABLE",
  "SARIF_INVALID",
  "SARIF_PARTIALLY_VALID",
  "SCAN_FAILED",
  "DATA_SOURCE_NOT_FOUND",
  "DATA_SOURCE_AMBIGUOUS",
  "DATA_SOURCE_UNUSABLE",
  "DATA_SOURCE_NOT_DELETED",
  "ASSET_NOT_FOUND",
  "PROJECTS_HIDDEN",
  "SCOPE_INCOMPLETE",
  "SCOPE_NOT_TAKEN",
  "SCOPE_NOT_SETTLED",
  "ONBOARDING_TIMEOUT",
  "TOO_MANY_ADDITIONS",
  "REPOSITORIES_SKIPPED",
  "COLLECTOR_NOT_FOUND",
  "COLLECTOR_AMBIGUOUS",
  "COLLECTOR_DISABLED",
  "COLLECTOR_NOT_CREATED",
  "CREATION_UNSUPPORTED",
  "UPLOAD_REFUSED",
  "AUDIT_FAILED",
  "GITHUB_REFUSED",
  "UNAUTHORIZED",
  "LICENCE_MISSING",
  "FORBIDDEN",
  "NOT_FOUND",
  "TOO_LARGE",
  "REQUEST_REFUSED",
  "RATE_LIMITED",
  "SERVER_ERROR",
  "UNREACHABLE",
  "TLS_UNTRUSTED",
  "TIMED_OUT",
  "REDIRECTED",
  "ANSWER_UNREADABLE",
  "CANCELLED",
  "INTERNAL",
] as const;

/** The three sentences of a failure: what happened, why, and what to do about it. */
export interface Failure {
  readonly code: ErrorCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly cause?: unknown;
}

/** The place of a failure in a file; line and column count from 1. */
export interface FailurePlace {
  /** Relative to the workspace, with forward slashes. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * An expected failure. Its message is the three sentences followed by the code, so that a reader finds the entry in the
 * troubleshooting page.
 */
export class ActionError extends Error {
  override readonly name: string = "ActionError";
  readonly code: ErrorCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;

  /** The place for an annotation; undefined if the failure is not about a file. */
  get place(): FailurePlace | undefined {
    return undefined;
  }

  constructor(failure: Failure) {
    super(
      `${[failure.what, failure.why, failure.fix].filter((sentence) => sentence !== "").join(" ")} [${failure.code}]`,
      failure.cause === undefined ? undefined : { cause: failure.cause },
    );
    this.code = failure.code;
    this.what = failure.what;
    this.why = failure.why;
    this.fix = failure.fix;
  }
}

/** Whether an error is an expected failure: an {@link ActionError}, or a `SarifError` of `src/sarif`. */
export function isFailure(error: unknown): error is Error & Failure & { readonly place?: FailurePlace } {
  return error instanceof Error && "code" in error && "what" in error && "fix" in error;
}
