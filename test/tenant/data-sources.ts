import { randomUUID } from "node:crypto";
import { KNOWN_TYPES } from "../../src/cortex/kinds.ts";
import {
  type Incoming,
  isRecord,
  jsonBody,
  type Outgoing,
  refusal,
  success,
  unknownParameter,
} from "./answer.ts";
import type { Auth } from "./auth.ts";
import type { Instance, Model } from "./model.ts";
import type { ServerClock, TenantOptions } from "./options.ts";
import type { Pauses } from "./pauses.ts";

const TYPES =
  "github github-enterprise gitlab gitlab-self-managed azure-repos bitbucket bitbucket-datacenter aws-code-commit cortex-cli github-actions jenkins jenkins-server circle-ci circle-ci-cd aws-code-build hcp-tfc-run-tasks hcp-tfe-run-tasks sonar-qube veracode semgrep snyk jfrog collector".split(
    " ",
  );
const CATEGORIES = {
  kebab: [
    "vcs-integrations",
    "ci-cd-scanning-integrations",
    "cli-integrations",
    "external-vendor-integrations",
  ],
  groups: ["DEFAULT", "EXTERNAL_VENDOR_INTEGRATIONS"],
};
const VENDORS = ["sonar-qube", "veracode", "semgrep", "snyk", "jfrog"];
const SELECTION_TYPES = [
  "CURRENT_STATE",
  "CURRENT_STATE_AND_FUTURE",
  "CURRENT_STATE_PENDING",
  "MANUAL_SELECTION",
];

export interface Parts {
  readonly options: TenantOptions;
  readonly model: Model;
  readonly auth: Auth;
  readonly pauses: Pauses;
  readonly clock: ServerClock;
}

/** `/data_source_instances` without an id. */
export async function dataSources(parts: Parts, incoming: Incoming): Promise<Outgoing> {
  if (incoming.method === "GET") return list(parts, incoming);
  // The older path has no creation.
  if (incoming.method === "POST" && parts.options.paths !== "older") return create(parts, incoming);
  return refusal(405, "METHOD_NOT_ALLOWED", "Method not allowed");
}

/** `/data_source_instances/{id}`. */
export async function dataSource(parts: Parts, incoming: Incoming, id: string): Promise<Outgoing> {
  const unknown = unknownParameter(incoming.query, []);
  if (unknown !== undefined) return unknown;
  const instance = parts.model.instances.get(id);
  if (instance === undefined) return refusal(404, "NOT_FOUND", `Data source instance ${id} not found`);
  switch (incoming.method) {
    case "GET": {
      const shown = full(parts.options, instance);
      if (instance.leaving !== undefined && --instance.leaving <= 0) parts.model.remove(id);
      await parts.pauses.read();
      return success(parts.options, shown);
    }
    case "PUT":
      return update(parts, incoming, instance);
    case "DELETE":
      if (instance.seed.lingers === undefined) parts.model.remove(id);
      else instance.leaving ??= instance.seed.lingers;
      parts.auth.removeTokens(id);
      return { status: 204 };
    default:
      return refusal(405, "METHOD_NOT_ALLOWED", "Method not allowed");
  }
}

async function list({ options, model, pauses }: Parts, incoming: Incoming): Promise<Outgoing> {
  const { query } = incoming;
  const type = query.get("type");
  const category = query.get("type_category");
  const problems: Record<string, string> = {};
  if (type !== null && !TYPES.includes(type)) problems.type = "is none of the types";
  const known = options.categories ?? "both";
  const isKebab = known !== "groups" && CATEGORIES.kebab.includes(category ?? "");
  const isGroup = known !== "kebab" && CATEGORIES.groups.includes(category ?? "");
  if (category !== null && !isKebab && !isGroup) problems.type_category = "is none of the categories";
  const unknown = unknownParameter(query, ["type", "type_category"]);
  if (unknown !== undefined) return unknown;
  if (Object.keys(problems).length > 0)
    return refusal(options.filterRefusal ?? 422, "VALIDATION_ERROR", "Invalid query", problems);
  const found = [...model.instances.values()].filter(
    ({ seed }) =>
      (type === null || seed.type === type) &&
      (category === null || (isGroup ? groupOf(seed.type) : categoryOf(seed.type)) === category),
  );
  const shown = found.map((instance) => ({
    ...common(options, instance),
    // The list hides the entries and shows only their number.
    state: [],
    repositoriesCount: instance.seed.repositoriesCount ?? instance.state.length,
  }));
  await pauses.read();
  return success(options, shown);
}

