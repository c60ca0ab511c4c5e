import { enableApi } from "../../lowering/gcp/apis.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Schedule } from "./schedule.ts";

/** When it starts by itself, as the modules take it; their clock is UTC unless told. */
export function scheduleInput(schedule: Schedule | undefined, context: LowerContext) {
  if (!schedule) return undefined;
  context.shortName(30, "service account", "cron");
  enableApi(context, "cloudscheduler.googleapis.com");
  return {
    cron: schedule.cron.toUpperCase(),
    ...(schedule.zone === "UTC" ? {} : { time_zone: schedule.zone }),
  };
}
