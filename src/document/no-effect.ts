import type { Text } from "../text/text.ts";
import { covers, type Idle } from "../system/no-effect.ts";
import { targetTitles } from "../system/target-titles.ts";

type Stated = Pick<Idle<never>, "fields" | "on" | "why" | "severity"> & { readonly when?: { readonly says: Text } };

/** What the reference page says of fields without effect: sentences by the row that they stand in, `""` without one. */
export function idleByRow(
  stated: readonly Stated[],
  rows: readonly string[],
  language: keyof Text,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of stated)
    for (const field of one.fields) {
      const [row = ""] = rows.filter((name) => covers(name, field)).sort((a, b) => b.length - a.length);
      found.set(
        row,
        `${found.get(row) ?? ""}${language === "en" ? " " : ""}${sentence(one, row === field ? undefined : field, language)}`,
      );
    }
  return found;
}

function sentence({ on, when, why, severity }: Stated, field: string | undefined, language: keyof Text): string {
  const cloud = on && targetTitles[on];
  if (language === "ja") {
    const where = [...(cloud === undefined ? [] : [`${cloud} では`]), ...(when ? [when.says.ja] : [])].join("、");
    const subject = field === undefined ? "" : `\`${field}\` は`;
    const verb = severity === "error" ? "書けません" : "効果がありません";
    return `${[subject, where].filter((part) => part !== "").join(" ")}${verb}：${why.ja}`;
  }
  const where = `${cloud === undefined ? "" : ` on ${cloud}`}${when ? ` ${when.says.en}` : ""}`;
  const subject = field === undefined ? "" : `\`${field}\`: `;
  return `${subject}${severity === "error" ? "Refused" : "No effect"}${where}: ${why.en}`;
}
