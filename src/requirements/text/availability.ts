import { labelled, listed, withAside } from "../../text/marks.ts";
import type { Availability, RankedTerm } from "../availability.ts";
import { numberText, text } from "../../facets/text.ts";
import { indented, table, type Language } from "./layout.ts";

const words = {
  head: text("Availability", "可用性"),
  minutes: text("min/month", "分/月"),
  part: text("component", "構成要素"),
  service: text("service", "サービス"),
  holds: text("availability", "可用性"),
  basis: text("by", "根拠"),
  meaning: text(
    "By what the clouds and vendors promise, not by what is measured, which is better in most months.",
    "クラウドと事業者の SLA による値。実測値ではありません（多くの月はこれより良いです）。",
  ),
  nothing: text("nothing here answers requests", "リクエストに応えるものがありません"),
  atStart: text("Only needed when an instance starts, so no factor", "インスタンスの起動時だけ必要（積に含めない）"),
  assumed: text("assumed", "仮定"),
  vendor: text("the vendor's word", "事業者の SLA"),
  unknown: text("unknown", "不明"),
  memory: text("from memory", "未確認"),
  earlier: text("an earlier version was read", "旧版を参照"),
  entry: text("By entry", "入口ごと"),
};

/** The product, and what each factor costs. */
export function availabilityLines(
  { reachable, promised, terms, atStart, entries }: Availability,
  language: Language,
): readonly string[] {
  const say = (word: keyof typeof words): string => words[word][language];
  if (terms.length === 0) return [labelled(say("head"), say("nothing"), language)];
  const allowed = promised
    ? language === "en"
      ? `; ${promised.text} allows ${numberText(promised.minutes)}`
      : `（${promised.text} で許されるのは ${numberText(promised.minutes)} 分）`
    : "";
  const lost =
    language === "en"
      ? `${numberText(reachable.minutes)} minutes lost in a month of 30 days`
      : `月（30 日）に ${numberText(reachable.minutes)} 分の停止`;
  const rows = terms.map((term) => [
    minutes(term, language),
    term.component,
    term.service,
    level(term, language),
    basis(term, language),
  ]);
  return [
    `${labelled(say("head"), listed([reachable.text, lost], language), language)}${allowed}`,
    ...indented([
      say("meaning"),
      product(terms, reachable.unavailability),
      ...table([[say("minutes"), say("part"), say("service"), say("holds"), say("basis")], ...rows], [0, 3]),
      ...(entries.length > 1
        ? [
            labelled(
              say("entry"),
              listed(
                entries.map((one) => `${one.component} ${one.text}`),
                language,
              ),
              language,
            ),
          ]
        : []),
      ...(atStart.length > 0
        ? [
            labelled(
              say("atStart"),
              listed(
                atStart.map((term) => withAside(term.component, `${term.service} ${level(term, language)}`, language)),
                language,
              ),
              language,
            ),
          ]
        : []),
    ]),
  ];
}

/** `1 - (1 - 0.0005) x (1 - 0.0001) = 0.0006`, equal factors as powers. */
function product(terms: readonly RankedTerm[], unavailability: number): string {
  const counts = new Map<number, number>();
  for (const { unavailability: one } of terms)
    if (one !== undefined && one > 0) counts.set(one, (counts.get(one) ?? 0) + 1);
  const factors = [...counts].map(([one, times]) => `(1 - ${numberText(one)})${times > 1 ? `^${times}` : ""}`);
  return `1 - ${factors.length > 0 ? factors.join(" x ") : "1"} = ${numberText(unavailability, 5)}`;
}

const minutes = (term: RankedTerm, language: Language): string =>
  term.minutes === undefined ? words.unknown[language] : numberText(term.minutes);

/** `99.95%`; `2 x 99.9%, 1 needed` where some are enough. */
function level(term: RankedTerm, language: Language): string {
  const { basis: from, redundancy } = term;
  const percent =
    from.kind === "sla"
      ? from.sla.percent
      : from.kind === "vendor"
        ? from.percent
        : from.kind === "assumed"
          ? from.figure.value
          : undefined;
  if (percent === undefined) return words.unknown[language];
  if (!redundancy) return `${percent}%`;
  const { needed, of } = redundancy;
  return language === "en" ? `${of} x ${percent}%, ${needed} needed` : `${percent}% × ${of}（${needed} 必要）`;
}

function basis({ basis: from }: RankedTerm, language: Language): string {
  if (from.kind === "vendor") return words.vendor[language];
  if (from.kind === "unknown") return from.needs[language];
  if (from.kind === "assumed") return labelled(words.assumed[language], from.why[language], language);
  const { condition, source, verified, dated } = from.sla;
  const grade = dated === undefined ? words.memory : words.earlier;
  const read = verified ? condition[language] : withAside(condition[language], grade[language], language);
  // The address last: what follows one is taken for a part of it.
  return listed([read, source], language);
}
