import { recoveryLook } from "../data/recovery.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "rto-promise",
  family: "requirements",
  severity: "medium",
  title: {
    en: "Recovery takes no longer than the promised recovery time (RTO)",
    ja: "復旧は、約束した時間（RTO）以内に終わること",
  },
  why: {
    en: "Restoring a database takes longer the more it holds, and begins only when somebody has noticed. The steps follow from the design: noticing, creating an instance, copying the data, pointing the services at it.",
    ja: "データベースの復元はデータ量に応じて長くなり、誰かが気付くまで始まりません。検知・インスタンス作成・データのコピー・切り替えという手順は設計から決まります。",
  },
  controls: ["soc2:A1.2", "iso27001:A.5.30"],
  source:
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
  look: recoveryLook("rto", {
    en: "Add a standby there, hold less data, or promise a longer recovery time.",
    ja: "そこに待機系を置く、データを減らす、または約束を延ばします。",
  }),
});
