import { isAbsolute, resolve } from "node:path";
import { ActionError } from "./errors.ts";

/** What the step is asked to do. */
export type Mode = "upload" | "register" | "validate";

/** How SARIF is found, read and put right. */
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
  };
  readonly onPartiallyValid: "upload" | "fail";
  /** Bytes, inflated. */
  readonly maxFileSize: number;
}

/** Which tenant, and with what rights. Every credential may be missing here: `credentials.ts` judges that. */
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

/** Which data source, and what may be changed in it. */
export interface ScopeInputs {
  readonly register: boolean;
  readonly dataSourceId: string;
  readonly repositoryId: string;
  readonly allowSelectionTypeChange: boolean;
  /** Milliseconds. */
  readonly registrationTimeout: number;
  /** Milliseconds. */
  readonly onboardingTimeout: number;
}

/** Every input of the step, parsed. */
export interface Inputs {
  readonly mode: Mode;
  readonly dryRun: boolean;
  readonly sarif: SarifInputs;
  readonly tenant: TenantInputs;
  readonly collectorId: string;
  readonly collectorName: string;
  readonly scope: ScopeInputs;
  /** Empty: this repository. */
  readonly repositoryUrl: string;
  /** Empty: from the event. */
  readonly branch: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const SECONDS = 1000;
const DAY_IN_SECONDS = 86_400;

/**
 * Reads, parses and cross-checks every input (`INPUT_*`, as the runner sets them; see action.yml).
 * Throws INPUT_INVALID or INPUT_MISSING naming the input; nothing has happened by then.
 */
export function readInputs(env: Environment): Inputs {
  const read = new Reader(env);
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const mode = read.choice("mode", ["upload", "register", "validate"], "upload");
  const inputs: Inputs = {
    mode,
    dryRun: read.boolean("dry-run", false),
    sarif: {
      patterns: read.lines("sarif-file"),
      ifNoFilesFound: read.choice("if-no-files-found", ["error", "warn", "ignore"], "error"),
      workspace,
      checkoutPath: absolute(read.text("checkout-path") || workspace, workspace),
      normalize: {
        normalize: read.boolean("normalize", true),
        pathPrefix: read.text("path-prefix"),
        stripPrefix: read.lines("strip-prefix"),
        includeSuppressed: read.boolean("include-suppressed", false),
      },
      onPartiallyValid: read.choice("on-partially-valid", ["upload", "fail"], "upload"),
      maxFileSize: read.size("max-file-size", 1_000_000_000),
    },
    tenant: {
      apiUrl: read.text("api-url"),
      apiKeyId: read.text("api-key-id"),
      apiKey: read.text("api-key"),
      apiKeyType: read.choice("api-key-type", ["standard", "advanced"], "standard"),
      collectorTokenId: read.text("collector-token-id"),
      collectorToken: read.text("collector-token"),
      requestTimeout: read.integer("request-timeout", 60, 1, 3600) * SECONDS,
      maxRetries: read.integer("max-retries", 5, 0, 20),
    },
    collectorId: read.text("collector-id"),
    collectorName: read.text("collector-name"),
    scope: {
      register: read.boolean("register-repository", true),
      dataSourceId: read.text("data-source-id"),
      repositoryId: read.text("repository-id"),
      allowSelectionTypeChange: read.boolean("allow-selection-type-change", false),
      registrationTimeout: read.integer("registration-timeout", 180, 1, DAY_IN_SECONDS) * SECONDS,
      onboardingTimeout: read.integer("onboarding-timeout", 300, 0, DAY_IN_SECONDS) * SECONDS,
    },
    repositoryUrl: read.text("repository-url"),
    branch: read.text("branch"),
  };
  crossCheck(inputs);
  return inputs;
}

function crossCheck(inputs: Inputs): void {
  if (inputs.mode !== "register" && inputs.sarif.patterns.length === 0)
    throw new ActionError({
      code: "INPUT_MISSING",
      what: "Input `sarif-file` is empty.",
      why: `Mode \`${inputs.mode}\` needs to know which SARIF to read.`,
      mend: "Give a path, a folder or a glob, e.g. `sarif-file: results.sarif`.",
    });
  if (inputs.mode === "register" && !inputs.scope.register)
    throw new ActionError({
      code: "INPUT_INVALID",
      what: "Input `register-repository` is `false` while `mode` is `register`.",
      why: "Registering is all that this mode does.",
      mend: "Remove `register-repository`, or choose `mode: upload`.",
    });
  if (inputs.collectorId !== "" && inputs.collectorName !== "")
    throw new ActionError({
      code: "INPUT_INVALID",
      what: "Inputs `collector-id` and `collector-name` are both given.",
      why: "Each of them alone names the collector.",
      mend: "Remove one of the two.",
    });
}

function absolute(path: string, base: string): string {
  return isAbsolute(path) ? path : resolve(base, path);
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

class Reader {
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  text(name: string): string {
    return (this.#env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
  }

  lines(name: string): string[] {
    return this.text(name)
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
  }

  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name);
    if (value === "") return fallback;
    const found = allowed.find((option) => option === value.toLowerCase());
    if (found !== undefined) return found;
    throw invalid(name, value, `It takes ${list(allowed)}.`, `Write e.g. \`${name}: ${fallback}\`.`);
  }

  boolean(name: string, fallback: boolean): boolean {
    const value = this.text(name);
    if (value === "") return fallback;
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    throw invalid(name, value, "It takes `true` or `false`.", `Write e.g. \`${name}: ${fallback}\`.`);
  }

  integer(name: string, fallback: number, least: number, most: number): number {
    const value = this.text(name);
    if (value === "") return fallback;
    if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    const range = `It takes a whole number from ${least} to ${most}.`;
    throw invalid(name, value, range, `Write e.g. \`${name}: ${fallback}\`.`);
  }

  size(name: string, fallback: number): number {
    const value = this.text(name);
    if (value === "") return fallback;
    const [, digits, unit] = /^(\d{1,12})\s*([kmg]i?b|b|)$/i.exec(value) ?? [];
    const factor = UNITS[(unit ?? "?").toLowerCase()];
    const bytes = Number(digits) * (factor ?? Number.NaN);
    if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
    throw invalid(
      name,
      value,
      "It takes a number of bytes, or one with KB, MB, GB, KiB, MiB or GiB.",
      `Write e.g. \`${name}: 1GB\`.`,
    );
  }
}

function list(options: readonly string[]): string {
  return options.map((option) => `\`${option}\``).join(", ");
}

function invalid(name: string, value: string, why: string, mend: string): ActionError {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return new ActionError({
    code: "INPUT_INVALID",
    what: `Input \`${name}\` is \`${shown}\`.`,
    why,
    mend,
  });
}
