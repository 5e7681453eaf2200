import { crossCheck } from "./input-checks.ts";
import { absolute, type Environment, Reader } from "./input-reader.ts";

/** What the step is asked to do. */
export type Mode = (typeof MODES)[number];

const MODES = ["upload", "register", "validate", "audit", "create-collector", "delete-data-source"] as const;

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

/** What an audit looks at, and what it makes of it. */
export interface AuditInputs {
  /** Empty: every type; else one of the API's own values. */
  readonly type: string;
  /** Empty: every category; else one of the API's own values. */
  readonly typeCategory: string;
  /** Empty where the runner names none. */
  readonly organization: string;
  /** Empty: no repositories are compared. */
  readonly githubToken: string;
  readonly failOn: "never" | "uncovered" | "unhealthy" | "any";
}

/** Where GitHub is, as the runner says it. */
interface GitHubInputs {
  /** `https://api.github.com`, `https://ghe.example.com/api/v3`. */
  readonly apiUrl: string;
  /** `https://github.com`. */
  readonly serverUrl: string;
}

/** The proxies that the runner names, empty where it names none. */
interface ProxyInputs {
  readonly http: string;
  readonly https: string;
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
  readonly github: GitHubInputs;
  readonly proxies: ProxyInputs;
  /** The id of the data source that may be deleted. */
  readonly confirmDelete: string;
  /** Empty: this repository. */
  readonly repositoryUrl: string;
  /** Empty: from the event. */
  readonly branch: string;
}

const SECONDS = 1000;
const DAY_IN_SECONDS = 86_400;

/**
 * Reads, parses and cross-checks every input (`INPUT_*`, as the runner sets them; see action.yml).
 * Throws INPUT_INVALID or INPUT_MISSING naming the input; nothing has happened by then.
 */
export function readInputs(env: Environment): Inputs {
  const read = new Reader(env);
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const mode = read.choice("mode", MODES, "upload");
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
    createCollector: read.boolean("create-collector", false),
    scope: {
      register: read.boolean("register-repository", true),
      dataSourceId: read.text("data-source-id"),
      repositoryId: read.text("repository-id"),
      allowSelectionTypeChange: read.boolean("allow-selection-type-change", false),
      registrationTimeout: read.integer("registration-timeout", 180, 1, DAY_IN_SECONDS) * SECONDS,
      onboardingTimeout: read.integer("onboarding-timeout", 300, 0, DAY_IN_SECONDS) * SECONDS,
    },
    audit: {
      type: read.text("type"),
      typeCategory: read.text("type-category"),
      organization: read.text("organization") || env.GITHUB_REPOSITORY_OWNER || "",
      githubToken: read.text("github-token"),
      failOn: read.choice("fail-on", ["never", "uncovered", "unhealthy", "any"], "never"),
    },
    github: {
      apiUrl: env.GITHUB_API_URL || "https://api.github.com",
      serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
    },
    proxies: {
      http: env.http_proxy || env.HTTP_PROXY || "",
      https: env.https_proxy || env.HTTPS_PROXY || "",
    },
    confirmDelete: read.text("confirm-delete"),
    repositoryUrl: read.text("repository-url"),
    branch: read.text("branch"),
  };
  crossCheck(inputs);
  return inputs;
}
