import type { Alarms } from "../../../lowering/alarms/field.ts";
import { topicArn } from "../../../lowering/alarms/notified.ts";
import type { LowerContext } from "../../../lowering/context.ts";
import type { Component, System } from "../../../system/system.ts";

/** Targets of a rule: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-quota.html, read 2026-11-28. */
const most = 5;

interface Watched {
  readonly alarms?: Alarms | undefined;
}

/** Channels that hear of a deployment that failed: those of the alarms. */
const told = ({ alarms }: Watched): readonly string[] =>
  [...new Set(Object.values(alarms ?? {}).flatMap(({ notify }) => notify))].slice(0, most);

/** Topics that the module of what is kept running tells of a deployment that failed. */
export const tellRollbacks = ({ config }: Component<Watched>, context: LowerContext) =>
  Object.fromEntries(
    told(config)
      .flatMap((key) => context.find(key) ?? [])
      .map((channel) => [channel.slug, topicArn(channel)]),
  );

/** Whether a channel hears of them. Only what is kept running is deployed by ECS; of the rest, the next run takes the image. */
export const hearsOfRollbacks = (channel: Component, system: System): boolean =>
  Object.values(system.components).some(
    ({ config }) =>
      typeof config === "object" &&
      config !== null &&
      "instances" in config &&
      told(config as Watched).includes(channel.key),
  );
