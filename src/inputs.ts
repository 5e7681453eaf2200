import { isAbsolute, resolve } from "node:path";
import { getInput, getMultilineInput } from "@actions/core";
import { stringsIn } from "./cortex/credentials-in.ts";
import { ActionError } from "./errors.ts";
import { isRecord } from "./http/json.ts";
import { INPUT_ERRORS } from "./messages/inputs.ts";
import { cut } from "./text.ts";

/** The value of the input `mode`. */
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

/** The values of the input `selection-type`. */
const SELECTION_TYPES = ["MANUAL_SELECTION", "CURRENT_STATE", "CURRENT_STATE_AND_FUTURE"] as const;

/** Every input of the step, parsed; a text is empty if it is not set. */
export type Inputs = ReturnType<typeof readInputs>;

const SECONDS = 1000;
const DAY_IN_SECONDS = 86_400;

const SECRET_INPUTS = ["api-key", "collector-token", "github-token"] as const;
const DATA_SOURCE_INPUT = "data-source";
/** Characters. Shorter texts are not credentials, and masking them would hide ordinary words of the log. */
const MIN_SECRET_LENGTH = 8;

/** The secrets in the inputs, also those in `data-source`. Mask them before anything is logged. */
export function secretInputs(): string[] {
  const all = [...SECRET_INPUTS.map((name) => getInput(name)), ...secretsIn(getInput(DATA_SOURCE_INPUT))];
  return all.filter((value) => value.length >= MIN_SECRET_LENGTH);
}

