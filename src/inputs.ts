import { isAbsolute, resolve } from "node:path";
import { getInput, getMultilineInput } from "@actions/core";
import { stringsIn } from "./cortex/credentials-in.ts";
import { isRecord } from "./cortex/json.ts";
import { ActionError } from "./errors.ts";
import { INPUT_ERRORS } from "./messages/inputs.ts";

/** What the step is asked to do. */
export type Mode = (typeof MODES)[number];

const MODES = [
  "upload",
  "register",
  "validate",
  "audit",
  "create-collector",
  "create-data-source",
  "update-data-source",
  "delete-data-source",
] as const;

/** The ones that a user can set. */
const SELECTION_TYPES = ["MANUAL_SELECTION", "CURRENT_STATE", "CURRENT_STATE_AND_FUTURE"] as const;

/** How SARIF is found, read and repaired. */
export interface SarifInputs {
  readonly patterns: readonly string[];
  readonly ifNoFilesFound: "error" | "warn" | "ignore";
  readonly workspace: string;
  /** Absolute. */
  readonly checkoutPath: string;
  readonly normalize: {
    /** `false`: check only, change nothing. */
    readonly normalize: boolean;
    readonly pathPrefix: string;
    readonly stripPrefix: readonly string[];
    readonly includeSuppressed: boolean;
    /** A file of the repository for results without a location; empty: they are rejected. */
    readonly fallbackLocation: string;
    readonly severityFrom: "level" | "security-severity";
  };
  readonly onPartiallyValid: "upload" | "fail";
  readonly onScanFailure: "warn" | "fail" | "ignore";
  /** Bytes, inflated. */
  readonly maxFileSize: number;
}

/** The tenant and its credentials. Any of them can be empty here; `modes/access.ts` checks which are needed. */
export interface TenantInputs {
  readonly apiUrl: string;
  readonly apiKeyId: string;
  readonly apiKey: string;
  readonly apiKeyType: "standard" | "advanced";
  readonly collectorTokenId: string;
  readonly collectorToken: string;
  /** Milliseconds. */
  readonly requestTimeout: number;
  readonly maxRetries: number;
}

/** The data source, and what the step may change in it. */
export interface ScopeInputs {
  readonly register: boolean;
  readonly dataSourceId: string;
  readonly repositoryId: string;
  readonly allowSelectionTypeChange: boolean;
  /** Milliseconds. */
  readonly registrationTimeout: number;
  /** Milliseconds. */
  readonly onboardingTimeout: number;
  /** Mode `register`: the lines that name repositories, or `uncovered` alone; empty: this repository. */
  readonly repositories: readonly string[];
  readonly maxAdditions: number;
  readonly includeArchived: boolean;
  readonly includeForks: boolean;
}

/** What an audit reads, and when it fails. */
export interface AuditInputs {
  /** Empty: every type; else one of the API's own values. */
  readonly type: string;
  /** Empty: every category; else one of the API's own values. */
  readonly typeCategory: string;
  /** Empty outside a workflow. */
  readonly organization: string;
  /** Empty: no repositories are compared. */
  readonly githubToken: string;
  readonly failOn: "never" | "uncovered" | "unhealthy" | "any";
}

/** The data source to create. */
export interface CreationInputs {
  /** JSON, the body of the API call; can contain secrets. */
  readonly dataSource: string;
  readonly allowDuplicate: boolean;
}

/** The changes to a data source. */
export interface UpdateInputs {
  /** Empty: no change. */
  readonly selectionType: string;
  /** JSON; empty: no change. */
  readonly externalProjects: string;
  readonly replaceExternalProjects: boolean;
  /** Confirms that the data source with this id may cover less than before. */
  readonly confirmUpdate: string;
}

/** Every input of the step, parsed. */
export interface Inputs {
  readonly mode: Mode;
  readonly dryRun: boolean;
  readonly sarif: SarifInputs;
  readonly tenant: TenantInputs;
  readonly collectorId: string;
  readonly collectorName: string;
  readonly createCollector: boolean;
  readonly scope: ScopeInputs;
  readonly audit: AuditInputs;
  readonly creation: CreationInputs;
  readonly update: UpdateInputs;
  /** Confirms that the data source with this id may be deleted. */
  readonly confirmDelete: string;
  /** Empty: this repository. */
  readonly repositoryUrl: string;
  /** Empty: from the event. */
  readonly branch: string;
}

const SECONDS = 1000;
const DAY_IN_SECONDS = 86_400;

const SECRET_INPUTS = ["api-key", "collector-token", "github-token"] as const;
const DATA_SOURCE = "data-source";
/** Shorter texts are not credentials, and masking them would hide ordinary words of the log. */
const SHORTEST_SECRET = 8;

/** The secrets among the inputs; to be masked before anything else happens. */
export function secretInputs(): string[] {
  const all = [...SECRET_INPUTS.map((name) => getInput(name)), ...secretsIn(getInput(DATA_SOURCE))];
  return all.filter((value) => value.length >= SHORTEST_SECRET);
}

