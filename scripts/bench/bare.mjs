/**
 * The minimum for an upload: reads a log, parses it, and posts its results in a number of parts, one after
 * another over one connection. `node bare.mjs FILE URL PARTS`
 */
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";

const [file, url, parts] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true });
const log = JSON.parse(readFileSync(file, "utf8"));
const [run] = log.runs;
const { results } = run;
const share = Math.ceil(results.length / parts);
for (let at = 0; at < results.length; at += share) {
  run.results = results.slice(at, at + share);
  await post(Buffer.from(JSON.stringify(log), "utf8"));
}
agent.destroy();

function post(body) {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": body.byteLength,
      "x-xdr-auth-id": process.env.API_KEY_ID,
      authorization: process.env.API_KEY,
    };
    const outgoing = request(url, { method: "POST", agent, headers }, (answer) => {
      answer.resume();
      if (answer.statusCode >= 300) reject(new Error(`status ${answer.statusCode}`));
      else answer.on("end", resolve);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
