/** The title of the job summary. Counts come with their unit, e.g. `148 results`. */
export const HEADLINES = {
  failed: {
    upload: "❌ Nothing was uploaded",
    register: "❌ The repository was not registered",
    validate: "❌ The check failed",
    audit: "❌ The audit failed",
    "create-collector": "❌ No collector was created",
    "create-data-source": "❌ No data source was created",
    "update-data-source": "❌ The data source was not changed",
    "delete-data-source": "❌ The data source was not deleted",
  } as Readonly<Record<string, string>>,
  failedOtherwise: "❌ The step failed",
  failedAfter: (uploaded: string, uploads: string) => `❌ Failed after ${uploaded} of ${uploads}`,
  partlyRegistered: (repositories: string) => `❌ ${repositories} added, others not`,
  noneRegistered: "❌ No repository was added",
  deletionUnconfirmed: "❌ The deletion was not confirmed",

  ready: (mark: string, results: string) => `${mark} ${results} ready for upload`,
  wouldUpload: (results: string) => `📝 Dry run: ${results} would be uploaded`,
  nothingUploaded: "⚪ Nothing was uploaded",
  emptyFailedScan: "⚠️ No results, and the scan failed",
  cleanScan: "✅ Clean scan uploaded",
  uploaded: (mark: string, results: string, rejected: string) =>
    `${mark} ${results} uploaded${rejected === "" ? "" : `, ${rejected} rejected`}`,

  scope: {
    covered: "✅ The repository is covered",
    updated: "✅ The repository was added to the data source",
    planned: "📝 Dry run: the repository would be added to the data source",
  } as Readonly<Record<string, string>>,
  noRepositoryAdded: "✅ No repository had to be added",
  wouldAdd: (repositories: string) => `📝 Dry run: ${repositories} would be added`,
  added: (repositories: string) => `✅ ${repositories} added to the scope`,

  update: {
    unchanged: "✅ The data source already has these settings",
    planned: "📝 Dry run: the data source would be changed",
    updated: "✅ The data source was changed",
  },
  deletion: {
    planned: "📝 Dry run: the data source would be deleted",
    refused: "❌ The data source was not deleted",
    requested: "❓ The deletion of the data source was not confirmed",
    deleted: "🗑️ The data source was deleted",
  },
  dataSource: {
    planned: "📝 Dry run: the data source would be created",
    found: "✅ The data source already exists",
    created: "✅ The data source was created",
  },
  collector: {
    planned: "📝 Dry run: the collector would be created",
    found: "✅ The collector already exists",
    created: "✅ The collector was created",
  },

  auditFindings: (findings: readonly string[]) => `⚠️ ${findings.join(", ")}`,
  auditClean: (sources: string, covered: string) =>
    `✅ ${sources} healthy${covered === "" ? "" : `, ${covered} covered`}`,
} as const;

/** What to check although the files were uploaded: in the log as warnings, and in the job summary. */
export const SCAN_WARNINGS = {
  title: "Check the scan",
  scanFailed: (summary: string) => `${summary}. Its findings may be incomplete.`,
  moreFailed: (runs: string) => `${runs} failed. The JSON report lists them.`,
  missingPaths: (missing: string, paths: string, isOne: boolean, example: string, advice: string) =>
    `${missing} of ${paths} in the results ${isOne ? "is" : "are"} not in the checkout, e.g. ${example}. ${advice}`,
  pathAdvice: {
    "path-prefix": "If the scanner ran in a subfolder, set `path-prefix` to it.",
    "strip-prefix": "If the paths start with a folder too many, set `strip-prefix` to it.",
    "fallback-location":
      "If they are files of a container image, set `fallback-location` to a file of the repository, e.g. `Dockerfile`.",
  },
  fallback: (results: string, example: string) =>
    `${results} had no place in the checkout and moved to \`fallback-location\`, e.g. ${example}. Their messages name the original place.`,
  otherRepository: (source: string, other: string, own: string) =>
    `${source} is of repository ${other}, but the results are uploaded for ${own}. If they belong to the other one, set \`repository-url\`.`,
  severalCheckouts: (folders: string) =>
    `More than one folder is a checkout of this repository: ${folders}. None was used; set \`checkout-path\`.`,
  checkout: "The checkout",
  scanOf: (file: string) => `The scan in ${file}`,
} as const;

