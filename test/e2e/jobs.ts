import { DEFAULT_API_KEY, type SeedDataSource } from "../tenant/index.ts";

/** A data source that does not cover `acme/app` yet. */
export const GITHUB: SeedDataSource = {
  id: "ds-github",
  type: "github",
  hostname: "github.com",
  selectionType: "MANUAL_SELECTION",
  generate: { owner: "acme", count: 100 },
};

/** A data source that covers `acme/app`. */
export const COVERED: SeedDataSource = { ...GITHUB, state: ["acme/app"] };

/** The collector for the SARIF from `sarif`. */
export const COLLECTOR: SeedDataSource = {
  id: "collector-demo",
  type: "collector",
  uniqueProperties: { collectorName: "Demo Scanner" },
};

export const KEY: Readonly<Record<string, string>> = {
  "api-key-id": DEFAULT_API_KEY.id,
  "api-key": DEFAULT_API_KEY.key,
};

/** A well-formed log with `count` results. */
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
