import type { Collectors, DataSource, UploadTarget } from "../cortex/types.ts";
import type { Clock, Log } from "../effects.ts";
import { ActionError } from "../errors.ts";
import type { DeliveryRecord, PartRecord } from "../report/record.ts";
import { confirmedLine, sendingLine } from "../report/text.ts";
import type { Delivery, Part } from "../sarif/upload.ts";

/** A delivery with the collector that takes it and the record that follows it. */
export interface Dispatch {
  readonly delivery: Delivery;
  readonly collectorId: string;
  readonly record: DeliveryRecord;
}

/**
 * Plans the uploads: every delivery with its collector and a record with all parts `planned`. `collectorOf` returns the
 * collector of a tool; its id is empty if a dry run would create it.
 */
export function planDispatches(
  deliveries: readonly Delivery[],
  collectorOf: (tool: string) => Pick<DataSource, "id" | "names">,
): Dispatch[] {
  return deliveries.map((delivery) => {
    const { id, names } = collectorOf(delivery.tool);
    const [name] = names;
    const parts = delivery.parts.map(
      ({ results, bytes }): PartRecord => ({ status: "planned", results, bytes }),
    );
    const record = {
      tool: delivery.tool,
      ...(id === "" ? {} : { collectorId: id }),
      ...(name === undefined ? {} : { collectorName: name }),
      parts,
    };
    return { delivery, collectorId: id, record };
  });
}

export interface SendEffects {
  readonly collectors: Collectors;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
}

/**
 * Sends every part of every delivery in order, one at a time; a part counts only after the tenant confirmed it. Throws
 * errors of the upload; the records show what was confirmed before, and nothing after it is sent.
 */
export async function sendAll(
  dispatches: readonly Dispatch[],
  target: UploadTarget,
  effects: SendEffects,
): Promise<void> {
  for (const { delivery, collectorId, record } of dispatches) {
    for (const [index, part] of delivery.parts.entries()) {
      const own = record.parts[index];
      if (own === undefined) throw new Error(`Part ${index + 1} of ${delivery.tool} has no record`);
      effects.log.info(sendingLine(record, index, own));
      await sendPart(part, own, collectorId, target, effects);
      effects.log.info(confirmedLine(record, index, own));
    }
  }
}

async function sendPart(
  part: Part,
  record: PartRecord,
  collectorId: string,
  target: UploadTarget,
  { collectors, clock }: SendEffects,
): Promise<void> {
  const body = await part.serialize();
  const started = clock.now();
  record.status = "sending";
  try {
    const receipt = await collectors.upload(collectorId, target, body);
    record.answer = receipt.status;
    record.message = receipt.message;
    record.requestId = receipt.requestId;
    record.status = "confirmed";
  } catch (error) {
    record.status = error instanceof ActionError && error.code === "CANCELLED" ? "sending" : "failed";
    throw error;
  } finally {
    record.duration = clock.now() - started;
  }
}
