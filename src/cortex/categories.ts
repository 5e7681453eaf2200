/** Every value of `type_category`: of the specification, then of the guide. A tenant can refuse either. */
export const KNOWN_CATEGORIES = [
  "vcs-integrations",
  "ci-cd-scanning-integrations",
  "cli-integrations",
  "external-vendor-integrations",
  "DEFAULT",
  "EXTERNAL_VENDOR_INTEGRATIONS",
] as const;

export type KnownCategory = (typeof KNOWN_CATEGORIES)[number];
