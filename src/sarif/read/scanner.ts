import { unescapeKey } from "./syntax.ts";

/** What the scanner tells while the bytes go by. */
export interface Listener {
  /** Bytes that are no element of a run's `results`; a view into the chunk that was pushed. */
  outside(bytes: Uint8Array): void;
  /** Bytes of elements of `results`; a view into the chunk that was pushed. */
  inside(bytes: Uint8Array): void;
  /** A key `runs` of the log: of duplicate ones the last counts, as with JSON.parse. */
  runsKey(): void;
  /** A key `results` of the run at this index of `runs`. */
  resultsKey(run: number): void;
  /** The `results` of the latest key, an array, begin; `at` is the offset behind their bracket. */
  open(run: number, at: number): void;
  /** The bytes since `open` or the last cut make whole elements; `at` is the offset behind the comma. */
  cut(at: number): void;
  /** The bytes since `open` or the last cut are the rest of the `results`; `at` is the offset of their closing bracket. */
  close(at: number): void;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Longer than `results` with each letter written as an escape sequence. */
const LONGEST_KEY = 64;

type State = "outside" | "string" | "key" | "results" | "results string";

/**
 * Tells the elements of `runs[*].results` from everything else in the UTF-8 bytes of a log, in one pass over chunks of
 * any size. It does not check the JSON: what it hands out is parsed later, piece by piece, and together the pieces are
 * valid exactly if the whole is.
 */
export class ResultsScanner {
  readonly #listener: Listener;
  readonly #cutAfter: number;
  readonly #key = Buffer.alloc(LONGEST_KEY);
  #keyLength = 0;
  #state: State = "outside";
  #escaped = false;
  #depth = 0;
  /** Brackets that are open within the element of `results`. */
  #inner = 0;
  /** Bytes of all chunks before the present one. */
  #offset = 0;
  /** Up to where the present chunk was handed out. */
  #handed = 0;
  /** Bytes handed to `inside` since the last cut. */
  #sinceCut = 0;
  #wantsKey = false;
  #rootIsObject = false;
  #isRuns = false;
  #isRun = false;
  #run = 0;
  #keyOfLog = "";
  #keyOfRun = "";

  /** A cut is made at the first comma between results once `cutAfter` bytes of them have gone by. */
  constructor(listener: Listener, cutAfter: number) {
    this.#listener = listener;
    this.#cutAfter = cutAfter;
  }

  /** How many bytes have gone by. */
  get position(): number {
    return this.#offset;
  }

  push(chunk: Uint8Array): void {
    let at = 0;
    this.#handed = 0;
    while (at < chunk.length) {
      at = this.#advance(chunk, at);
    }
    this.#hand(chunk, at);
    this.#offset += chunk.length;
  }

  #advance(chunk: Uint8Array, at: number): number {
    switch (this.#state) {
      case "outside":
        return this.#outside(chunk, at);
      case "key":
        return this.#inKey(chunk, at);
      case "results":
        return this.#inResults(chunk, at);
      default:
        return this.#inString(chunk, at);
    }
  }

  #hand(chunk: Uint8Array, end: number): void {
    if (end > this.#handed) {
      const bytes = chunk.subarray(this.#handed, end);
      if (this.#state.startsWith("results")) {
        this.#sinceCut += bytes.length;
        this.#listener.inside(bytes);
      } else {
        this.#listener.outside(bytes);
      }
    }
    this.#handed = end;
  }