function groupOf(type: string): string {
  return VENDORS.includes(type) ? "EXTERNAL_VENDOR_INTEGRATIONS" : "DEFAULT";
}

function categoryOf(type: string): string {
  if (type === "collector" || VENDORS.includes(type)) return "external-vendor-integrations";
  if (type === "cortex-cli") return "cli-integrations";
  return TYPES.indexOf(type) <= TYPES.indexOf("aws-code-commit")
    ? "vcs-integrations"
    : "ci-cd-scanning-integrations";
}

function common(
  { showsNames = true }: TenantOptions,
  { seed, selectionType, lastUpdateDate, leaving }: Instance,
): Record<string, unknown> {
  return {
    id: seed.id,
    type: seed.type,
    typeCategory: seed.typeCategory ?? categoryOf(seed.type),
    creationDate: seed.creationDate ?? "2024-01-01T00:00:00.000Z",
    lastUpdateDate,
    domain: seed.hostname === undefined ? undefined : { hostname: seed.hostname, protocol: "https" },
    selectionType,
    status: leaving === undefined ? (seed.status ?? "CONNECTED") : "DESTROYING",
    statusDetails: seed.statusDetails,
    ...(showsNames && {
      name: seed.name,
      uniqueIdentifier: seed.uniqueIdentifier,
      uniqueProperties: seed.uniqueProperties,
    }),
    aFieldThatNobodyPublished: { nested: [1, null, "x"] },
  };
}

function full(options: TenantOptions, instance: Instance): Record<string, unknown> {
  const { getState = "full" } = instance.seed;
  const shown = getState === "full" ? instance.state.length : getState === "empty" ? 0 : getState;
  const state = instance.state.slice(0, shown);
  const externalProjects = instance.externalProjects;
  return { ...common(options, instance), state, ...(options.showsProjects === true && { externalProjects }) };
}

async function update(parts: Parts, incoming: Incoming, instance: Instance): Promise<Outgoing> {
  const { options, model, pauses } = parts;
  const body = jsonBody(incoming);
  if ("refused" in body) return body.refused;
  const problems = updateProblems(body.value);
  if (Object.keys(problems).length > 0) {
    return refusal(options.putRefusal ?? 422, "VALIDATION_ERROR", "Invalid data source instance", problems);
  }
  if (instance.seed.status === "DESTROYING")
    return refusal(500, "INTERNAL_ERROR", "The instance is being destroyed");
  const { selectionType, state, externalProjects } = body.value as {
    selectionType?: string;
    state?: string[];
    externalProjects?: Instance["externalProjects"];
  };
  await pauses.write();
  model.replace(instance, selectionType, state);
  if (externalProjects !== undefined) instance.externalProjects = externalProjects;
  const shown = full(options, instance);
  await pauses.answer();
  return success(options, shown);
}

function updateProblems(body: unknown): Record<string, string> {
  if (!isRecord(body)) return { "": "must be an object" };
  const problems = unknownFields(body, ["selectionType", "state", "externalProjects", "uniqueProperties"]);
  const { selectionType, state, externalProjects, uniqueProperties } = body;
  if (selectionType !== undefined && !SELECTION_TYPES.includes(String(selectionType))) {
    problems.selectionType = "is none of the selection types";
  }
  if (state !== undefined) Object.assign(problems, stateProblems(state));
  if (externalProjects !== undefined && !Array.isArray(externalProjects))
    problems.externalProjects = "must be an array";
  else Object.assign(problems, projectProblems(externalProjects ?? []));
  if (uniqueProperties !== undefined && !isRecord(uniqueProperties))
    problems.uniqueProperties = "must be an object";
  return problems;
}

function projectProblems(projects: readonly unknown[]): Record<string, string> {
  const known = ["externalProjectId", "externalId", "externalBranchName", "repoId", "branchName"];
  const wrong = projects.findIndex(
    (project) =>
      !isRecord(project) ||
      typeof project.externalProjectId !== "string" ||
      Object.entries(project).some(([key, value]) => !known.includes(key) || typeof value !== "string"),
  );
  return wrong === -1 ? {} : { [`externalProjects.${wrong}`]: "is no external project" };
}

