import { kebab, snake } from "../../system/components.ts";
import type { ListArgument } from "../../terraform/argument.ts";
import type { LowerContext } from "../context.ts";
import { enableApi } from "../gcp/apis.ts";
import { amountOf, type Alarms } from "./field.ts";
import { notificationChannels, topicArns } from "./notified.ts";

/** The `alarms` of a module on AWS: by name, each with the topics of the channels that exist here. */
export const alarmInputs = (alarms: Alarms | undefined, context: LowerContext, called?: Called) =>
  inputs(alarms, (keys) => topicArns(keys, context), called);

/** The `alarms` of a module on Google Cloud: by name, each with the notification channels of those that exist here. */
export function gcpAlarmInputs(alarms: Alarms | undefined, context: LowerContext) {
  if (Object.keys(alarms ?? {}).length > 0) enableApi(context, "monitoring.googleapis.com");
  return inputs(alarms, (keys) => notificationChannels(keys, context));
}

/** What a module calls metrics of the design, where its cloud has another word. */
type Called = Readonly<Record<string, string>>;

const inputs = (
  alarms: Alarms | undefined,
  told: (keys: readonly string[]) => ListArgument<string>,
  called: Called = {},
) =>
  Object.fromEntries(
    Object.entries(alarms ?? {}).map(([name, { metric, above, below, for: lasting, notify }]) => [
      kebab(name),
      {
        metric: called[metric] ?? snake(metric),
        above: above === undefined ? undefined : amountOf(above),
        below: below === undefined ? undefined : amountOf(below),
        // Five are the modules' own default.
        minutes: lasting.seconds === 300 ? undefined : lasting.seconds / 60,
        notify: told(notify),
      },
    ]),
  );
