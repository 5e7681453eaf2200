import type { Cortex } from "../cortex/index.ts";
import type { CreatedCollector, DataSource } from "../cortex/types.ts";
import { ActionError } from "../errors.ts";
import type { CollectorRecord } from "../report/admin-record.ts";
import type { Step } from "../step.ts";
import { bears, collectorNamed, namesWithoutCollector } from "./choose-collectors.ts";
import { type CollectorEffects, makeCollector, type Provided } from "./make-collector.ts";

/**
 * Mode `create-collector`: makes a collector named `collector-name` where there is none, and hands its credentials on
 * as outputs, the only place where they appear. Throws COLLECTOR_AMBIGUOUS, COLLECTOR_NOT_CREATED and what the
 * tenant refuses.
 */
export async function createCollector(step: Step, tenant: Cortex): Promise<void> {
  const { inputs, log } = step;
  const name = inputs.collectorName;
  await log.group("Collector", async () => {
    const listed = await tenant.dataSources.list({ type: "collector" });
    const existing = collectorNamed(name, listed);
    if (existing !== undefined) {
      collectorsOf(step).push({ name, id: existing.id, outcome: "found" });
      log.info(
        `Collector ${name} exists already: ${existing.id}. Its credentials are shown only when it is made.`,
      );
      return;
    }
    const provided = await provide(step, tenant, name, listed, (created) => handOn(step, created));
    if (provided?.outcome === "found") takeBack(step);
    if (provided?.outcome !== "made") return;
    logCredentials(step, provided);
    const { id, names } = provided.collector;
    if (!bears(provided.collector, name))
      log.warning(
        `The tenant shows collector ${id} with ${names.length === 0 ? "no name" : `the name ${names.join(", ")}`} instead of ${name}: refer to it with \`collector-id: ${id}\`.`,
      );
  });
}

/**
 * Mode `upload` with `create-collector`: the tenant's collectors, and one made for each tool that has none. Their
 * credentials are masked and dropped. A dry run answers what it would make with an empty id. Throws as the mode does.
 */
export async function provideCollectors(
  step: Step,
  tenant: Cortex,
  listed: readonly DataSource[],
  tools: readonly string[],
): Promise<DataSource[]> {
  const collectors = [...listed];
  for (const name of namesWithoutCollector(tools, listed, { name: step.inputs.collectorName })) {
    const provided = await provide(step, tenant, name, collectors);
    if (provided !== undefined && !bears(provided.collector, name)) throw unnamed(name, provided.collector);
    collectors.push(provided?.collector ?? { id: "", type: "collector", names: [name] });
  }
  return collectors;
}

/** Undefined in a dry run. */
async function provide(
  step: Step,
  tenant: Cortex,
  name: string,
  listed: readonly DataSource[],
  made: (created: CreatedCollector) => void = () => undefined,
): Promise<Provided | undefined> {
  const { inputs, log } = step;
  if (inputs.dryRun) {
    collectorsOf(step).push({ name, outcome: "planned" });
    log.info(`Collector ${name} does not exist; without \`dry-run\` it would be made.`);
    return undefined;
  }
  const records = collectorsOf(step);
  const place = records.length;
  const provided = await makeCollector(name, listed, tenant, {
    ...effectsOf(step),
    made(created) {
      records[place] = recordOf(name, { collector: created.dataSource, outcome: "made", created });
      made(created);
    },
  });
  const { id } = provided.collector;
  records[place] = recordOf(name, provided);
  log.info(
    provided.outcome === "made"
      ? `Collector ${name} was made: ${id}.`
      : `Collector ${name} was made by another run: ${id}.`,
  );
  return provided;
}

function collectorsOf({ record }: Step) {
  record.collectors ??= [];
  return record.collectors;
}

function recordOf(name: string, { collector: { id }, outcome, created }: Provided): CollectorRecord {
  return { name, id, outcome, ...(outcome === "made" && { credentials: created?.token !== undefined }) };
}

function effectsOf({
  clock,
  random,
  log,
  cancellation: { signal },
  inputs,
}: Step): Omit<CollectorEffects, "made"> {
  return { clock, random, log, signal, maxRetries: inputs.tenant.maxRetries };
}

const CREDENTIALS = ["collector-token-id", "collector-token", "collector-url"] as const;

/** The outputs of a step that is cancelled or fails from here on hold the credentials all the same. */
function handOn({ secretOutputs }: Step, { tokenId, token, url }: CreatedCollector): void {
  for (const [place, value] of [tokenId, token, url].entries()) {
    const name = CREDENTIALS[place];
    if (name !== undefined && value !== undefined) secretOutputs[name] = value;
  }
}

function takeBack({ secretOutputs }: Step): void {
  for (const name of CREDENTIALS) delete secretOutputs[name];
}

function logCredentials({ log, record }: Step, { collector, created }: Provided): void {
  if (created?.token !== undefined) {
    log.info("Its credentials are in the outputs `collector-token-id` and `collector-token`, masked.");
    return;
  }
  const lost =
    created === undefined ? "the answer was lost" : "the answer holds no token that this step knows as one";
  log.warning(`Collector ${collector.id} was made, but without credentials: ${lost}.`);
  record.nextSteps.push(
    `Collector ${collector.id} was made without credentials (${lost}): generate an API key for it in the console.`,
  );
}

function unnamed(name: string, { id, names }: DataSource): ActionError {
  return new ActionError({
    code: "COLLECTOR_NOT_CREATED",
    what: `Collector ${id} was made for \`${name}\`, but the tenant shows ${names.length === 0 ? "no name for it" : `it as ${names.join(", ")}`}.`,
    why: "The next run would not find it by its name, and would make another one.",
    fix: `Set \`collector-id: ${id}\` and remove \`create-collector\`; nothing was uploaded.`,
  });
}
