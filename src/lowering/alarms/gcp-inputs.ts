import { kebab, snake } from "../../system/components.ts";
import type { LowerContext } from "../context.ts";
import { enableApi } from "../gcp/apis.ts";
import { amountOf, type Alarms } from "./field.ts";
import { notificationChannels } from "./gcp.ts";

/** Alarms as modules on Google Cloud take them, by their names in Google Cloud. */
export function gcpAlarmInputs(alarms: Alarms | undefined, context: LowerContext) {
  const entries = Object.entries(alarms ?? {});
  if (entries.length > 0) enableApi(context, "monitoring.googleapis.com");
  return Object.fromEntries(
    entries.map(([name, { metric, above, below, for: lasting, notify }]) => [
      kebab(name),
      {
        metric: snake(metric),
        above: above === undefined ? undefined : amountOf(above),
        below: below === undefined ? undefined : amountOf(below),
        // Five minutes is what modules take for granted.
        minutes: lasting.seconds === 300 ? undefined : lasting.seconds / 60,
        notify: notificationChannels(notify, context),
      },
    ]),
  );
}
