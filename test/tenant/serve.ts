import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { startTenant, type TenantOptions } from "./index.ts";

const USAGE = `node test/tenant/serve.ts [--port N] [--host H] [--options FILE] [--url-file FILE]

Runs a tenant until it is stopped and prints its URL. FILE of --options is JSON with the fields of TenantOptions;
without it the tenant has one GitHub data source, one collector and the default API key. GET /_tenant
returns what it received. The URL is also written to FILE of --url-file when the tenant listens.
`;

const SAMPLE: TenantOptions = {
  dataSources: [
    {
      id: "ds-github",
      type: "github",
      hostname: "github.com",
      selectionType: "MANUAL_SELECTION",
      generate: { owner: "acme", count: 100 },
    },
    { id: "collector-1", type: "collector", uniqueProperties: { collectorName: "ESLint" } },
  ],
};

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    host: { type: "string" },
    options: { type: "string" },
    "url-file": { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) {
  process.stdout.write(USAGE);
} else {
  const given =
    values.options === undefined
      ? SAMPLE
      : (JSON.parse(readFileSync(values.options, "utf8")) as TenantOptions);
  const tenant = await startTenant({
    ...given,
    inspect: true,
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
    ...(values.host === undefined ? {} : { host: values.host }),
  });
  if (values["url-file"] !== undefined) writeFileSync(values["url-file"], tenant.url);
  process.stdout.write(`${tenant.url}\n`);
  process.once("SIGTERM", () => void tenant.close());
  process.once("SIGINT", () => void tenant.close());
}
