import { tidy } from "../cortex/tenant-message.ts";
import type { TransportError } from "../cortex/transport.ts";
import { ActionError, type Failure } from "../errors.ts";

/** What every failure of one request to GitHub names. */
export interface GitHubCall {
  /** Below the API's address. */
  readonly path: string;
  readonly host: string;
  redact(text: string): string;
}

interface Known {
  /** The HTTP status, where an answer came. */
  readonly status?: number;
  readonly mayPass?: boolean;
  /** Milliseconds that GitHub asked to wait, where it did. */
  readonly retryAfter?: number | undefined;
}

/** A request to GitHub's API that failed. */
export class GitHubFailure extends ActionError {
  override readonly name = "GitHubFailure";
  readonly status: number | undefined;
  /** Whether the same request may succeed later. */
  readonly mayPass: boolean;
  readonly retryAfter: number | undefined;

  constructor(failure: Failure, { status, mayPass = false, retryAfter }: Known) {
    super(failure);
    this.status = status;
    this.mayPass = mayPass;
    this.retryAfter = retryAfter;
  }
}

function nameOf({ path, redact }: GitHubCall): string {
  return `GitHub's GET ${redact(path)}`;
}

/** The failure for an answer that says no; `said` is GitHub's own message. */
export function refusedWith(
  call: GitHubCall,
  answer: Known & { readonly status: number; readonly said: string },
): GitHubFailure {
  const said = tidy(answer.said, call.redact);
  return new GitHubFailure(
    {
      code: "GITHUB_REFUSED",
      what: `${nameOf(call)} was answered with status ${answer.status}.`,
      why: said === "" ? "The answer says nothing more." : `The answer says: "${said}".`,
      mend:
        answer.status >= 500
          ? "This is GitHub's own fault and mostly passes: run the job again, or leave the comparison out with an empty `github-token`."
          : "Check `organization`, and that `github-token` may read the metadata of its repositories; an empty `github-token` leaves the comparison out.",
    },
    answer,
  );
}

/** The failure for an answer that the API does not give; `reason` goes on after "the answer". */
export function answerIsOdd(call: GitHubCall, status: number, reason: string): GitHubFailure {
  return new GitHubFailure(
    {
      code: "ANSWER_UNREADABLE",
      what: `${nameOf(call)} was answered with status ${status}, but the answer ${reason}.`,
      why: "Something other than GitHub's API may have answered.",
      mend: `Check that ${call.host} is where GitHub's API is, and that no proxy or sign-in page answers in its place.`,
    },
    { status },
  );
}

/** The failure for a redirect to `location`. */
export function redirected(call: GitHubCall, status: number, location: string): GitHubFailure {
  const target = call.redact(location);
  const host = URL.canParse(target) ? ` to the host ${tidy(new URL(target).host, call.redact)}` : "";
  return new GitHubFailure(
    {
      code: "REDIRECTED",
      what: `${nameOf(call)} was answered with a redirect${host}.`,
      why: "No redirect is followed, so that the token never leaves the host of GitHub's API.",
      mend: "Where the organisation was renamed, set `organization` to its new name; else let the runner reach GitHub directly.",
    },
    { status },
  );
}

/** The failure for a request that is not sent, because the time for the audit is over. */
export function outOfTime(call: GitHubCall): GitHubFailure {
  return new GitHubFailure(
    {
      code: "TIMED_OUT",
      what: `${nameOf(call)} was not sent, because the time for the audit is over.`,
      why: "The tenant or GitHub needed too many or too slow answers until here.",
      mend: "Run the job again when they are less busy, or leave the comparison out with an empty `github-token`.",
    },
    {},
  );
}

/** The failure for a request without a complete answer; `timeout` in milliseconds. */
export function unanswered(call: GitHubCall, error: TransportError, timeout: number): GitHubFailure {
  const reason = tidy(error.message, call.redact).replace(/(?<![.\s])\.$/, "");
  const failure = (code: Failure["code"], what: string, why: string, mend: string) =>
    new GitHubFailure(
      { code, what: `${nameOf(call)} ${what}.`, why, mend, cause: error },
      { mayPass: code === "UNREACHABLE" || code === "TIMED_OUT" },
    );
  switch (error.fault) {
    case "cancelled":
      return failure(
        "CANCELLED",
        "was broken off",
        "The step was cancelled.",
        "Run the job again when it may go on.",
      );
    case "timeout":
      return failure(
        "TIMED_OUT",
        `had no complete answer after ${timeout / 1000} s`,
        `${call.host} or the way to it is too slow, or something swallows the connection.`,
        "Check the network and any proxy, or raise `request-timeout`.",
      );
    case "untrusted":
      return failure(
        "TLS_UNTRUSTED",
        `was not sent, because the certificate of ${call.host} is not trusted`,
        `Node says: ${reason}.`,
        "Where a private authority signs, set NODE_EXTRA_CA_CERTS on the runner to the path of its certificate (PEM). The check itself cannot be turned off.",
      );
    case "too-large":
      return answerIsOdd(call, 200, "is larger than any that GitHub's API gives");
    default:
      return failure(
        "UNREACHABLE",
        `got no complete answer from ${call.host}`,
        `The reason: ${reason}.`,
        "Check that the runner can reach it (DNS, firewall, https_proxy, no_proxy).",
      );
  }
}
