import { audited, privacyLaws, promisedOf } from "../../../rules/data/regimes.ts";
import { fail, forSystem, pass, text } from "../../../rules/look.ts";
import { ofKind, type System } from "../../../system/system.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "audit-trail-missing",
  family: "security",
  severity: "medium",
  title: text("Changes in the cloud are recorded in an audit trail", "クラウド上の変更履歴（監査証跡）が残ること"),
  why: text(
    "After an incident the first question is who did what, and an auditor asks the same. AWS keeps that for 90 days by itself and Google Cloud for 400, where whoever breaks in as administrator can see it; a trail of its own keeps it out of reach.",
    "事故の後に最初に問われ、監査人も尋ねるのは「誰が何をしたか」です。AWS が自動で残すのは 90 日、Google Cloud は 400 日で、管理者権限を奪った者の手の届く所にあります。専用の証跡なら手の届かない場所に残ります。",
  ),
  controls: ["soc2:CC7.2", "iso27001:A.8.15", "pci-dss:10.2", "gdpr:32", "appi:23", "ccpa:1798.100"],
  source: "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudtrail-controls.html#cloudtrail-1",
  look: forSystem((system, { systems }) => {
    const regimes = promisedOf(system, [...audited, ...privacyLaws]);
    if (!system.protected || !regimes) return undefined;
    // A trail records the whole account or project, whichever environment it was made in.
    for (const other of [system, ...systems.filter((one) => one !== system && sharesAccount(one, system))]) {
      const trail = ofKind(other, "audit").find(({ config }) => config.trail);
      if (trail) return { ...pass(["components", trail.key]), component: trail.key };
    }
    return fail(
      ["components"],
      text(
        `The design promises ${regimes.en}, and no trail records who changes what.`,
        `${regimes.ja} への準拠を約束していますが、誰が何を変更したかの証跡がありません。`,
      ),
      {
        remedy: text(
          'Add history: { kind: "audit", trail: { retain: "365d" } }; or accept this where the organisation keeps a trail of all accounts.',
          'history: { kind: "audit", trail: { retain: "365d" } } を加えてください。組織全体で証跡を取っているなら、その理由を書いて受け入れてください。',
        ),
      },
    );
  }),
});

const sharesAccount = (one: System, other: System): boolean =>
  one.target === other.target && (one.target === "aws" ? one.account === other.account : one.project === other.project);
