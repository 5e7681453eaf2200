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

export interface FailurePlace {
  /** Relative to the workspace, with forward slashes; absolute if it is outside the workspace. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 code units, as editors and annotations count columns. */
  readonly column?: number;
}

/**
 * An expected failure. Its message is the three sentences followed by the code, so that a reader finds the entry in the
 * troubleshooting page. `place` is for an annotation.
 */
export class ActionError extends Error {
  override readonly name: string = "ActionError";
  readonly code: ErrorCode;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly place: FailurePlace | undefined;

  constructor({ code, what, why, fix, cause }: Failure, place?: FailurePlace) {
    const message = `${[what, why, fix].filter((sentence) => sentence !== "").join(" ")} [${code}]`;
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.what = what;
    this.why = why;
    this.fix = fix;
    this.place = place;
  }
}
