import { followed, labelled, listed, withAside } from "../../text/marks.ts";
import type { Scenario } from "../../facets/recovery.ts";
import type { ComponentLoss, Recovery } from "../recovery.ts";
import { spanWords } from "../../facets/span.ts";
import { spanText, text } from "../../facets/text.ts";
import { indented, table, type Language } from "./layout.ts";
import type { Text } from "../../text/text.ts";

const head = text("Recovery", "復旧");
const titles: Readonly<Record<Scenario, Text>> = {
  zone: text("A zone is lost", "ゾーンの喪失"),
  data: text("Data is deleted or spoilt", "データの削除・破損"),
  region: text("A region is lost (not part of the promise)", "リージョンの喪失（約束の対象外）"),
};

/** What is lost in each scenario, and what each time is the sum of. */
export function recoveryLines({ scenarios }: Recovery, language: Language): readonly string[] {
  return [
    head[language],
    ...scenarios.flatMap((outcome) => {
      const spans = [`RPO ${spanWords(outcome.rpo)[language]}`, `RTO ${spanWords(outcome.rto)[language]}`];
      const title = labelled(titles[outcome.scenario][language], listed(spans, language), language);
      // Those that merely live on say nothing.
      const touched = outcome.components.filter(({ rpo, rto }) =>
        [rpo, rto].some((span) => span.kind !== "time" || span.seconds > 0),
      );
      const rows = grouped(
        touched.map((one) => [
          one.component,
          `RPO ${spanWords(one.rpo)[language]}`,
          `RTO ${spanWords(one.rto)[language]}`,
          why(one, language),
        ]),
        language,
      );
      return indented([title, ...indented(table(rows))]);
    }),
  ];
}

/** Components with the same fate share a line. */
function grouped(rows: readonly (readonly string[])[], language: Language): readonly (readonly string[])[] {
  const keys = new Map<string, string[]>();
  for (const [key = "", ...fate] of rows) keys.set(fate.join("\n"), [...(keys.get(fate.join("\n")) ?? []), key]);
  return [...keys].map(([fate, names]) => [listed(names, language), ...fate.split("\n")]);
}

function why({ how, steps, rpo, rto }: ComponentLoss, language: Language): string {
  const sum =
    steps.length > 1
      ? ` = ${steps.map(({ figure, seconds }) => withAside(spanText(seconds)[language], figure.text[language], language)).join(" + ")}`
      : "";
  const open = [rpo, rto].flatMap((span) =>
    span.kind === "never" ? [span.why[language]] : span.kind === "unknown" ? [span.needs[language]] : [],
  );
  return followed([`${how[language]}${sum}`, ...new Set(open)], language);
}
