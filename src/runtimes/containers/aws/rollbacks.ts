import type { Alarms } from "../../../lowering/alarms/field.ts";
import { topicArn } from "../../../lowering/alarms/notified.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Component } from "../../../system/system.ts";

interface Watched {
  readonly alarms?: Alarms | undefined;
}

/**
 * Keys of the channels that hear of a deployment that failed: those of the alarms. Only what is kept running is deployed
 * by ECS; of the rest, the next run takes the image.
 */
export const hearingOfRollbacks = ({ config: { alarms } }: Component<Watched>): readonly string[] => [
  ...new Set(Object.values(alarms ?? {}).flatMap(({ notify }) => notify)),
];

/** Their topics, as the module of what is kept running takes them. */
export const tellRollbacks = (component: Component<Watched>, context: LowerContext) =>
  Object.fromEntries(
    hearingOfRollbacks(component)
      .flatMap((key) => context.find(key) ?? [])
      .map((channel) => [channel.slug, topicArn(channel)]),
  );
