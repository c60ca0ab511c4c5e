import type { Channel } from "../schema.ts";
import { formatDuration } from "../../../design/units/index.ts";
import { allAlarms } from "../../../rules/data/alarms.ts";
import { fail, forSystem, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** From when people leave to when they are back. */
const nightSeconds = 15 * 3600;

export const rule = defineRule({
  id: "nobody-woken",
  family: "operations",
  severity: "medium",
  title: {
    en: "A recovery time shorter than a night has an on-call service",
    ja: "一晩より短い復旧時間を約束するなら、夜間に起こされる人がいること",
  },
  why: {
    en: "Mail and chat are read in the morning. What fails at seven in the evening is then noticed fifteen hours later, and a promise to recover within an hour or four is broken before anybody has begun. An on-call service rings until somebody answers.",
    ja: "メールやチャットが読まれるのは翌朝です。19 時の障害に気付くのは 15 時間後で、1 時間や 4 時間での復旧の約束は着手前に破れています。オンコールの仕組みは誰かが応答するまで呼び続けます。",
  },
  controls: ["soc2:CC7.3", "soc2:CC7.4", "iso27001:A.5.24"],
  look: forSystem((system) => {
    const promised = system.requirements.rto;
    const alarms = allAlarms(system);
    if (!system.protected || !promised || promised.seconds >= nightSeconds || alarms.length === 0) return undefined;
    const at = ["requirements", "rto"];
    const told = [...new Set(alarms.flatMap(({ notify }) => notify))];
    const wakes = told.find((key) => {
      const channel = system.components[key]?.config as Channel | undefined;
      // A webhook may be any on-call service.
      return channel?.pagerduty !== undefined || channel?.webhook !== undefined;
    });
    if (wakes !== undefined)
      return pass(at, { en: `${wakes} calls people at night.`, ja: `${wakes} が呼び出します。` });
    return fail(
      at,
      {
        en: `Recovery within ${formatDuration(promised)} is promised, and all ${alarms.length} alarms go to mail or chat (${told.join(", ")}), read the next morning.`,
        ja: `${formatDuration(promised)} での復旧を約束していますが、${alarms.length} 件のアラームはすべてメールかチャット（${told.join("、")}）で、読まれるのは翌朝。`,
      },
      {
        remedy: {
          en: 'Add a channel with pagerduty: { key: "<secret>" } (or a webhook of another on-call service), or promise a working day.',
          ja: 'pagerduty: { key: "<シークレット>" }（または他のオンコールサービスの webhook）を持つチャンネルを加えるか、翌営業日の復旧を約束してください。',
        },
      },
    );
  }),
});
