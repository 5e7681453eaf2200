// Runs as a separate process, because Node reads proxies and certificate authorities from the environment at
// its start.
import { systemClock } from "../../src/clock.ts";
import { parseAddress } from "../../src/cortex/address.ts";
import { createCortex } from "../../src/cortex/index.ts";
import { ActionError } from "../../src/errors.ts";
import { createTransport } from "../../src/http/transport.ts";
import { createSecrets } from "../../src/secrets.ts";
import { DEFAULT_API_KEY } from "../tenant/options.ts";

const [url = "", calls = "1", timeout = "10000"] = process.argv.slice(2);
const cortex = createCortex({
  baseUrl: parseAddress(url),
  apiKey: { ...DEFAULT_API_KEY, secret: DEFAULT_API_KEY.key },
  version: "1.2.3",
  requestTimeout: Number(timeout),
  maxRetries: 0,
  transport: createTransport(systemClock),
  random: () => 0.5,
  clock: systemClock,
  log: { debug() {}, info() {} },
  secrets: createSecrets(() => undefined),
});
try {
  for (let call = 0; call < Number(calls); call++) await cortex.dataSources.list();
  process.stdout.write(JSON.stringify({ ok: true }));
} catch (error) {
  if (!(error instanceof ActionError)) throw error;
  process.stdout.write(JSON.stringify({ ok: false, code: error.code, message: error.message }));
} finally {
  cortex.close();
}