function stateProblems(state: unknown): Record<string, string> {
  if (!Array.isArray(state)) return { state: "must be an array" };
  const wrong = state.findIndex(
    (entry) => typeof entry !== "string" || entry.trim() !== entry || entry === "",
  );
  if (wrong !== -1) return { [`state.${wrong}`]: "must be text" };
  return new Set(state).size === state.length ? {} : { state: "holds an entry twice" };
}

function unknownFields(body: Record<string, unknown>, known: readonly string[]): Record<string, string> {
  const unknown = Object.keys(body).filter((key) => !known.includes(key));
  return Object.fromEntries(unknown.map((key) => [key, "property should not exist"]));
}

function kindOf(type: unknown): string {
  return typeof type === "string" ? type.toLowerCase().replaceAll("_", "-") : "";
}

const CREDENTIALS =
  "type token refreshToken clientId clientSecret username password webhookAuthKey webhookAuthKeyId".split(
    " ",
  );

/** Stricter than the documentation, which does not define the types of nested values. */
function creationProblems(body: Record<string, unknown>): Record<string, string> {
  const known = ["type", "domain", "credentials", "uniqueProperties", "transporter", "selfSignedCertificate"];
  const { type, uniqueProperties, selfSignedCertificate } = body;
  return {
    ...unknownFields(body, known),
    ...(KNOWN_TYPES.includes(kindOf(type)) ? {} : { type: "is none of the types" }),
    ...(isRecord(uniqueProperties ?? {}) ? {} : { uniqueProperties: "must be an object" }),
    ...(typeof (selfSignedCertificate ?? "") === "string" ? {} : { selfSignedCertificate: "must be text" }),
    ...nestedProblems("domain", body.domain, ["hostname", "protocol"], ["hostname"]),
    ...nestedProblems("credentials", body.credentials, CREDENTIALS, []),
    ...nestedProblems("transporter", body.transporter, ["brokerDeviceId", "connectionName"], []),
  };
}

function nestedProblems(
  name: string,
  value: unknown,
  known: readonly string[],
  required: readonly string[],
): Record<string, string> {
  if (value === undefined) return {};
  if (!isRecord(value)) return { [name]: "must be an object" };
  const wrong = Object.entries(value).filter(
    ([key, item]) => !known.includes(key) || typeof item !== "string",
  );
  const missing = required.filter((key) => value[key] === undefined);
  return Object.fromEntries([
    ...wrong.map(([key]) => [`${name}.${key}`, "must be text, or not exist"]),
    ...missing.map((key) => [`${name}.${key}`, "must exist"]),
  ]);
}

function create({ options, model, auth, clock }: Parts, incoming: Incoming): Outgoing {
  const body = jsonBody(incoming);
  if ("refused" in body) return body.refused;
  if (!isRecord(body.value))
    return refusal(422, "VALIDATION_ERROR", "Invalid body", { "": "must be an object" });
  const { uniqueProperties } = body.value;
  const kind = kindOf(body.value.type);
  const problems = creationProblems(body.value);
  if (Object.keys(problems).length > 0)
    return refusal(422, "VALIDATION_ERROR", "Invalid data source instance", problems);
  const id = randomUUID();
  const instance = model.add({
    id,
    type: kind,
    ...(isRecord(body.value.domain) ? { hostname: String(body.value.domain.hostname) } : {}),
    creationDate: new Date(clock.now()).toISOString(),
    ...(isRecord(uniqueProperties) ? { uniqueProperties } : {}),
  });
  const token = { id: String(1000 + model.instances.size), token: randomUUID(), collectorId: id };
  auth.addToken(token);
  const credentials = {
    apiUrl: `https://api-test.xdr.us.example.com/public_api/appsec/v1/collectors/${id}`,
    credentials: { tokenId: token.id, token: token.token },
  };
  const hasCredentials = kind === "collector" && options.returnsCredentials !== false;
  return success(options, { ...full(options, instance), ...(hasCredentials ? credentials : {}) });
}
