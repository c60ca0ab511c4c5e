import type { Alarms } from "../../lowering/alarms/field.ts";
import type { Alternative, Needs } from "../../lowering/cheaper.ts";
import type { Component, System } from "../../system/system.ts";
import type { OffHours } from "./off-hours.ts";

/** What containers that run all the time have in common. */
export interface Standing {
  readonly architecture: string;
  readonly instances: readonly [number, number];
  readonly offHours?: OffHours | undefined;
  readonly alarms?: Alarms | undefined;
}

/** Ways to pay less for containers that run all the time. */
export const cheaperStanding = (
  component: Component<Standing>,
  system: System,
  needs: Needs,
): readonly Alternative[] => [
  ...graviton(component, system),
  ...fewer(component, system, needs),
  ...offAtNight(component, system),
];

/** Fargate on Graviton processors. */
function graviton({ key, config }: Component<Standing>, { target }: System): readonly Alternative[] {
  if (target !== "aws" || config.architecture === "arm64") return [];
  return [
    {
      fields: { architecture: "arm64" },
      title: { en: "Graviton instead of x86", ja: "x86 の代わりに Graviton" },
      givenUp: {
        en: "images for x86: the image must be built for arm64, with all that it loads",
        ja: "x86 のイメージ。依存物を含め arm64 用にビルドし直します。",
      },
      change: `components.${key}.architecture: "arm64"`,
    },
  ];
}

/** Fewer instances that always run, where the expected load does not ask for them. */
function fewer(
  { key, config: { instances } }: Component<Standing>,
  system: System,
  needs: Needs,
): readonly Alternative[] {
  // One instance is none while it is replaced; protected environments keep two on AWS, which does not start them in seconds.
  const floor = system.protected && system.target === "aws" ? 2 : 1;
  if (needs.instances === undefined) return [];
  const needed = Math.max(floor, needs.instances);
  if (instances[0] <= needed) return [];
  return [
    {
      fields: { instances: [needed, instances[1]] },
      title: {
        en: `${needed} instead of ${instances[0]} instances that always run`,
        ja: `常時 ${instances[0]} 台を ${needed} 台に`,
      },
      givenUp: {
        en: "room for sudden load: more instances come minutes later",
        ja: "急な負荷への余裕。追加のインスタンスは数分後に来ます。",
      },
      change: `components.${key}.instances: [${needed}, ${instances[1]}]`,
    },
  ];
}

const from = "0 20 * * MON-FRI";
const to = "0 8 * * MON-FRI";
const zone = "Asia/Tokyo";

/** Nights and weekends off, where nobody was promised anything. */
function offAtNight({ key, config }: Component<Standing>, system: System): readonly Alternative[] {
  if (system.protected || system.target !== "aws" || config.offHours || config.instances[0] === 0) return [];
  return [
    {
      fields: { offHours: { from, to, zone, instances: 0 }, ...without(config.alarms, "instances") },
      title: { en: "stopped at night and on weekends", ja: "夜間と週末は停止" },
      givenUp: {
        en: "use outside Monday to Friday, 8:00 to 20:00; the first request of the day waits for a start",
        ja: "平日 8:00〜20:00 以外の利用。朝は起動を待ちます。",
      },
      change: `components.${key}.offHours: { from: "${from}", to: "${to}", zone: "${zone}" }`,
    },
  ];
}

/** An alarm on few instances would ring every night. */
function without(alarms: Alarms | undefined, metric: string): { readonly alarms?: Alarms } {
  if (!alarms) return {};
  return { alarms: Object.fromEntries(Object.entries(alarms).filter(([, alarm]) => alarm.metric !== metric)) };
}
