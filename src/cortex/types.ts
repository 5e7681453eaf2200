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

/** An entry of a data source's `statusDetails`: one permission or connection that the tenant checks. */
export interface StatusDetail {
  readonly status: string;
  readonly error?: string;
  readonly message?: string;
  /** Since when the status applies, ISO 8601 in UTC. */
  readonly timestamp?: string;
}

/** A project of a third-party scanner, mapped to a repository and its branch. */
export interface ExternalProject {
  readonly externalProjectId?: string;
  readonly externalId?: string;
  readonly externalBranchName?: string;
  /** The repository's asset id. */
  readonly repoId?: string;
  readonly branchName?: string;
}

/** A data source instance as the tenant returns it, without unknown fields; unknown enum values are kept. */
export interface DataSource {
  readonly id: string;
  /** kebab-case, e.g. `github`, `github-enterprise`, `collector`. */
  readonly type: string;
  readonly typeCategory?: string;
  /** As the tenant returns it, usually ISO 8601. */
  readonly creationDate?: string;
  readonly hostname?: string;
  readonly selectionType?: string;
  /** The entries of the selection; undefined if the response has no list of strings. */
  readonly state?: readonly string[];
  /** The number of selected repositories. Only in the list. */
  readonly repositoriesCount?: number;
  readonly status?: string;
  readonly statusDetails?: Readonly<Record<string, StatusDetail>>;
  /** Undefined if the response has none: the API does not document that it returns them. */
  readonly externalProjects?: readonly ExternalProject[];
  /** `name`, `uniqueIdentifier` and every `uniqueProperties.*Name`, in this order, if the tenant shows them. */
  readonly names: readonly string[];
}

/** The body of `PUT /data_source_instances/{id}`. The tenant rejects other fields. */
export interface DataSourceUpdate {
  readonly selectionType?: string;
  readonly state?: readonly string[];
  readonly externalProjects?: readonly ExternalProject[];
}

/** The body of `POST /data_source_instances`. The tenant rejects other fields. */
export interface DataSourceCreation {
  /** `COLLECTOR`, the only published value, or another type of the API. */
  readonly type: string;
  readonly domain?: { readonly hostname: string; readonly protocol?: string };
  readonly credentials?: Readonly<Record<string, unknown>>;
  readonly uniqueProperties?: Readonly<Record<string, unknown>>;
  readonly transporter?: { readonly brokerDeviceId: string; readonly connectionName: string };
  readonly selfSignedCertificate?: string;
}

/** A new data source, with its credentials if the tenant returns them; the token is already masked. */
export interface CreatedDataSource {
  readonly dataSource: DataSource;
  readonly tokenId?: string;
  readonly token?: string;
  readonly url?: string;
}

export interface Repository {
  readonly id: string;
  readonly name?: string;
  readonly owner?: string;
  readonly url?: string;
  readonly source?: string;
  /** The id of the data source that the asset comes from. */
  readonly integrationId?: string;
  readonly isSelected?: boolean;
  readonly isArchived?: boolean;
}

export interface DataSourceFilter {
  /** kebab-case. */
  readonly type?: string;
  readonly typeCategory?: KnownCategory;
}

/** `/public_api/appsec/v1/data_source_instances`. */
export interface DataSources {
  /** If the tenant rejects the category, lists without it and filters the result. */
  list(filter?: DataSourceFilter): Promise<DataSource[]>;
  get(id: string): Promise<DataSource>;
  /**
   * Sends the `PUT` without retries. Read the data source again before you retry it.
   * Throws an {@link import("../http/errors.ts").HttpError} whose `mayHaveApplied` says whether the tenant may have applied it.
   */
  update(id: string, body: DataSourceUpdate): Promise<void>;
  /** Creates a data source. Never retried, because that could create a second one. */
  create(body: DataSourceCreation): Promise<CreatedDataSource>;
  /** Deletes a data source with its mappings and credentials. A 404 after a lost response counts as success. */
  remove(id: string): Promise<void>;
}

/** `/public_api/appsec/v1/repositories`. */
export interface Repositories {
  /**
   * Returns the pages of matching assets, without those of earlier pages, until a page has no new ones. `attempt` is
   * called with the request for each page and can retry it. Throws HttpError.
   */
  pages(
    filter: { readonly source?: string; readonly search?: string },
    attempt?: <T>(request: () => Promise<T>) => Promise<T>,
  ): AsyncIterable<Repository[]>;
}

export interface UploadReceipt {
  /** `INGESTED` or `PARTIALLY_VALID`. */
  readonly status: string;
  readonly message: string;
  readonly requestId: string;
}

export interface UploadTarget {
  readonly repositoryId?: string;
  readonly repositoryUrl?: string;
  readonly branch?: string;
}

/** `POST /public_api/appsec/v1/collectors/{collectorId}`. */
export interface Collectors {
  upload(collectorId: string, target: UploadTarget, body: Uint8Array): Promise<UploadReceipt>;
}
