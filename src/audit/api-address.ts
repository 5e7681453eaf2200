import { isLoopback } from "../cortex/address.ts";
import { ActionError } from "../errors.ts";

/**
 * Makes the base URL of GitHub's API, with a slash at its end, from the runner's `GITHUB_API_URL`, such as
 * `https://api.github.com` or `https://ghe.example.com/api/v3`. Throws INPUT_INVALID, which does not show the value, for
 * anything that is no https address (http for a loopback host), or that holds a user name, a query or a fragment.
 */
export function parseApiAddress(text: string): URL {
  if (!URL.canParse(text)) throw refuse("is no address");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") throw refuse("holds a user name or password");
  if (/[?#]/.test(text)) throw refuse("holds a query or a fragment");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw refuse(
      url.protocol === "http:" ? "would send the token in clear text over http" : "is no https address",
    );
  return new URL(`${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, "")}/`);
}

function refuse(reason: string): ActionError {
  return new ActionError({
    code: "INPUT_INVALID",
    what: `The runner's GITHUB_API_URL ${reason}.`,
    why: "`github-token` is sent there.",
    mend: "Set GITHUB_API_URL to the https address of GitHub's API, or leave the comparison out with an empty `github-token`.",
  });
}
