import type { PhysicalLocation, Region } from "sarif";
import type { CauseCode } from "../../messages/causes.ts";
import type { NoteResult } from "./context.ts";

/**
 * Makes sure that a location has a start line of at least 1, and removes other positions that contradict it (SARIF
 * 2.1.0, section 3.30). `index` is the index of the location in its result, `lineInUri` a line that its URI names.
 */
export function repairRegion(
  physical: PhysicalLocation,
  index: number,
  lineInUri: number | undefined,
  note: NoteResult,
): void {
  const region = physical.region;
  const startLine = region?.startLine;
  if (region === undefined || startLine === undefined || !(startLine >= 1)) {
    const [cause, line] = otherLine(physical.contextRegion, lineInUri);
    physical.region = regionAt(line ?? 1, region);
    if (cause !== "line-from-context") delete physical.contextRegion;
    note(cause, `/locations/${index}/physicalLocation/region`, line ?? startLine);
    return;
  }
  if (contradicts(region, startLine)) {
    note("region-corrected", `/locations/${index}/physicalLocation/region`);
    removeContradictions(region, startLine);
  }
  if ((physical.contextRegion?.startLine ?? 1) > startLine) delete physical.contextRegion;
}

/** The line of a location whose region has none, and where it comes from. */
function otherLine(
  context: Region | undefined,
  lineInUri: number | undefined,
): readonly [CauseCode, number?] {
  if (lineInUri !== undefined) return ["line-from-uri", lineInUri];
  const inContext = context?.startLine ?? 0;
  return inContext >= 1 ? ["line-from-context", inContext] : ["line-filled"];
}

/** The region with another line, without its other positions: they belong to no line. */
function regionAt(startLine: number, region: Region | undefined): Region {
  const { charOffset, charLength, byteOffset, byteLength, startColumn, endLine, endColumn, ...rest } =
    region ?? {};
  return { ...rest, startLine };
}

function contradicts(region: Region, startLine: number): boolean {
  const { startColumn, endLine, endColumn } = region;
  if (startColumn !== undefined && startColumn < 1) return true;
  if (endLine !== undefined && endLine < startLine) return true;
  if (endColumn === undefined) return false;
  return endColumn < 1 || ((endLine ?? startLine) === startLine && endColumn < (startColumn ?? 1));
}

function removeContradictions(region: Region, startLine: number): void {
  if (region.startColumn !== undefined && region.startColumn < 1) delete region.startColumn;
  if (region.endLine !== undefined && region.endLine < startLine) {
    delete region.endLine;
    delete region.endColumn;
  }
  if (region.endColumn !== undefined && contradicts(region, startLine)) delete region.endColumn;
}
