import fc, { type Arbitrary } from "fast-check";
import type { Log, Run } from "sarif";

/** The number of entries in each array of a generated run; results may refer to any of them. */
const SIZE = 6;

const GUID = "11111111-1111-4111-8111-11111111111";

type ObjectArbitrary = Arbitrary<Record<string, unknown>>;

const index = fc.nat(SIZE - 1);
const text = fc.string({ unit: "binary", maxLength: 20 });
const message = text.map((words) => ({ text: words }));
const uniqueBy = { minLength: 1, maxLength: 2, selector: (item: unknown) => JSON.stringify(item) };
const some = (item: ObjectArbitrary) => fc.uniqueArray(item, uniqueBy);

/** An object with all `required` properties and any of the `optional` ones. */
const objectOf = (
  required: Record<string, Arbitrary<unknown>>,
  optional: Record<string, Arbitrary<unknown>> = {},
): ObjectArbitrary =>
  fc.record(
    { ...required, ...optional },
    { requiredKeys: Object.keys(required), noNullPrototype: true },
  ) as ObjectArbitrary;

const file: ObjectArbitrary = fc.oneof(
  objectOf({ index }),
  objectOf({ uri: index.map((at) => `src/${at}.c`) }, { index }),
  objectOf({ uri: index.map((at) => `src/${at}.c`), uriBaseId: fc.constant("SRC") }),
);
const region = objectOf({ startLine: fc.integer({ min: 1, max: 99 }) }, { snippet: message, message });
const address = objectOf({}, { index, parentIndex: index, absoluteAddress: fc.nat() });
const logical = objectOf({}, { index, fullyQualifiedName: index.map((at) => `ns::${at}`), name: text });
const physical = fc.oneof(
  objectOf({ artifactLocation: file }, { region, contextRegion: region }),
  objectOf({ address }, { artifactLocation: file }),
);
const location = objectOf(
  {},
  { id: fc.nat(), physicalLocation: physical, logicalLocations: some(logical), message },
);
const stack = objectOf({ frames: some(objectOf({}, { location, module: text })) }, { message });
const component = index.map(
  (at) => [{ name: `X${at % 2}`, index: at % 2 }, { guid: `${GUID}${at % 2}` }][at % 3],
);
const taxonomy = index.map((at) => ({ name: `T${at % 2}`, index: at % 2 }));
const ref = (kind: string, of: Arbitrary<unknown>, alwaysWithId = false): ObjectArbitrary =>
  fc.oneof(
    ...(alwaysWithId ? [] : [objectOf({ index, toolComponent: of.filter((one) => one !== undefined) })]),
    index.map((at) => ({ index: at, id: `${kind}${at}` })),
    objectOf({
      index: fc.constant(2),
      id: fc.constant(`${kind}2`),
      toolComponent: of.filter((one) => one !== undefined),
    }),
  );
