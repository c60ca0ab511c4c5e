import { fail, forSystem, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";
import { ofKind } from "../../../system/system.ts";
import { levels } from "../schema.ts";

export const rule = defineRule({
  id: "no-access",
  family: "operations",
  severity: "info",
  title: text(
    "The design says how people get into a protected environment",
    "保護された環境に人がどう入るかが設計に書かれていること",
  ),
  why: text(
    "Somebody has to look at logs and restart things at night. Where nothing says who and as what, it is done with an administrator's rights or with keys that never end.",
    "夜中にログを見て再起動する人が必要です。だれが何の権限で行うかが決まっていないと、管理者権限や期限のない鍵で行われます。",
  ),
  controls: ["soc2:CC6.3", "iso27001:A.5.15", "pci-dss:7.2"],
  source: "https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/sec_permissions_emergency_process.html",
  look: forSystem((system) => {
    if (!system.protected) return undefined;
    const access = ofKind(system, "access").find(({ config }) => levels.some((level) => config[level].length > 0));
    if (access) return { ...pass(["components", access.key]), component: access.key };
    return fail(
      ["components"],
      text(
        `${system.environment} is protected, and the design lets nobody in.`,
        `${system.environment} は保護された環境ですが、入れる人が設計にありません。`,
      ),
      {
        remedy: text(
          'Add team: { kind: "access", read: [...], operate: [...], breakGlass: [...] }; or accept this where others give access.',
          'team: { kind: "access", read: [...], operate: [...], breakGlass: [...] } を加えてください。別の仕組みで管理しているなら、その理由を書いて受け入れてください。',
        ),
      },
    );
  }),
});
