/**
 * Every value of `type_category`, from the API specification and then from the guide. A tenant may reject
 * either kind.
 */
export const KNOWN_CATEGORIES = [
  "vcs-integrations",
  "ci-cd-scanning-integrations",
  "cli-integrations",
  "external-vendor-integrations",
  "DEFAULT",
  "EXTERNAL_VENDOR_INTEGRATIONS",
] as const;

/** A value of `type_category`, from the specification or the guide. */
export type KnownCategory = (typeof KNOWN_CATEGORIES)[number];
