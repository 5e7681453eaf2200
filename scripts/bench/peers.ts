/** Checks a log with another tool: `node peers.ts jsonschema|ajv|multitool FILE`. Prints the milliseconds. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { Validator } from "jsonschema";

const [peer, path = "", tool = ""] = process.argv.slice(2);
const schemaPath = createRequire(import.meta.url).resolve(
  "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json",
);
const readJson = (file: string) => JSON.parse(readFileSync(file, "utf8"));

const PEERS: Readonly<Record<string, () => boolean>> = {
  jsonschema() {
    return new Validator().validate(readJson(path), readJson(schemaPath)).valid;
  },
  ajv() {
    const { $schema: _draft, ...schema } = readJson(schemaPath);
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false });
    delete schema.id;
    return ajv.validate(schema, readJson(path)) === true;
  },
  multitool() {
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" };
    // It exits with 1 if it has remarks, which it has for every log.
    const { status } = spawnSync(tool, ["validate", path], { env, stdio: "ignore" });
    return status === 0 || status === 1;
  },
};

// Loading the library is not measured, as for the action.
const start = performance.now();
const valid = PEERS[peer ?? ""]?.();
const took = performance.now() - start;
if (valid !== true) throw new Error(`${peer} does not take ${path}.`);
console.log(took);