/** Every possible secret in the body of a data source; none if it is not JSON, because no message quotes it. */
function secretsIn(text: string): string[] {
  const body = parsed(text);
  return stringsIn(isRecord(body) ? [body.credentials, body.selfSignedCertificate] : body);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads and parses every input, see action.yml. Throws INPUT_INVALID naming the input. */
export function readInputs(): Inputs {
  for (const name of SECRET_INPUTS) checkSecret(name);
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  return {
    mode: choice("mode", MODES, "upload"),
    dryRun: boolean("dry-run", false),
    sarif: {
      patterns: getMultilineInput("sarif-file"),
      ifNoFilesFound: choice("if-no-files-found", ["error", "warn", "ignore"], "error"),
      workspace,
      checkoutPath: absolute(getInput("checkout-path") || workspace, workspace),
      normalize: {
        normalize: boolean("normalize", true),
        pathPrefix: getInput("path-prefix"),
        stripPrefix: getMultilineInput("strip-prefix"),
        includeSuppressed: boolean("include-suppressed", false),
        fallbackLocation: getInput("fallback-location"),
        severityFrom: choice("severity-from", ["level", "security-severity"], "level"),
      },
      onPartiallyValid: choice("on-partially-valid", ["upload", "fail"], "upload"),
      onScanFailure: choice("on-scan-failure", ["warn", "fail", "ignore"], "warn"),
      maxFileSize: size("max-file-size", 1_000_000_000),
    },
    tenant: {
      apiUrl: getInput("api-url"),
      apiKeyId: getInput("api-key-id"),
      apiKey: getInput("api-key"),
      apiKeyType: choice("api-key-type", ["standard", "advanced"], "standard"),
      collectorTokenId: getInput("collector-token-id"),
      collectorToken: getInput("collector-token"),
      requestTimeout: integer("request-timeout", 60, 1, 3600) * SECONDS,
      maxRetries: integer("max-retries", 5, 0, 20),
    },
    collectorId: getInput("collector-id"),
    collectorName: getInput("collector-name"),
    createCollector: boolean("create-collector", false),
    scope: {
      register: boolean("register-repository", true),
      dataSourceId: getInput("data-source-id"),
      repositoryId: getInput("repository-id"),
      allowSelectionTypeChange: boolean("allow-selection-type-change", false),
      registrationTimeout: integer("registration-timeout", 180, 1, DAY_IN_SECONDS) * SECONDS,
      onboardingTimeout: integer("onboarding-timeout", 300, 0, DAY_IN_SECONDS) * SECONDS,
      repositories: getMultilineInput("repositories"),
      maxAdditions: integer("max-additions", 500, 1, 1_000_000),
      includeArchived: boolean("include-archived", false),
      includeForks: boolean("include-forks", false),
    },
    audit: {
      type: getInput("type"),
      typeCategory: getInput("type-category"),
      organization: getInput("organization") || process.env.GITHUB_REPOSITORY_OWNER || "",
      githubToken: getInput("github-token"),
      failOn: choice("fail-on", ["never", "uncovered", "unhealthy", "any"], "never"),
    },
    creation: {
      dataSource: getInput("data-source"),
      allowDuplicate: boolean("allow-duplicate", false),
    },
    update: {
      selectionType: choice("selection-type", SELECTION_TYPES, ""),
      externalProjects: getInput("external-projects"),
      replaceExternalProjects: boolean("replace-external-projects", false),
      confirmUpdate: getInput("confirm-update"),
    },
    confirmDelete: getInput("confirm-delete"),
    repositoryUrl: getInput("repository-url"),
    branch: getInput("branch"),
  };
}

/** Other inputs appear in messages and URLs, so they must not contain a secret. */
function checkSecret(name: string): void {
  const secret = getInput(name);
  if (secret === "") return;
  if (secret.length < SHORTEST_SECRET)
    throw new ActionError(INPUT_ERRORS.secretTooShort(name, SHORTEST_SECRET));
  const own = new Set(SECRET_INPUTS.map((input) => `INPUT_${input.toUpperCase()}`));
  const misplaced = Object.entries(process.env).find(
    ([variable, value]) => variable.startsWith("INPUT_") && !own.has(variable) && value?.includes(secret),
  );
  if (misplaced === undefined) return;
  const other = misplaced[0].slice("INPUT_".length).toLowerCase();
  throw new ActionError(INPUT_ERRORS.secretMisplaced(other, name));
}

/** One of `allowed`, in upper or lower case. */
function choice<T extends string, F extends string>(name: string, allowed: readonly T[], fallback: F): T | F {
  const value = getInput(name);
  if (value === "") return fallback;
  const found = allowed.find((option) => option.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw new ActionError(INPUT_ERRORS.notAllowed(name, shown(value), allowed, fallback || (allowed[0] ?? "")));
}

function boolean(name: string, fallback: boolean): boolean {
  const value = getInput(name).toLowerCase();
  if (value === "") return fallback;
  if (value === "true" || value === "false") return value === "true";
  throw new ActionError(INPUT_ERRORS.notAllowed(name, shown(value), ["true", "false"], String(fallback)));
}

/** A whole number from `least` to `most`. */
function integer(name: string, fallback: number, least: number, most: number): number {
  const value = getInput(name);
  if (value === "") return fallback;
  if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
  throw new ActionError(INPUT_ERRORS.notANumber(name, shown(value), least, most, fallback));
}

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** Bytes; with decimal and binary units. */
function size(name: string, fallback: number): number {
  const value = getInput(name);
  if (value === "") return fallback;
  const [, digits, unit = "?"] = /^(\d{1,12})\s*([kmg]i?b|b|)$/i.exec(value) ?? [];
  const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new ActionError(INPUT_ERRORS.notASize(name, shown(value)));
}

function shown(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

function absolute(path: string, base: string): string {
  return isAbsolute(path) ? path : resolve(base, path);
}
