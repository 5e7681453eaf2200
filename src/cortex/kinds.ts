import type { DataSource, KnownCategory } from "./types.ts";

/** The part of the software development life cycle that a data source covers. */
export type Stage = "code" | "build" | "deploy" | "cross-stage";

type Kind = readonly [category: KnownCategory, stage: Stage];

const VCS: Kind = ["vcs-integrations", "code"];
const CI: Kind = ["ci-cd-scanning-integrations", "build"];
const RUN_TASKS: Kind = ["ci-cd-scanning-integrations", "deploy"];
const VENDOR: Kind = ["external-vendor-integrations", "cross-stage"];

/** Every type that the API publishes, with its category and stage. docs/modes.md shows the stages. */
const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["github", VCS],
  ["github-enterprise", VCS],
  ["gitlab", VCS],
  ["gitlab-self-managed", VCS],
  ["azure-repos", VCS],
  ["bitbucket", VCS],
  ["bitbucket-datacenter", VCS],
  ["aws-code-commit", VCS],
  ["cortex-cli", ["cli-integrations", "cross-stage"]],
  ["github-actions", CI],
  ["jenkins", CI],
  ["jenkins-server", CI],
  ["circle-ci", CI],
  ["circle-ci-cd", CI],
  ["aws-code-build", CI],
  ["hcp-tfc-run-tasks", RUN_TASKS],
  ["hcp-tfe-run-tasks", RUN_TASKS],
  ["sonar-qube", VENDOR],
  ["veracode", VENDOR],
  ["semgrep", VENDOR],
  ["snyk", VENDOR],
  ["jfrog", VENDOR],
  ["collector", VENDOR],
]);

/** Converts a type such as `SONAR_QUBE` to the form in the list of data sources: `sonar-qube`. */
export function toKebabCase(type: string): string {
  return type.toLowerCase().replaceAll("_", "-");
}

export const KNOWN_TYPES: readonly string[] = [...KINDS.keys()];

type TypedSource = Pick<DataSource, "type" | "typeCategory">;

/**
 * Whether a data source is in a category of the specification or the guide. `DEFAULT` has all types except
 * third-party scanners. An unknown type is in every category, so that no filter hides it.
 */
export function isInCategory({ type }: Pick<DataSource, "type">, category: KnownCategory): boolean {
  const kind = KINDS.get(type);
  if (kind === undefined) return true;
  if (category === "DEFAULT") return !isThirdParty({ type });
  if (category === "EXTERNAL_VENDOR_INTEGRATIONS") return isThirdParty({ type });
  return kind[0] === category;
}

/** The stage of a data source; undefined for an unknown type that is not a VCS. */
export function stageOf(source: TypedSource): Stage | undefined {
  return KINDS.get(source.type)?.[1] ?? (isVcs(source) ? "code" : undefined);
}

/** Whether a data source is a version control system, which contains repositories. */
export function isVcs({ type, typeCategory }: TypedSource): boolean {
  return KINDS.get(type) === VCS || typeCategory?.toLowerCase().replaceAll("_", "-") === "vcs-integrations";
}

/** Whether a data source is a third-party scanner, whose projects are mapped to repositories. */
export function isThirdParty({ type }: Pick<DataSource, "type">): boolean {
  return KINDS.get(type) === VENDOR && !isCollector({ type });
}

/** Whether a data source is a collector. The API uses both `COLLECTOR` and `collector`. */
export function isCollector({ type }: Pick<DataSource, "type">): boolean {
  return type.toLowerCase() === "collector";
}
