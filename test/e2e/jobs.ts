import { DEFAULT_API_KEY, type SeedDataSource } from "../tenant/index.ts";

/** The data source that covers nothing of `acme/app` yet. */
export const GITHUB: SeedDataSource = {
  id: "ds-github",
  type: "github",
  hostname: "github.com",
  selectionType: "MANUAL_SELECTION",
  generate: { owner: "acme", count: 100 },
};

/** The data source that covers `acme/app`. */
export const COVERED: SeedDataSource = { ...GITHUB, state: ["acme/app"] };

/** The collector of the SARIF that `sarif` makes. */
export const COLLECTOR: SeedDataSource = {
  id: "collector-demo",
  type: "collector",
  uniqueProperties: { collectorName: "Demo Scanner" },
};

export const KEY: Readonly<Record<string, string>> = {
  "api-key-id": DEFAULT_API_KEY.id,
  "api-key": DEFAULT_API_KEY.key,
};

/** A well-formed log with `count` results, as a good scanner writes it. */
export function sarif(count = 1, tool = "Demo Scanner"): string {
  return JSON.stringify({
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool, rules: [{ id: "R1", shortDescription: { text: "A rule" } }] } },
        results: Array.from({ length: count }, (_, index) => ({
          ruleId: "R1",
          ruleIndex: 0,
          level: "warning",
          message: { text: `Finding ${index}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: "src/app.js" },
                region: { startLine: index + 1 },
              },
            },
          ],
        })),
      },
    ],
  });
}
