import { kindOf } from "../../components/facets-of.ts";
import { valueAt } from "../../issues/value-at.ts";
import { formatDuration, formatStorage } from "../../design/units/index.ts";
import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "protected-weaker",
  family: "consistency",
  severity: "medium",
  title: {
    en: "A protected environment is never weaker than an unprotected one",
    ja: "保護された環境は他の環境より弱くないこと",
  },
  why: {
    en: "Backups for 30 days in dev and 7 in prod, a standby in staging only: the values were swapped, or one of them was raised and the other forgotten. Either way the document says the opposite of what it means.",
    ja: "dev のバックアップが 30 日で prod が 7 日、待機系が staging だけにあります。値の取り違えか、片方だけ上げて忘れたもので、文書は意図と逆のことを言っています。",
  },
  controls: ["soc2:CC8.1", "iso27001:A.8.31"],
  look: forAll((component, system, { systems }) => {
    if (!system.protected) return undefined;
    const others = systems.filter((one) => !one.protected && one.target === system.target);
    return (kindOf(component)?.compared?.moreIsSafer ?? []).flatMap((at) => {
      const own = valueAt(component.config, at);
      if (own === undefined) return [];
      const stronger = others.find((other) => {
        const theirs = other.components[component.key];
        const value = theirs?.kind === component.kind ? valueAt(theirs.config, at) : undefined;
        return value !== undefined && amount(value) > amount(own);
      });
      if (!stronger) return others.length > 0 ? [pass(at)] : [];
      const theirs = show(valueAt(stronger.components[component.key]?.config, at));
      return [
        fail(
          at,
          text(
            `${show(own)} here, ${theirs} in ${stronger.environment}, which is not protected.`,
            `ここでは ${show(own)}、保護されていない ${stronger.environment} では ${theirs}。`,
          ),
          {
            remedy: text(
              `Write at least ${theirs} here, or less there.`,
              `ここを ${theirs} 以上にするか、${stronger.environment} を下げてください。`,
            ),
          },
        ),
      ];
    });
  }),
});

/** Booleans, numbers, version texts and units as one number. */
const amount = (value: unknown): number =>
  typeof value === "object" && value !== null ? Number(Object.values(value)[0]) : Number(value);

function show(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "object" && value !== null) {
    if ("seconds" in value) return formatDuration(value as { seconds: number });
    if ("gibibytes" in value) return formatStorage(value as { gibibytes: number });
  }
  return JSON.stringify(value);
}
