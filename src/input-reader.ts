import { isAbsolute, resolve } from "node:path";
import { ActionError } from "./errors.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

const UNITS: Readonly<Record<string, number>> = {
  "": 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** Reads inputs as the runner sets them (`INPUT_*`); each method throws INPUT_INVALID naming the input. */
export class Reader {
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /** Without blanks around it; empty where it is not given. */
  text(name: string): string {
    return (this.#env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
  }

  /** Each line that is not blank, without blanks around it. */
  lines(name: string): string[] {
    return this.text(name)
      .split(/\r\n|\r|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
  }

  /** One of `allowed`, in any case. */
  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.text(name);
    if (value === "") return fallback;
    const found = allowed.find((option) => option === value.toLowerCase());
    if (found !== undefined) return found;
    throw invalid(name, value, `It takes ${list(allowed)}.`, `Write e.g. \`${name}: ${fallback}\`.`);
  }

  boolean(name: string, fallback: boolean): boolean {
    const value = this.text(name);
    if (value === "") return fallback;
    if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
    throw invalid(name, value, "It takes `true` or `false`.", `Write e.g. \`${name}: ${fallback}\`.`);
  }

  /** A whole number from `least` to `most`. */
  integer(name: string, fallback: number, least: number, most: number): number {
    const value = this.text(name);
    if (value === "") return fallback;
    if (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most) return Number(value);
    const range = `It takes a whole number from ${least} to ${most}.`;
    throw invalid(name, value, range, `Write e.g. \`${name}: ${fallback}\`.`);
  }

  /** Bytes; taken with decimal and binary units. */
  size(name: string, fallback: number): number {
    const value = this.text(name);
    if (value === "") return fallback;
    const [, digits, unit] = /^(\d{1,12})\s*([kmg]i?b|b|)$/i.exec(value) ?? [];
    const factor = UNITS[(unit ?? "?").toLowerCase()];
    const bytes = Number(digits) * (factor ?? Number.NaN);
    if (Number.isSafeInteger(bytes) && bytes > 0) return bytes;
    throw invalid(
      name,
      value,
      "It takes a number of bytes, or one with KB, MB, GB, KiB, MiB or GiB.",
      `Write e.g. \`${name}: 1GB\`.`,
    );
  }
}

function list(options: readonly string[]): string {
  return options.map((option) => `\`${option}\``).join(", ");
}

function invalid(name: string, value: string, why: string, mend: string): ActionError {
  const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return new ActionError({
    code: "INPUT_INVALID",
    what: `Input \`${name}\` is \`${shown}\`.`,
    why,
    mend,
  });
}

/** `path` from `base` on, where it is relative. */
export function absolute(path: string, base: string): string {
  return isAbsolute(path) ? path : resolve(base, path);
}
