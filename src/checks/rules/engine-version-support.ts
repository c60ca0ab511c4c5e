import { fail, forKind, pass, text, type Answer } from "../../rules/look.ts";
import { daysBetween, endOfKafka, endOfPostgres, type EndOfSupport } from "../data/versions.ts";
import { defineRule } from "../../rules/rule.ts";

/** Days before the end from which an upgrade should be planned. */
const planDays = 180;

export const rule = defineRule({
  id: "engine-version-support",
  family: "limits",
  severity: "medium",
  title: {
    en: "Engine versions are supported for half a year or longer",
    ja: "エンジンのバージョンは今後半年以上サポートされる",
  },
  why: {
    en: "A database whose major version is past its standard support costs a surcharge for every vCPU and hour, and in the end the cloud upgrades it at a time that nobody has chosen. Changing the major version needs tests and a maintenance window, so it is planned before the date and not after it.",
    ja: "標準サポートが終わったメジャーバージョンには vCPU・時間ごとの追加料金がかかり、最後はクラウドが都合の悪い時に強制的に上げることもある。メジャーアップグレードには試験と停止枠が要るため、期限より前に計画する。",
  },
  controls: ["iso27001:A.8.8", "soc2:CC7.1", "pci-dss:6.3.3"],
  source: "https://docs.aws.amazon.com/AmazonRDS/latest/PostgreSQLReleaseNotes/postgresql-release-calendar.html",
  look: (system, context) => [
    ...forKind("postgres", ({ config }) =>
      config.existing
        ? undefined
        : judge(`PostgreSQL ${config.version}`, endOfPostgres(config.version, system.target), context.today),
    )(system, context),
    ...forKind("stream", ({ config }) =>
      system.target === "gcp" || config.mode === "serverless"
        ? undefined
        : judge(`Kafka ${config.version}`, endOfKafka(config.version), context.today),
    )(system, context),
  ],
});

function judge(engine: string, end: EndOfSupport | undefined, today: string | undefined): Answer {
  if (!end || today === undefined) return undefined;
  const days = daysBetween(today, end.date);
  const at = ["version"];
  if (days > planDays) return pass(at, text(`${engine} until ${end.date}.`, `${engine} は ${end.date} まで。`));
  const left = days < 0 ? text(`${-days} days ago`, `${-days} 日前`) : text(`in ${days} days`, `あと ${days} 日`);
  return fail(
    at,
    text(
      `Standard support of ${engine} ends on ${end.date} (${left.en}); ${end.then.en}.`,
      `${engine} の標準サポートは ${end.date} まで（${left.ja}）。${end.then.ja}。`,
    ),
    {
      severity: days < 0 ? "medium" : "low",
      remedy: text(
        "Plan a newer major version: try it in an environment that is not protected, then write it here (PostgreSQL on AWS also needs majorUpgrade: true).",
        "新しいメジャーバージョンへの更新を計画する。保護されていない環境で試し、ここに書く（AWS の PostgreSQL では majorUpgrade: true も必要）。",
      ),
    },
  );
}
