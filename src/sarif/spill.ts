import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Result } from "sarif";
import { ActionError } from "../errors.ts";
import { NOT_STORED } from "../messages/run.ts";
import type { NormalizedRun } from "./normalized.ts";
import type { ResultCounts } from "./result-counts.ts";
import { COLLECTOR_LIMIT } from "./split/pack.ts";
import { PartWriter, type WrittenPart } from "./split/writer.ts";
import type { Delivery, Part } from "./upload.ts";

export interface SpillOptions {
  /** An empty folder; the caller removes it after the parts are sent. */
  readonly folder: string;
  readonly resultCounts: ResultCounts;
  /** The most bytes of a part. Default: the limit of the collector. */
  readonly limit?: number;
}

/** Results that are stored until the head of their run is final: on disk if they can be serialized, else in memory. */
export type StoredResults = { readonly file: string } | { readonly results: readonly Result[] };

/** Packs runs one by one and writes finished parts to a folder, so that only one part per tool is in memory. */
export class SpillingPacker {
  readonly #options: SpillOptions;
  readonly #tools = new Map<string, { readonly writer: PartWriter<NormalizedRun>; readonly parts: Part[] }>();
  #files = 0;
  /** The result that is being packed. The counts need its level, and a streamed run does not contain its results. */
  #currentResult: Result | undefined;

  constructor(options: SpillOptions) {
    this.#options = options;
  }

  /**
   * Packs a run with its results. `stored` are the results if `run` does not contain them. Lets the event loop turn after
   * each batch, because a runner that cancels the job waits only ten seconds.
   */
  async add(
    run: NormalizedRun,
    stored: readonly StoredResults[] = [{ results: run.run.results ?? [] }],
  ): Promise<void> {
    const { writer } = this.#tool(run.run.tool.driver.name);
    writer.begin(run);
    for (const results of stored) {
      for (const result of load(results)) {
        this.#currentResult = result;
        writer.add(result);
      }
      await new Promise(setImmediate);
    }
    writer.end();
  }

  /** Stores results until `add` packs them and deletes them from disk. */
  store(results: readonly Result[]): StoredResults {
    let text: string;
    try {
      text = JSON.stringify(results);
    } catch {
      // A result is nested too deep to serialize. Keep it, so that packing rejects and counts it.
      return { results };
    }
    return { file: this.#write(text) };
  }

  /** The packed parts, with tools in order of first appearance. Call it once, at the end. */
  deliveries(): Delivery[] {
    return [...this.#tools].map(([tool, { writer, parts }]) => {
      writer.close();
      return { tool, parts };
    });
  }

  #tool(name: string) {
    let tool = this.#tools.get(name);
    if (tool === undefined) {
      const parts: Part[] = [];
      tool = { parts, writer: this.#writer((part) => parts.push(this.#storePart(part))) };
      this.#tools.set(name, tool);
    }
    return tool;
  }

  #writer(finished: (part: WrittenPart) => void): PartWriter<NormalizedRun> {
    const { resultCounts, limit = COLLECTOR_LIMIT } = this.#options;
    return new PartWriter<NormalizedRun>({
      limit,
      finished,
      resultCounts: {
        reduced: (run, index, what) => resultCounts.reduced(run, index, what),
        tooLarge: (run, index, bytes) => resultCounts.tooLarge(run, index, bytes, this.#currentResult),
      },
    });
  }

  #storePart({ results, runs, body }: WrittenPart): Part {
    const file = this.#write(body);
    const serialize = async () => {
      const bytes = withStorage(file, () => readFileSync(file));
      remove(file);
      return bytes;
    };
    return { results, runs, bytes: body.length, serialize };
  }

  #write(content: string | Uint8Array): string {
    this.#files += 1;
    const file = path.join(this.#options.folder, `${this.#files}.json`);
    withStorage(file, () => writeFileSync(file, content, { flag: "wx", mode: 0o600 }));
    return file;
  }
}

function load(stored: StoredResults): readonly Result[] {
  if ("results" in stored) return stored.results;
  const results = JSON.parse(withStorage(stored.file, () => readFileSync(stored.file, "utf8"))) as Result[];
  remove(stored.file);
  return results;
}

/** Throws DISK_FULL or TEMP_FOLDER_UNUSABLE if `access` to a file fails. */
function withStorage<T>(file: string, access: () => T): T {
  try {
    return access();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new ActionError(NOT_STORED(path.dirname(file), code, error));
  }
}

/** Frees disk space. A file that is locked stays until the folder is removed at the end of the step. */
function remove(file: string): void {
  try {
    rmSync(file);
  } catch {}
}
