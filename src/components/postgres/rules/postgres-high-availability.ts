import { formatPercentage } from "../../../design/units/index.ts";
import { fail, forKind, pass, unknown } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** What RDS promises for an instance in one zone; 99.95 with a standby. */
const singleZonePercent = 99.5;

export const rule = defineRule({
  id: "postgres-high-availability",
  family: "requirements",
  severity: "high",
  title: {
    en: "A database of a system that promises more than 99.5% has a standby",
    ja: "99.5% を超えて約束するシステムのデータベースには待機系があること",
  },
  why: {
    en: "A database without a standby is in one zone. When the zone or the machine fails, it is down until it is repaired or restored, which takes longer than the 43 minutes per month that 99.9% allows. AWS itself promises 99.5% for such an instance and 99.95% with a standby.",
    ja: "待機系のないデータベースは 1 つのゾーンにしかありません。ゾーンや機械が故障すると、修理か復元が終わるまで止まり、99.9% で許される月 43 分を超えます。AWS の SLA も、待機系なしは 99.5%、待機系ありは 99.95% です。",
  },
  controls: ["soc2:A1.2", "iso27001:A.8.14"],
  source: "https://aws.amazon.com/rds/sla/",
  look: forKind("postgres", ({ config }, system) => {
    const promised = system.requirements.availability;
    if (promised === undefined || promised.percent <= singleZonePercent) return undefined;
    const at = ["highAvailability"];
    if (config.existing)
      return unknown(at, {
        en: "The database exists already; its standby is not in the design.",
        ja: "既存のデータベースのため、待機系の有無は設計から分かりません。",
      });
    if (config.highAvailability) return pass(at);
    return fail(
      at,
      {
        en: `${formatPercentage(promised)} is promised, and a database in one zone without a standby keeps ${singleZonePercent}%.`,
        ja: `${formatPercentage(promised)} を約束していますが、待機系のない 1 ゾーンのデータベースで保てるのは ${singleZonePercent}% まで。`,
      },
      {
        remedy: {
          en: "Turn it on (it doubles the price of the instance), or promise less.",
          ja: "有効にする（インスタンス料金は 2 倍）か、約束を下げてください。",
        },
        fix: { value: true, safe: false },
      },
    );
  }),
});