  #inString(chunk: Uint8Array, start: number): number {
    let at = start;
    let escaped = this.#escaped;
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (escaped) {
        escaped = false;
      } else if (byte === BACKSLASH) {
        escaped = true;
      } else if (byte === QUOTE) {
        this.#state = this.#state === "string" ? "outside" : "results";
        at += 1;
        break;
      }
    }
    this.#escaped = escaped;
    return at;
  }

  #inKey(chunk: Uint8Array, at: number): number {
    const byte = chunk[at] ?? 0;
    if (byte === QUOTE && !this.#escaped) {
      this.#state = "outside";
      this.#endKey();
      return at + 1;
    }
    this.#escaped = byte === BACKSLASH && !this.#escaped;
    if (this.#keyLength < LONGEST_KEY) {
      this.#key[this.#keyLength] = byte;
    }
    this.#keyLength += 1;
    return at + 1;
  }

  #endKey(): void {
    this.#wantsKey = false;
    const key =
      this.#keyLength > LONGEST_KEY ? "" : unescapeKey(this.#key.toString("utf8", 0, this.#keyLength));
    if (this.#depth === 1) {
      this.#keyOfLog = key;
      if (key === "runs") {
        this.#listener.runsKey();
      }
    } else {
      this.#keyOfRun = key;
      if (key === "results") {
        this.#listener.resultsKey(this.#run);
      }
    }
  }

  #inResults(chunk: Uint8Array, start: number): number {
    for (let at = start; at < chunk.length; at += 1) {
      switch (chunk[at]) {
        case QUOTE:
          this.#state = "results string";
          return at + 1;
        case OPEN_ARRAY:
        case OPEN_OBJECT:
          this.#inner += 1;
          break;
        case CLOSE_ARRAY:
        case CLOSE_OBJECT:
          if (this.#inner === 0) {
            return this.#endResults(chunk, at);
          }
          this.#inner -= 1;
          break;
        case COMMA:
          if (this.#inner === 0 && this.#sinceCut + at - this.#handed >= this.#cutAfter) {
            this.#cut(chunk, at);
          }
          break;
      }
    }
    return chunk.length;
  }

  #cut(chunk: Uint8Array, at: number): void {
    this.#hand(chunk, at);
    this.#handed = at + 1;
    this.#sinceCut = 0;
    this.#listener.cut(this.#offset + at + 1);
  }

  #endResults(chunk: Uint8Array, at: number): number {
    this.#hand(chunk, at);
    this.#state = "outside";
    this.#listener.close(this.#offset + at);
    return at;
  }

  #outside(chunk: Uint8Array, start: number): number {
    for (let at = start; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte === QUOTE) {
        this.#beginString();
        return at + 1;
      }
      if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
        if (this.#enter(byte)) {
          return this.#beginResults(chunk, at + 1);
        }
      } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
        this.#leave();
      } else if (byte === COMMA || byte === COLON) {
        this.#separate(byte);
      }
    }
    return chunk.length;
  }

  #beginString(): void {
    const isKey = this.#wantsKey && (this.#depth === 1 || this.#depth === 3);
    this.#state = isKey ? "key" : "string";
    this.#keyLength = 0;
  }

  #beginResults(chunk: Uint8Array, at: number): number {
    this.#hand(chunk, at);
    this.#state = "results";
    this.#inner = 0;
    this.#sinceCut = 0;
    this.#listener.open(this.#run, this.#offset + at);
    return at;
  }

  /** Whether the bracket that has just been opened is that of a run's `results`. */
  #enter(bracket: number): boolean {
    const isObject = bracket === OPEN_OBJECT;
    this.#depth += 1;
    this.#wantsKey = false;
    if (this.#depth === 1) {
      this.#rootIsObject = isObject;
      this.#wantsKey = isObject;
    } else if (this.#depth === 2) {
      this.#isRuns = !isObject && this.#rootIsObject && this.#keyOfLog === "runs";
      this.#run = 0;
    } else if (this.#depth === 3) {
      this.#isRun = isObject && this.#isRuns;
      this.#wantsKey = this.#isRun;
      this.#keyOfRun = "";
    }
    return this.#depth === 4 && !isObject && this.#isRun && this.#keyOfRun === "results";
  }

  #leave(): void {
    this.#depth -= 1;
    this.#wantsKey = false;
    this.#isRun = this.#isRun && this.#depth >= 3;
    this.#isRuns = this.#isRuns && this.#depth >= 2;
  }

  #separate(byte: number): void {
    if (byte === COLON) {
      this.#wantsKey = false;
    } else if (this.#depth === 1) {
      this.#wantsKey = this.#rootIsObject;
      this.#keyOfLog = "";
    } else if (this.#depth === 2) {
      this.#run += 1;
    } else if (this.#depth === 3) {
      this.#wantsKey = this.#isRun;
      this.#keyOfRun = "";
    }
  }
}