/** Every possible secret in the body of a data source; none if it is not JSON, because no message quotes it. */
function secretsIn(text: string): string[] {
  const body = parseJson(text);
  return stringsIn(isRecord(body) ? [body.credentials, body.selfSignedCertificate] : body);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads and parses every input, see action.yml; times in milliseconds. Throws INPUT_INVALID naming the input. */
export function readInputs() {
  for (const name of SECRET_INPUTS) checkSecret(name);
  const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
  return {
    mode: readChoice("mode", MODES, "upload"),
    dryRun: readBoolean("dry-run", false),
    sarif: {
      patterns: getMultilineInput("sarif-file"),
      ifNoFilesFound: readChoice("if-no-files-found", ["error", "warn", "ignore"], "error"),
      workspace,
      checkoutPath: toAbsolute(getInput("checkout-path") || workspace, workspace),
      normalize: {
        normalize: readBoolean("normalize", true),
        pathPrefix: getInput("path-prefix"),
        stripPrefix: getMultilineInput("strip-prefix"),
        includeSuppressed: readBoolean("include-suppressed", false),
        fallbackLocation: getInput("fallback-location"),
        severityFrom: readChoice("severity-from", ["level", "security-severity"], "level"),
      },
      onPartiallyValid: readChoice("on-partially-valid", ["upload", "fail"], "upload"),
      onScanFailure: readChoice("on-scan-failure", ["warn", "fail", "ignore"], "warn"),
      maxFileSize: readSize("max-file-size", 1_000_000_000),
    },
    tenant: {
      apiUrl: getInput("api-url"),
      apiKey: {
        id: getInput("api-key-id"),
        secret: getInput("api-key"),
        type: readChoice("api-key-type", ["standard", "advanced"], "standard"),
      },
      collectorToken: { id: getInput("collector-token-id"), secret: getInput("collector-token") },
      requestTimeout: readInteger("request-timeout", 60, 1, 3600) * SECONDS,
      maxRetries: readInteger("max-retries", 5, 0, 20),
    },
    collectorId: getInput("collector-id"),
    collectorName: getInput("collector-name"),
    createCollector: readBoolean("create-collector", false),
    scope: {
      register: readBoolean("register-repository", true),
      dataSourceId: getInput("data-source-id"),
      repositoryId: getInput("repository-id"),
      allowSelectionTypeChange: readBoolean("allow-selection-type-change", false),
      registrationTimeout: readInteger("registration-timeout", 180, 1, DAY_IN_SECONDS) * SECONDS,
      onboardingTimeout: readInteger("onboarding-timeout", 300, 0, DAY_IN_SECONDS) * SECONDS,
      repositories: getMultilineInput("repositories"),
      maxAdditions: readInteger("max-additions", 500, 1, 1_000_000),
      includeArchived: readBoolean("include-archived", false),
      includeForks: readBoolean("include-forks", false),
    },
    audit: {
      type: getInput("type"),
      typeCategory: getInput("type-category"),
      organization: getInput("organization") || process.env.GITHUB_REPOSITORY_OWNER || "",
      githubToken: getInput("github-token"),
      failOn: readChoice("fail-on", ["never", "uncovered", "unhealthy", "any"], "never"),
    },
    creation: {
      dataSource: getInput("data-source"),
      allowDuplicate: readBoolean("allow-duplicate", false),
    },
    update: {
      selectionType: readChoice("selection-type", SELECTION_TYPES, ""),
      externalProjects: getInput("external-projects"),
      replaceExternalProjects: readBoolean("replace-external-projects", false),
      confirmUpdate: getInput("confirm-update"),
    },
    confirmDelete: getInput("confirm-delete"),
    repositoryUrl: getInput("repository-url"),
    branch: getInput("branch"),
  };
}

/**
 * Throws INPUT_INVALID if the secret is too short, or if another input contains it: other inputs appear in messages and
 * URLs.
 */
function checkSecret(name: string): void {
  const secret = getInput(name);
  if (secret === "") return;
  if (secret.length < MIN_SECRET_LENGTH)
    throw new ActionError(INPUT_ERRORS.secretTooShort(name, MIN_SECRET_LENGTH));
  const secretVariables = new Set(SECRET_INPUTS.map((input) => `INPUT_${input.toUpperCase()}`));
  const misplaced = Object.entries(process.env).find(
    ([variable, value]) =>
      variable.startsWith("INPUT_") && !secretVariables.has(variable) && value?.includes(secret),
  );
  if (misplaced === undefined) return;
  const other = misplaced[0].slice("INPUT_".length).toLowerCase();
  throw new ActionError(INPUT_ERRORS.secretMisplaced(other, name));
}

/** One of `allowed`; case is ignored. */
function readChoice<T extends string, F extends string>(
  name: string,
  allowed: readonly T[],
  fallback: F,
): T | F {
  const value = getInput(name);
  if (value === "") return fallback;
  const found = allowed.find((option) => option.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw new ActionError(
    INPUT_ERRORS.notAllowed(name, cut(value, 60), allowed, fallback || (allowed[0] ?? "")),
  );
}

function readBoolean(name: string, fallback: boolean): boolean {
  const value = getInput(name).toLowerCase();
  if (value === "") return fallback;
  if (value === "true" || value === "false") return value === "true";
  throw new ActionError(INPUT_ERRORS.notAllowed(name, cut(value, 60), ["true", "false"], String(fallback)));
}

/** A whole number from `min` to `max`, both included. */
function readInteger(name: string, fallback: number, min: number, max: number): number {
  const value = getInput(name);
  if (value === "") return fallback;
  if (/^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max) return Number(value);
  throw new ActionError(INPUT_ERRORS.notANumber(name, cut(value, 60), min, max, fallback));
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

/** Bytes, from a whole number with an optional unit, such as `500`, `10 MB` or `10 MiB`. */
function readSize(name: string, fallback: number): number {
  const value = getInput(name);
  if (value === "") return fallback;
  const [, digits, unit = "?"] = /^(\d{1,12})\s*([kmg]i?b|b|)$/i.exec(value) ?? [];
  const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
  throw new ActionError(INPUT_ERRORS.notASize(name, cut(value, 60)));
}

function toAbsolute(path: string, base: string): string {
  return isAbsolute(path) ? path : resolve(base, path);
}
