import fc, { type Arbitrary } from "fast-check";
import type { Log, Run } from "sarif";

/** How many entries each table of a generated run has; results may point at any of them. */
const SIZE = 6;

const GUID = "11111111-1111-4111-8111-11111111111";

type Made = Arbitrary<Record<string, unknown>>;

const index = fc.nat(SIZE - 1);
const text = fc.string({ unit: "binary", maxLength: 20 });
const message = text.map((words) => ({ text: words }));
const uniqueBy = { minLength: 1, maxLength: 2, selector: (item: unknown) => JSON.stringify(item) };
const some = (item: Made) => fc.uniqueArray(item, uniqueBy);

/** An object in which each property of `optional` may be missing. */
const made = (
  required: Record<string, Arbitrary<unknown>>,
  optional: Record<string, Arbitrary<unknown>> = {},
): Made =>
  fc.record(
    { ...required, ...optional },
    { requiredKeys: Object.keys(required), noNullPrototype: true },
  ) as Made;

const file: Made = fc.oneof(
  made({ index }),
  made({ uri: index.map((at) => `src/${at}.c`) }, { index }),
  made({ uri: index.map((at) => `src/${at}.c`), uriBaseId: fc.constant("SRC") }),
);
const region = made({ startLine: fc.integer({ min: 1, max: 99 }) }, { snippet: message, message });
const address = made({}, { index, parentIndex: index, absoluteAddress: fc.nat() });
const logical = made({}, { index, fullyQualifiedName: index.map((at) => `ns::${at}`), name: text });
const physical = fc.oneof(
  made({ artifactLocation: file }, { region, contextRegion: region }),
  made({ address }, { artifactLocation: file }),
);
const location = made(
  {},
  { id: fc.nat(), physicalLocation: physical, logicalLocations: some(logical), message },
);
const stack = made({ frames: some(made({}, { location, module: text })) }, { message });
const component = index.map(
  (at) => [{ name: `X${at % 2}`, index: at % 2 }, { guid: `${GUID}${at % 2}` }][at % 3],
);
const taxonomy = index.map((at) => ({ name: `T${at % 2}`, index: at % 2 }));
const ref = (kind: string, of: Arbitrary<unknown>, sure = false): Made =>
  fc.oneof(
    ...(sure ? [] : [made({ index, toolComponent: of.filter((one) => one !== undefined) })]),
    index.map((at) => ({ index: at, id: `${kind}${at}` })),
    made({
      index: fc.constant(2),
      id: fc.constant(`${kind}2`),
      toolComponent: of.filter((one) => one !== undefined),
    }),
  );
const taxon = ref("taxon", taxonomy);
const rule = ref("rule", component);
const web = made({}, { index, body: message, target: text });
const response = made({}, { index, body: message, statusCode: fc.nat(599) });
const flowLocation = made(
  {},
  {
    index,
    location,
    stack,
    taxa: some(taxon),
    webRequest: web,
    webResponse: response,
    nestingLevel: fc.nat(9),
  },
);
const codeFlow = made({ threadFlows: some(made({ locations: some(flowLocation) })) }, { message });
const leaf = made({ id: text }, { location });
const graph = made(
  {},
  { description: message, nodes: some(made({ id: text }, { location, children: some(leaf) })) },
);
const traversal = fc.oneof(made({ runGraphIndex: index }), made({ resultGraphIndex: index }));
const fix = made({
  artifactChanges: some(
    made({ artifactLocation: file, replacements: some(made({ deletedRegion: region })) }),
  ),
});
const ruleOfResult = fc.oneof(
  made({ ruleIndex: index }),
  index.map((at) => ({ ruleId: `rule${at}`, ruleIndex: at })),
  index.map((at) => ({ ruleId: `rule${at}` })),
  rule.map((own) => ({ rule: own })),
);

const result = fc
  .tuple(
    ruleOfResult,
    made(
      { message },
      {
        analysisTarget: file,
        locations: some(location),
        stacks: some(stack),
        codeFlows: some(codeFlow),
        graphs: some(graph),
        graphTraversals: some(traversal),
        relatedLocations: some(location),
        suppressions: some(made({ kind: fc.constant("external") }, { location })),
        attachments: some(made({ artifactLocation: file })),
        provenance: made({}, { invocationIndex: fc.nat(1), conversionSources: some(physical) }),
        fixes: some(fix),
        taxa: some(taxon),
        webRequest: web,
        webResponse: response,
        properties: made({}, { index, tags: fc.constant(["a"]) }),
      },
    ),
  )
  .map(([own, rest]) => ({ ...own, ...rest }));

/** Entries of a table, which differ by `name`. */
const entries = <T>(of: Made, name: (at: number) => T): Arbitrary<unknown> =>
  fc
    .array(of, { minLength: SIZE, maxLength: SIZE })
    .map((all) => all.map((entry, at) => ({ ...entry, ...name(at) })));

const descriptors = (kind: string): Arbitrary<unknown> =>
  entries(made({}, { help: message, relationships: some(made({ target: taxon })) }), (at) => ({
    id: `${kind}${at}`,
  }));

const parts = (name: string): Arbitrary<unknown> =>
  fc.tuple(
    ...[0, 1].map((at) =>
      made({
        name: fc.constant(`${name}${at}`),
        guid: fc.constant(`${GUID}${at}`),
        rules: descriptors("rule"),
        taxa: descriptors("taxon"),
      }),
    ),
  );

const invocation = made(
  { executionSuccessful: fc.boolean() },
  {
    ruleConfigurationOverrides: some(
      made({ descriptor: rule, configuration: fc.constant({ level: "note" }) }),
    ),
    toolExecutionNotifications: some(made({ message }, { locations: some(location), associatedRule: rule })),
    executableLocation: file,
  },
);

const run = made(
  {
    tool: made({
      driver: made({ name: fc.constant("Rich"), rules: descriptors("rule"), taxa: descriptors("taxon") }),
      extensions: parts("X"),
    }),
    results: fc.array(result, { maxLength: 12 }),
    artifacts: entries(made({}, { parentIndex: index, contents: message, encoding: text }), (at) => ({
      location: { uri: `src/${at}.c`, index: at },
    })),
    logicalLocations: entries(made({}, { parentIndex: index, name: text }), (at) => ({
      fullyQualifiedName: `ns::${at}`,
    })),
    addresses: entries(made({}, { parentIndex: index }), (at) => ({ name: `a${at}` })),
    threadFlowLocations: entries(flowLocation, (at) => ({ module: `m${at}`, index: at })),
    webRequests: entries(made({}, { target: text }), (at) => ({ protocol: `p${at}` })),
    webResponses: entries(made({}, { body: message }), (at) => ({ protocol: `p${at}` })),
    graphs: entries(graph, (at) => ({ description: { text: `g${at}` } })),
    taxonomies: parts("T"),
    invocations: fc.tuple(invocation, invocation),
  },
  {
    originalUriBaseIds: made({ SRC: made({ uri: fc.constant("file:///src/") }, { index }) }),
    automationDetails: made({ id: text }),
    properties: made({}, { note: text }),
  },
);

/** Logs of one tool with every kind of reference that the schema knows. */
export const richLog: Arbitrary<Log> = fc
  .array(run, { minLength: 1, maxLength: 3 })
  .map((runs) => ({ version: "2.1.0", runs: runs as unknown as Run[], properties: { made: "here" } }));
