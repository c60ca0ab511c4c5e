import { listed, withAside } from "../../text/marks.ts";
import { readOn, type Figure } from "../../facets/figure.ts";
import type { RequirementsReport } from "../report.ts";
import { numberText, spanText, text } from "../../facets/text.ts";
import { availabilityLines } from "./availability.ts";
import { capacityLines, complianceLines, latencyLines } from "./budgets.ts";
import { targetTitles } from "../../system/target-titles.ts";
import { indented, statusWords, table, type Language } from "./layout.ts";
import { recoveryLines } from "./recovery.ts";

const words = {
  promise: text("promise", "約束"),
  promised: text("promised", "約束した値"),
  reachable: text("reachable", "到達できる値"),
  verdict: text("verdict", "判定"),
  nothing: text("Nothing is promised: write requirements.", "約束がありません。requirements を書いてください。"),
  figures: text("Figures that this rests on", "前提とした数値"),
  assumed: text("assumed", "仮定"),
  memory: text("from memory", "未確認"),
  read: text("agreements read", "SLA の参照日"),
};

/** Everything for people, in one language and without colours. */
export function reportLines(report: RequirementsReport, language: Language): readonly string[] {
  const say = (word: keyof typeof words): string => words[word][language];
  const { environment, target, region, verdicts } = report;
  const place = withAside(targetTitles[target], region, language);
  const head = language === "en" ? `${environment} on ${place}` : `${environment}：${place}`;
  const rows = verdicts.map((one) => [
    one.promise,
    one.promised[language],
    one.reachable[language],
    statusWords[one.status][language],
  ]);
  const summary =
    rows.length > 0
      ? table([[say("promise"), say("promised"), say("reachable"), say("verdict")], ...rows])
      : [say("nothing")];
  const sections = [
    availabilityLines(report.availability, language),
    recoveryLines(report.recovery, language),
    latencyLines(report.latency, language),
    capacityLines(report.capacity, language),
    complianceLines(report.compliance, language),
    figureLines(report, language),
  ].filter((lines) => lines.length > 0);
  return [head, ...indented(summary), ...sections.flatMap((lines) => ["", ...indented(lines)])];
}

function figureLines({ figures, agreements }: RequirementsReport, language: Language): readonly string[] {
  if (figures.length + agreements.length === 0) return [];
  const lines = figures.map((figure) => {
    const grade = figure.source === undefined ? words.assumed : figure.verified ? undefined : words.memory;
    const said = grade ? withAside(figure.text[language], grade[language], language) : figure.text[language];
    const source = figure.source === undefined ? [] : [figure.source];
    return [valueText(figure, language), listed([said, ...source], language)];
  });
  return [
    withAside(words.figures[language], `${words.read[language]} ${readOn}`, language),
    ...indented(table(lines, [0])),
  ];
}

const valueText = ({ value, unit }: Figure, language: Language): string =>
  unit === "s"
    ? spanText(value)[language]
    : unit === "share"
      ? numberText(value)
      : unit === "times"
        ? `x ${value}`
        : unit === "%"
          ? `${value}%`
          : `${value} ${unit}`;
