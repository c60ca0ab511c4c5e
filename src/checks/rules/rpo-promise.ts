import { recoveryLook } from "../data/recovery.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "rpo-promise",
  family: "requirements",
  severity: "medium",
  title: {
    en: "Data that can be lost is within the promised recovery point (RPO)",
    ja: "失われ得るデータは、約束した時点（RPO）より新しいこと",
  },
  why: {
    en: "A backup once a day loses up to a day, and former versions that are not kept lose everything. What can be lost when a zone fails, or when a person deletes the wrong rows, follows from the design, component by component.",
    ja: "日次バックアップでは最大 1 日分、版を残さなければすべてが失われます。ゾーン障害や誤削除で何が失われるかは、構成要素ごとに設計から決まります。",
  },
  controls: ["soc2:A1.2", "iso27001:A.8.13"],
  source:
    "https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html",
  look: recoveryLook("rpo", {
    en: "Turn on point in time recovery, versioning or backups there, or promise less.",
    ja: "そこで時点復旧・バージョニング・バックアップを有効にするか、約束を下げます。",
  }),
});
