import type { Failure } from "../errors.ts";

function unreadable(what: string, why: string, fix: string): Failure {
  return { code: "FILE_UNREADABLE", what, why, fix };
}

function tooLarge(file: string, why: string, fix: string): Failure {
  return { code: "FILE_TOO_LARGE", what: `${file} is too large to read.`, why, fix };
}

function notSarif(what: string, why: string, fix: string): Failure {
  return { code: "SARIF_INVALID", what, why, fix };
}

function partiallyValid(what: string, because: string): Failure {
  return {
    code: "SARIF_PARTIALLY_VALID",
    what,
    why: `\`on-partially-valid\` is \`fail\`${because}.`,
    fix: "Fix the scanner's output, or set `on-partially-valid: upload`.",
  };
}

const CHECK_SCAN = "Check the log of the scan step: the scanner may have failed before it wrote the file.";
const WRITE_TO_FILE =
  "Use the scanner's option for an output file instead of `>`, or redirect only its log (`2> scan.log`).";
const CHOOSE_SARIF = "Set the scanner's output format to SARIF.";
const REPORT_TO_SCANNER = "Report this to the scanner's maintainers, or fix the step that edits the file.";

/** Files that are not a SARIF 2.1.0 log. `start` and `found` are quoted from the file. */
export const NOT_SARIF = {
  empty: (file: string) =>
    notSarif(`${file} is empty.`, "Even a SARIF file without results is not empty.", CHECK_SCAN),
  textBefore: (file: string, start: string) =>
    notSarif(`${file} contains text before the JSON document.`, `It starts with “${start}”.`, WRITE_TO_FILE),
  textAfter: (file: string, place: string, found: string) =>
    notSarif(
      `${file} contains text after the JSON document.`,
      `It continues with “${found}” at ${place}.`,
      WRITE_TO_FILE,
    ),
  notJson: (file: string, start: string, isMarkup: boolean) =>
    notSarif(
      `${file} is not JSON.`,
      `It starts with “${start}”${isMarkup ? ", like XML or HTML" : ""}.`,
      CHOOSE_SARIF,
    ),
  cutOff: (file: string, place: string, expected: string) =>
    notSarif(
      `${file} ends before the JSON document is complete.`,
      `At ${place}, ${expected} is missing.`,
      "Check the log of the scan step, and the free disk space: the scanner may have stopped while it wrote the file.",
    ),
  syntax: (file: string, place: string, expected: string, found: string) =>
    notSarif(
      `${file} is not valid JSON.`,
      `At ${place}, ${expected} is expected instead of “${found}”.`,
      REPORT_TO_SCANNER,
    ),
  parserError: (file: string, message: string) =>
    notSarif(`${file} is not valid JSON.`, `The parser reports: ${message}.`, REPORT_TO_SCANNER),
  notAnObject: (file: string, kind: string) =>
    notSarif(
      `${file} is JSON, but not SARIF.`,
      `A SARIF log is an object; this file contains ${kind}.`,
      "Set the scanner's output format to SARIF, and write each log to its own file.",
    ),
  withoutRuns: (file: string, keys: readonly string[]) =>
    notSarif(
      `${file} is JSON, but not SARIF.`,
      `It has no \`runs\`${keys.length === 0 ? "; it is an empty object" : `; its first properties are ${keys.join(", ")}`}.`,
      "Set the scanner's output format to SARIF, or set `sarif-file` to another file.",
    ),
  olderVersion: (file: string, version: string) =>
    notSarif(
      `${file} has SARIF version ${version}.`,
      "The collector accepts only version 2.1.0.",
      "Configure the scanner to write SARIF 2.1.0 (MSVC and Roslyn: `/errorlog:FILE,version=2.1`), or convert the file with `sarif transform` of Microsoft's SARIF Multitool.",
    ),
} as const;

/** How large a file or a part of it is, for the errors below. */
export const SIZES = {
  inflated: () => "It is larger after decompression",
  part: () => "One result or another part of a run",
} as const;

