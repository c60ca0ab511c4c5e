import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "replica-instead-of-standby",
  family: "data",
  severity: "medium",
  title: text("Read replicas do not replace a standby", "リードレプリカを待機系の代わりにしないこと"),
  why: text(
    "A read replica does not take over: a person must promote it, and what it had not yet copied is lost. It copies deletions within seconds, so it is no backup either. Whoever pays for one usually believes to have both.",
    "リードレプリカは自動では引き継がありません。人が昇格させる必要があり、未反映のデータは失われます。削除も数秒で反映されるため、バックアップにもなりません。費用を払っている人は、たいてい両方を得たと思っています。",
  ),
  controls: ["soc2:A1.2", "iso27001:A.8.14"],
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html",
  look: forKind("postgres", ({ config }, system) => {
    if (!system.protected || config.existing || config.replicas === 0) return undefined;
    const at = ["highAvailability"];
    if (config.highAvailability) return pass(at);
    return fail(
      at,
      text(
        `${config.replicas} read ${config.replicas === 1 ? "replica is" : "replicas are"} paid for, and nothing takes over when the primary fails.`,
        `リードレプリカが ${config.replicas} 台ありますが、プライマリの故障時に引き継ぐものがありません。`,
      ),
      {
        remedy: text(
          "Turn the standby on; where one of the two is enough, it is the standby.",
          "待機系を有効にしてください。どちらか一方でよいなら待機系を選んでください。",
        ),
        fix: { value: true, safe: false },
      },
    );
  }),
});
