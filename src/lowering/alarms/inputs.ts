import { kebab, snake } from "../../system/components.ts";
import type { LowerContext } from "../context.ts";
import { topicArn } from "./aws.ts";
import { amountOf, type Alarms } from "./field.ts";

/** The `alarms` of a module on AWS: by name, each with the topics of the channels that exist here. */
export const alarmInputs = (alarms: Alarms | undefined, context: LowerContext) =>
  Object.fromEntries(
    Object.entries(alarms ?? {}).map(([name, alarm]) => [
      kebab(name),
      {
        metric: snake(alarm.metric),
        above: alarm.above === undefined ? undefined : amountOf(alarm.above),
        below: alarm.below === undefined ? undefined : amountOf(alarm.below),
        // Five are the modules' own default.
        minutes: alarm.for.seconds === 300 ? undefined : alarm.for.seconds / 60,
        notify: alarm.notify.flatMap((key) => {
          const channel = context.find(key);
          return channel ? [topicArn(channel)] : [];
        }),
      },
    ]),
  );
