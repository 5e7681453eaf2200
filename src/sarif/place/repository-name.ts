/**
 * The owner and name of the repository at `url`, in lower case and without `.git`: `acme/app` for
 * `https://github.com/Acme/app.git` and `git@github-work:acme/app`. Never the host or user info, which can hold a token.
 * Undefined if the URL names none.
 */
export function repositoryName(url: string): string | undefined {
  const [, path] =
    /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*\/([^?#]+)/i.exec(url) ?? /^[^/?#:]+:(?!\/\/)([^?#]+)/.exec(url) ?? [];
  const segments = path?.split("/").filter((segment) => segment !== "") ?? [];
  const name = segments.join("/").replace(/\.git$/i, "");
  return segments.length < 2 || name.length > 500 ? undefined : name.toLowerCase();
}
