import type { Collectors, DataSource, UploadTarget } from "../cortex/types.ts";
import type { Clock, Log } from "../effects.ts";
import { ActionError } from "../errors.ts";
import type { DeliveryRecord, PartRecord } from "../report/record.ts";
import { confirmedLine, sendingLine } from "../report/text.ts";
import type { Delivery, Part } from "../sarif/upload.ts";

export interface AssignedDelivery {
  readonly delivery: Delivery;
  readonly collectorId: string;
  readonly record: DeliveryRecord;
}

/**
 * Assigns each delivery its collector and a record in which all parts are `planned`. `collectorOf` returns the collector of
 * a tool; its id is empty if a dry run would create it.
 */
export function assignDeliveries(
  deliveries: readonly Delivery[],
  collectorOf: (tool: string) => Pick<DataSource, "id" | "names">,
): AssignedDelivery[] {
  return deliveries.map((delivery) => {
    const { id, names } = collectorOf(delivery.tool);
    const [name] = names;
    const parts = delivery.parts.map(
      ({ results, bytes }): PartRecord => ({ status: "planned", results, bytes }),
    );
    const record = { tool: delivery.tool, collectorId: id || undefined, collectorName: name, parts };
    return { delivery, collectorId: id, record };
  });
}

export interface SendEffects {
  readonly collectors: Collectors;
  readonly clock: Pick<Clock, "now">;
  readonly log: Log;
}

/**
 * Sends every part of every delivery in order, one at a time. Stops at the first error and throws it; the records show
 * which parts the tenant confirmed before.
 */
export async function sendAll(
  assigned: readonly AssignedDelivery[],
  target: UploadTarget,
  effects: SendEffects,
): Promise<void> {
  for (const { delivery, collectorId, record } of assigned) {
    for (const [index, part] of delivery.parts.entries()) {
      const partRecord = record.parts[index];
      if (partRecord === undefined) throw new Error(`Part ${index + 1} of ${delivery.tool} has no record`);
      effects.log.info(sendingLine(record, index, partRecord));
      await sendPart(part, partRecord, collectorId, target, effects);
      effects.log.info(confirmedLine(record, index, partRecord));
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
