import { allAlarms } from "../../../rules/data/alarms.ts";
import { fail, forKind, pass } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** Local parts that are lists of people rather than one of them. */
const list =
  /^(?:ops|sre|infra|alerts?|alarms?|oncall|on-call|support|admins?|dev|devops|platform|team|security|notify)[+._@-]/;

export const rule = defineRule({
  id: "channel-single-address",
  family: "operations",
  severity: "low",
  title: {
    en: "Alarms of a protected environment reach more than one person",
    ja: "保護された環境のアラームは 2 人以上に届くこと",
  },
  why: {
    en: "People are on holiday, ill, or leave. An alarm that goes to one mailbox is an alarm that nobody reads for as long as its owner is away, and afterwards for good.",
    ja: "人は休み、病気になり、退職します。1 人のメールボックスにしか届かないアラームは、その人の不在中は誰も読まず、退職後は永久に読まれません。",
  },
  controls: ["soc2:CC7.3", "iso27001:A.5.24"],
  look: forKind("channel", ({ key, config }, system) => {
    if (!system.protected || !allAlarms(system).some(({ notify }) => notify.includes(key))) return undefined;
    const { email, slack, discord, pagerduty, webhook } = config;
    const [only = ""] = email;
    if (slack ?? discord ?? pagerduty ?? webhook ?? (email.length !== 1 || list.test(only))) return pass([]);
    return fail(
      ["email"],
      { en: `Alarms go to ${only} and nobody else.`, ja: `アラームは ${only} にしか届きません。` },
      {
        remedy: {
          en: "Name a second person, a list such as ops@, or a chat channel (slack, discord, pagerduty).",
          ja: "2 人目、ops@ のような共有アドレス、またはチャット（slack、discord、pagerduty）を加えてください。",
        },
      },
    );
  }),
});
