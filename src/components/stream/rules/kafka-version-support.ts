import { supported, type EndOfSupport } from "../../../rules/data/support.ts";
import { forKind, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** AWS publishes none yet for those that are missing. Source, read 2026-11: https://endoflife.date/amazon-msk */
const ends: Readonly<Record<string, string>> = { "3.7": "2026-09-01" };
const then = text(
  "after it Amazon MSK upgrades the cluster at a time of its own",
  "以後は Amazon MSK が任意の時点でアップグレードします",
);
const remedy = text(
  "Plan a newer version: try it in an environment that is not protected, then write it here.",
  "新しいバージョンへの更新を計画します。保護されていない環境で試し、ここに書きます。",
);

const endOf = (version: string): EndOfSupport | undefined =>
  ends[version] === undefined ? undefined : { date: ends[version], then };

export const rule = defineRule({
  id: "kafka-version-support",
  family: "limits",
  severity: "medium",
  title: {
    en: "The version of Kafka is supported for half a year or longer",
    ja: "Kafka のバージョンは今後半年以上サポートされること",
  },
  why: {
    en: "A database whose major version is past its standard support costs a surcharge for every vCPU and hour, and in the end the cloud upgrades it at a time that nobody has chosen. Changing the major version needs tests and a maintenance window, so it is planned before the date and not after it.",
    ja: "標準サポートが終わったメジャーバージョンには vCPU・時間ごとの追加料金がかかり、最後はクラウドが都合の悪い時に強制的に上げることもあります。メジャーアップグレードには試験と停止枠が要るため、期限より前に計画します。",
  },
  controls: ["iso27001:A.8.8", "soc2:CC7.1", "pci-dss:6.3.3"],
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/version-support.html",
  look: forKind("stream", ({ config: { mode, version } }, { target }, { today }) =>
    target === "gcp" || mode === "serverless"
      ? undefined
      : supported(`Kafka ${version}`, endOf(version), today, remedy),
  ),
});
