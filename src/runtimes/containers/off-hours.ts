import { text } from "../../text/text.ts";
import { checkAll } from "../../design/unread.ts";
import * as z from "zod";
import { field } from "../../design/schema/field.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Target } from "../../terraform/graph.ts";
import { checkCron, cron, zone } from "../../lowering/cron.ts";

/** Hours in which fewer instances run, or none. */
export const offHours = field(
  z.strictObject({
    from: field(cron(), "Start of the off hours: `0 20 * * MON-FRI`.", "始まり：`0 20 * * MON-FRI`"),
    to: field(
      cron(),
      "End of the off hours, from which `instances` applies again: `0 8 * * MON-FRI`.",
      "終わり。`instances` に戻る：`0 8 * * MON-FRI`。",
    ),
    zone: zone(),
    instances: field(
      z.int().min(0).max(1000),
      "Number of instances during the off hours; 0 stops the component.",
      "その間のインスタンス数。0 は停止。",
    ).default(0),
  }),
  "Hours in which fewer instances run, to save cost (AWS; Cloud Run stops idle instances automatically where the minimum is 0).",
  "費用を抑えるためインスタンスを減らす時間帯（AWS。Cloud Run は最小数が 0 ならアイドル時に自動で止まる）。",
);

export type OffHours = z.output<typeof offHours>;

interface Resting {
  readonly offHours?: OffHours | undefined;
  readonly instances: readonly [number, number];
}

/** `stopsWhenIdle` says whether the platform of Google Cloud does by itself what the field asks for. */
export function checkOffHours(config: Resting, target: Target, stopsWhenIdle: boolean): readonly Issue[] {
  const { offHours: hours } = config;
  if (!hours) return [];
  return checkAll(
    ...(["from", "to"] as const).map((side) => () => checkCron(hours[side], target, ["offHours", side])),
    () => (target === "aws" ? [] : checkRest(config.instances, hours, stopsWhenIdle)),
  );
}

function checkRest(instances: Resting["instances"], hours: OffHours, stopsWhenIdle: boolean): readonly Issue[] {
  if (stopsWhenIdle && instances[0] <= hours.instances) return [];
  return [
    issue("unsupported-on", ["offHours"], {
      target: "gcp",
      what: stopsWhenIdle
        ? text("hours with fewer instances than the minimum", "最小数より少ないインスタンスの時間帯")
        : text("hours with fewer instances of a worker pool", "ワーカープールのインスタンスを減らす時間帯"),
      instead: stopsWhenIdle
        ? `instances: each({ aws: [${instances.join(", ")}], gcp: [${hours.instances}, ${instances[1]}] })`
        : "offHours: each({ aws: { ... }, gcp: null })",
    }),
  ];
}
