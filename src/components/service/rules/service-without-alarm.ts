import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "service-without-alarm",
  family: "operations",
  severity: "medium",
  title: {
    en: "A service of a protected environment has an alarm",
    ja: "保護された環境のサービスにはアラームがあること",
  },
  why: {
    en: "Without an alarm it is the users who notice that a service is slow, full or gone. An alarm names who is told, so each one here reaches somebody.",
    ja: "アラームがなければ、遅延や停止に最初に気付くのは利用者になります。アラームには必ず通知先があるため、1 つでもあれば誰かに届きます。",
  },
  controls: ["soc2:CC7.2", "iso27001:A.8.16"],
  look: forKind("service", ({ config }, system) => {
    if (!system.protected) return undefined;
    const alarms = Object.keys(config.alarms ?? {});
    if (alarms.length > 0)
      return pass(["alarms"], {
        en: `${alarms.length}: ${alarms.join(", ")}.`,
        ja: `${alarms.length} 件：${alarms.join("、")}。`,
      });
    return fail(
      ["alarms"],
      {
        en: `${system.environment} is protected, and this service has 0 alarms.`,
        ja: `${system.environment} は保護された環境ですが、このサービスのアラームは 0 件。`,
      },
      {
        remedy: {
          en: 'Write alarms: { highCpu: { metric: "cpu", above: "80%", notify: ["<channel>"] } }.',
          ja: 'alarms: { highCpu: { metric: "cpu", above: "80%", notify: ["<チャンネル>"] } } のように書いてください。',
        },
      },
    );
  }),
});