const taxon = ref("taxon", taxonomy);
const rule = ref("rule", component);
const web = objectOf({}, { index, body: message, target: text });
const response = objectOf({}, { index, body: message, statusCode: fc.nat(599) });
const flowLocation = objectOf(
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
const codeFlow = objectOf({ threadFlows: some(objectOf({ locations: some(flowLocation) })) }, { message });
const leaf = objectOf({ id: text }, { location });
const graph = objectOf(
  {},
  { description: message, nodes: some(objectOf({ id: text }, { location, children: some(leaf) })) },
);
const traversal = fc.oneof(objectOf({ runGraphIndex: index }), objectOf({ resultGraphIndex: index }));
const fix = objectOf({
  artifactChanges: some(
    objectOf({ artifactLocation: file, replacements: some(objectOf({ deletedRegion: region })) }),
  ),
});
const ruleOfResult = fc.oneof(
  objectOf({ ruleIndex: index }),
  index.map((at) => ({ ruleId: `rule${at}`, ruleIndex: at })),
  index.map((at) => ({ ruleId: `rule${at}` })),
  rule.map((own) => ({ rule: own })),
);

const result = fc
  .tuple(
    ruleOfResult,
    objectOf(
      { message },
      {
        analysisTarget: file,
        locations: some(location),
        stacks: some(stack),
        codeFlows: some(codeFlow),
        graphs: some(graph),
        graphTraversals: some(traversal),
        relatedLocations: some(location),
        suppressions: some(objectOf({ kind: fc.constant("external") }, { location })),
        attachments: some(objectOf({ artifactLocation: file })),
        provenance: objectOf({}, { invocationIndex: fc.nat(1), conversionSources: some(physical) }),
        fixes: some(fix),
        taxa: some(taxon),
        webRequest: web,
        webResponse: response,
        properties: objectOf({}, { index, tags: fc.constant(["a"]) }),
      },
    ),
  )
  .map(([own, rest]) => ({ ...own, ...rest }));

/** Array entries made unique by the properties that `name` returns. */
const entries = <T>(of: ObjectArbitrary, name: (at: number) => T): Arbitrary<unknown> =>
  fc
    .array(of, { minLength: SIZE, maxLength: SIZE })
    .map((all) => all.map((entry, at) => ({ ...entry, ...name(at) })));

const descriptors = (kind: string): Arbitrary<unknown> =>
  entries(objectOf({}, { help: message, relationships: some(objectOf({ target: taxon })) }), (at) => ({
    id: `${kind}${at}`,
  }));

const components = (name: string): Arbitrary<unknown> =>
  fc.tuple(
    ...[0, 1].map((at) =>
      objectOf({
        name: fc.constant(`${name}${at}`),
        guid: fc.constant(`${GUID}${at}`),
        rules: descriptors("rule"),
        taxa: descriptors("taxon"),
      }),
    ),
  );

const invocation = objectOf(
  { executionSuccessful: fc.boolean() },
  {
    ruleConfigurationOverrides: some(
      objectOf({ descriptor: rule, configuration: fc.constant({ level: "note" }) }),
    ),
    toolExecutionNotifications: some(
      objectOf({ message }, { locations: some(location), associatedRule: rule }),
    ),
    executableLocation: file,
  },
);

const run = objectOf(
  {
    tool: objectOf({
      driver: objectOf({ name: fc.constant("Rich"), rules: descriptors("rule"), taxa: descriptors("taxon") }),
      extensions: components("X"),
    }),
    results: fc.array(result, { maxLength: 12 }),
    artifacts: entries(objectOf({}, { parentIndex: index, contents: message, encoding: text }), (at) => ({
      location: { uri: `src/${at}.c`, index: at },
    })),
    logicalLocations: entries(objectOf({}, { parentIndex: index, name: text }), (at) => ({
      fullyQualifiedName: `ns::${at}`,
    })),
    addresses: entries(objectOf({}, { parentIndex: index }), (at) => ({ name: `a${at}` })),
    threadFlowLocations: entries(flowLocation, (at) => ({ module: `m${at}`, index: at })),
    webRequests: entries(objectOf({}, { target: text }), (at) => ({ protocol: `p${at}` })),
    webResponses: entries(objectOf({}, { body: message }), (at) => ({ protocol: `p${at}` })),
    graphs: entries(graph, (at) => ({ description: { text: `g${at}` } })),
    taxonomies: components("T"),
    invocations: fc.tuple(invocation, invocation),
  },
  {
    originalUriBaseIds: objectOf({ SRC: objectOf({ uri: fc.constant("file:///src/") }, { index }) }),
    automationDetails: objectOf({ id: text }),
    properties: objectOf({}, { note: text }),
  },
);

/** Logs of one tool with every kind of reference in the schema. */
export const richLog: Arbitrary<Log> = fc
  .array(run, { minLength: 1, maxLength: 3 })
  .map((runs) => ({ version: "2.1.0", runs: runs as unknown as Run[], properties: { made: "here" } }));