/** Errors about the SARIF files. Texts of files are shortened and cleaned by the caller. */
export const FILE_ERRORS = {
  notFound: (patterns: string, skipped: number, hint: string): Failure => ({
    code: "FILE_NOT_FOUND",
    what: "No SARIF file was found.",
    why: `\`sarif-file\` matched no files: ${patterns}${skipped === 0 ? "" : ` (${skipped} skipped, see the log)`}${hint}.`,
    fix: "Check that the scanner ran in this job and where it writes its file, or set `if-no-files-found: warn`.",
  }),
  notAFile: (path: string, refusal: string) =>
    unreadable(
      `\`sarif-file\` path ${path} cannot be used.`,
      `It ${refusal}.`,
      "Set the path of a regular file.",
    ),
  changed: (file: string) =>
    unreadable(
      `${file} changed while it was read.`,
      "Another process is still writing it.",
      "Make sure that the scanner has ended before this step starts.",
    ),
  damaged: (file: string, message: string) =>
    unreadable(
      `${file} could not be decompressed.`,
      `It starts like a gzip file; the error is: ${message}.`,
      "Write the file again, or do not compress it.",
    ),
  noPermission: (file: string) =>
    unreadable(
      `${file} could not be read.`,
      "The runner's user has no permission to read it.",
      "Change its permissions in the step that writes it, e.g. with `chmod -R a+rX`.",
    ),
  gone: (file: string) =>
    unreadable(
      `${file} could not be read.`,
      "It was removed, is a symbolic link to nothing, or has a name that is not UTF-8.",
      "Make sure that the scanner has ended and that nothing removes the file before this step starts.",
    ),
  linkLoop: (file: string) =>
    unreadable(
      `${file} could not be read.`,
      "It is a symbolic link to itself.",
      "Set `sarif-file` to the file itself.",
    ),
  systemError: (file: string, message: string) =>
    unreadable(
      `${file} could not be read.`,
      `The operating system reports ${message}.`,
      "Check the file and its disk.",
    ),
  overMaxFileSize: (file: string, why: string, maxFileSize: number) =>
    tooLarge(
      file,
      `${why}, and \`max-file-size\` is ${maxFileSize} bytes.`,
      "If the file is correct, set a higher `max-file-size`.",
    ),
  overMemory: (file: string, part: string, limit: number) =>
    tooLarge(
      file,
      `${part} exceeds ${limit} bytes; only the list of results may be longer.`,
      "Configure the scanner to leave out embedded file contents, or split its scan.",
    ),
  tooManyNodes: (file: string, part: string, limit: number) =>
    tooLarge(
      file,
      `${part} has more than ${limit} objects and lists; only the list of results may be longer.`,
      "Check what wrote the file: no known scanner writes this much.",
    ),

  invalid: (files: string, count: number, why: string, fix: string): Failure => ({
    code: "SARIF_INVALID",
    what: `${files} ${count === 1 ? "is" : "are"} invalid, so nothing was uploaded.`,
    why,
    fix,
  }),
  scanFailed: (summary: string): Failure => ({
    code: "SCAN_FAILED",
    what: `${summary}, so nothing was uploaded.`,
    why: "Its findings may be incomplete, and `on-scan-failure` is `fail`.",
    fix: "Check the scan step, or set `on-scan-failure: warn` to upload the findings anyway.",
  }),
  partiallyValid: (total: number, repaired: number, rejected: number, because: string) =>
    partiallyValid(
      `Of ${total} results, ${repaired} were repaired and ${rejected} were rejected, so nothing was uploaded.`,
      because,
    ),
  repairedOutsideResults: (because: string) =>
    partiallyValid("The SARIF files needed repairs outside their results, so nothing was uploaded.", because),
} as const;

export const FILE_LOG = {
  skipped: (path: string, reason: string) => `Skipped ${path}: it ${reason}`,
  skippedMore: (count: number) => `Skipped ${count} more.`,
  patternUnmatched: (pattern: string, hint: string) =>
    `\`sarif-file\` pattern ${pattern} matched no files${hint}.`,
  homeNotExpanded: () => "; `~` is not expanded, so use the full path of the home directory",
  moreNotSarif: (count: number) => `${count} more files are not SARIF. The JSON report lists them.`,
} as const;
