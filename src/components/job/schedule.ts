import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import type { Issue } from "../../issues/issue.ts";
import type { Target } from "../../terraform/graph.ts";
import { checkCron, cron, zone } from "../../lowering/cron.ts";

/** When something starts by itself. */
export const schedule = field(
  z.strictObject({
    cron: field(
      cron(),
      "Minute, hour, day of the month, month, day of the week: `0 3 * * *` is every day at 3:00.",
      "分・時・日・月・曜日：`0 3 * * *` は毎日 3 時",
    ),
    zone: zone(),
  }),
  "Schedule on which it starts. Default: on demand only.",
  "自動で開始する時刻。既定：手動のみ。",
);

export type Schedule = z.output<typeof schedule>;

export const checkSchedule = (stated: Schedule | undefined, target: Target): readonly Issue[] =>
  stated ? checkCron(stated.cron, target, ["schedule", "cron"]) : [];
