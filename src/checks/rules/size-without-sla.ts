import { capacityOf } from "../../components/facets-of.ts";
import type { Machine } from "../../facets/capacity.ts";
import { fail, forAll, pass, text, type Answer } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";
import type { System } from "../../system/system.ts";

/** Promises from here on need a machine for which the cloud promises something itself. */
const leastPercent = 99.5;

export const rule = defineRule({
  id: "size-without-sla",
  family: "limits",
  severity: "medium",
  title: {
    en: "Promised environments run on machines with a service level agreement",
    ja: "約束のある環境は SLA のあるマシンで動かすこと",
  },
  why: {
    en: "Google Cloud leaves its smallest machines out of the service level agreement: shared-core Cloud SQL (db-f1-micro, db-g1-small) and the nano node of Memorystore. They share a processor with others, have few connections and are meant for trials.",
    ja: "Google Cloud の最小マシン（Cloud SQL の共有コア db-f1-micro・db-g1-small、Memorystore の nano ノード）は SLA の対象外。CPU を他と共有し、接続数も少なく、試用のためのものです。",
  },
  controls: ["soc2:A1.1", "iso27001:A.8.6"],
  source: "https://cloud.google.com/sql/sla",
  look: forAll((component, system) => {
    const machine = capacityOf(component).machine?.(component, system);
    return machine && judge(machine, system);
  }),
});

function judge({ type, agreement }: Machine, system: System): Answer {
  const promised = system.requirements.availability?.percent ?? 0;
  if (system.target !== "gcp" || (!system.protected && promised < leastPercent)) return undefined;
  const at = ["size"];
  if (agreement) return pass(at, text(`${type}.`, `${type}。`));
  return fail(
    at,
    text(
      `${type} has no service level agreement, and ${system.environment} ${promised < leastPercent ? "is protected" : `promises ${promised}%`}.`,
      `${type} は SLA の対象外ですが、${system.environment} は${promised < leastPercent ? "保護された環境です" : ` ${promised}% を約束しています`}。`,
    ),
    {
      remedy: text(
        'Write at least size: "medium" (db-custom-1-3840) for a database, "4GiB" for a cache.',
        'データベースは size: "medium"（db-custom-1-3840）以上、キャッシュは "4GiB" 以上にしてください。',
      ),
    },
  );
}
