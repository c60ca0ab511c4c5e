import { supported } from "../../../rules/data/support.ts";
import { forKind, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";
import { versions } from "../limits.ts";

const then = text(
  "after it every vCPU costs an extended-support surcharge by the hour, and on AWS it is upgraded by force in the end",
  "以後は vCPU ごとに延長サポートの追加料金がかかり、AWS では最後に強制アップグレードされます",
);
const remedy = text(
  "Plan a newer major version: try it in an environment that is not protected, then write it here (on AWS with majorUpgrade: true).",
  "新しいメジャーバージョンへの更新を計画します。保護されていない環境で試し、ここに書きます（AWS では majorUpgrade: true も必要）。",
);

export const rule = defineRule({
  id: "postgres-version-support",
  family: "limits",
  severity: "medium",
  title: {
    en: "The version of PostgreSQL is supported for half a year or longer",
    ja: "PostgreSQL のバージョンは今後半年以上サポートされること",
  },
  why: {
    en: "A database whose major version is past its standard support costs a surcharge for every vCPU and hour, and in the end the cloud upgrades it at a time that nobody has chosen. Changing the major version needs tests and a maintenance window, so it is planned before the date and not after it.",
    ja: "標準サポートが終わったメジャーバージョンには vCPU・時間ごとの追加料金がかかり、最後はクラウドが都合の悪い時に強制的に上げることもあります。メジャーアップグレードには試験と停止枠が要るため、期限より前に計画します。",
  },
  controls: ["iso27001:A.8.8", "soc2:CC7.1", "pci-dss:6.3.3"],
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html",
  look: forKind("postgres", ({ config: { existing, version } }, { target }, { today }) => {
    const date = existing || version === undefined ? undefined : versions[target][version]?.endOfStandardSupport;
    return supported(`PostgreSQL ${version}`, date === undefined ? undefined : { date, then }, today, remedy);
  }),
});
