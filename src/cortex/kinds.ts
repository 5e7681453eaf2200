import type { DataSource } from "./types.ts";

const VCS = new Set([
  "github",
  "github-enterprise",
  "gitlab",
  "gitlab-self-managed",
  "azure-repos",
  "bitbucket",
  "bitbucket-datacenter",
  "aws-code-commit",
]);

/** Whether a data source is a version control system, which repositories come through. */
export function isVcs({ type, typeCategory }: Pick<DataSource, "type" | "typeCategory">): boolean {
  return VCS.has(type) || typeCategory?.toLowerCase().replaceAll("_", "-") === "vcs-integrations";
}

/** Whether a data source is a collector; the API writes the type in either case. */
export function isCollector({ type }: Pick<DataSource, "type">): boolean {
  return type.toLowerCase() === "collector";
}