/** Titles of annotations. */
export const ANNOTATIONS = {
  error: "Invalid SARIF",
  warning: "Results rejected",
  notice: "Results repaired",
  roots: "Paths moved",
  inferredRoot: (root: string, folder: string, explained: string, input: string) =>
    `Paths ${root === "" ? "of a run" : `below ${root}`} were placed in ${folder === "" ? "the root of the checkout" : `folder ${folder}`}. This explains ${explained}. To say the same yourself, set \`${input}\`.`,
  more: (causes: string) => `${causes} in the job summary and the JSON report.`,
} as const;

/** Headings, labels and columns of the job summary. */
export const SUMMARY = {
  whatToDo: "What to do:",
  nextStep: "Next step:",
  moreSteps: (steps: string) => `${steps} in the JSON report.`,
  moreRows: (rows: string) => `${rows} in the JSON report.`,
  counts: {
    total: "In the files",
    ready: "Ready",
    uploaded: "Uploaded",
    notUploaded: "Not uploaded",
    repaired: "Repaired",
    rejected: "Rejected",
    leftOut: "Left out",
  },
  facts: {
    verdict: "Verdict",
    levels: "Levels",
    tools: "Tools",
    repository: "Repository",
    scope: "Scope",
    uploads: "Uploads",
  },
  scopeSkipped: "⏭️ skipped",
  scopeCovered: "✅ covered",
  scopeNotAdded: "⏭️ not added",
  wouldAdd: "📝 would add",
  added: "➕ added",
  planned: (uploads: string, size: string) => `${uploads} planned, ${size}`,
  confirmed: (confirmed: string, uploads: string, size: string) =>
    `${confirmed} of ${uploads} confirmed, ${size}`,
  causes: "What was rejected and repaired",
  examples: "Examples",
  resolved: "Resolved and left out",
  kinds: {
    invalid: "❌&nbsp;invalid",
    rejected: "⛔&nbsp;rejected",
    repaired: "🔧&nbsp;repaired",
    resolved: "✅&nbsp;resolved",
    "left-out": "➖&nbsp;left&nbsp;out",
  },
  causeColumns: ["What", "Results", "Why"],
  uploadColumns: ["Tool", "Collector", "Part", "Results", "Size", "Status", "Request"],
  partPlanned: "📝 planned",
  partNotSent: "not sent",
  partUnconfirmed: "❓ not confirmed",
  partFailed: "❌ failed",
  partConfirmed: "confirmed",
  files: "Files",
  fileColumns: ["File", "Verdict", "Size", "Results", "Repaired", "Rejected", "Left out"],
  collectors: "Collectors",
  collectorColumns: ["Collector", "Id", "Outcome"],
  withoutCredentials: ", without credentials",
  dataSource: "Data source",
  createdColumns: ["Type", "Id", "Outcome"],
  updateColumns: ["", "Before", "After"],
  requested: "Requested",
  covered: "Already covered",
  wouldBeAdded: "Would be added",
  addedColumn: "Added",
  skipped: "Skipped",
  dataSources: "Data sources",
  sourceColumns: ["Data source", "Before", "After", "Outcome"],
  repository: "Repository",
  skippedColumns: ["Repository", "Reason"],
  unhealthy: "Unhealthy data sources",
  unmapped: "Third-party data sources without a mapped project of this organization",
  allSources: "All data sources",
  auditColumns: ["Data source", "Type", "Stage", "Selection", "Repositories", "Status"],
  coverage: "Coverage",
  uncoveredColumns: ["Repository", "Visibility", "Why"],
  coveredTwice: (repositories: string) => `${repositories} covered more than once`,
  coveredTwiceColumns: ["Repository", "Data sources"],
} as const;

/** Why a repository is not covered. */
export const UNCOVERED_REASONS = {
  unselected: "a data source can access the repository, but does not select it",
  unseen:
    "a data source selects every repository that it can access, but the inventory does not show this one",
  absent: "no data source shows it",
} as const;
