import type { Text } from "../text/text.ts";
import type { Rule, Severity } from "../rules/rule.ts";
import { severities } from "../rules/rule.ts";
import { compareText } from "../text/order.ts";

type Language = keyof Text;

/** Sentences of the pages themselves. */
const page = {
  rules: { en: "Rules", ja: "ルール" },
  intro: {
    en: "What `sekkei check` asks of every design. Made from the rules (`npm run generate`); write your own as [own rules](../own-rules.md) shows.",
    ja: "`sekkei check` がすべての設計に問うこと。ルールから生成しています（`npm run generate`）。独自ルールの書き方は [own rules](../own-rules.md)。",
  },
  rule: { en: "rule", ja: "ルール" },
  severity: { en: "severity", ja: "重大度" },
  family: { en: "family", ja: "分類" },
  controls: { en: "controls", ja: "関連する統制" },
  source: { en: "source", ja: "出典" },
  why: { en: "Why", ja: "理由" },
  accept: { en: "To accept it", ja: "受け入れる場合" },
  how: {
    en: "Write on the component, or at the top of the design for all of it, with your reason and if you can a last day:",
    ja: "コンポーネント（または設計の最上位）に、理由と、できれば期限を書く：",
  },
  reason: { en: "why it is all right here", ja: "ここでは問題ない理由を書く（10 文字以上）" },
} satisfies Record<string, Text>;

const severityNames: Readonly<Record<Severity, Text>> = {
  high: { en: "high", ja: "高" },
  medium: { en: "medium", ja: "中" },
  low: { en: "low", ja: "低" },
  info: { en: "info", ja: "情報" },
};

/** What a rule asks and why, in one language; also what `sekkei check --explain` prints. */
export function ruleText(rule: Rule, language: Language, heading = "#"): string {
  const say = (name: keyof typeof page): string => page[name][language];
  const facts = [
    `- ${say("severity")}: ${severityNames[rule.severity][language]}`,
    `- ${say("family")}: ${rule.family}`,
    ...(rule.controls?.length ? [`- ${say("controls")}: ${rule.controls.join(", ")}`] : []),
    ...(rule.source === undefined ? [] : [`- ${say("source")}: <${rule.source}>`]),
  ];
  const accept = ["```ts", `accept: { "${rule.id}": { reason: "${say("reason")}", until: "2027-03-31" } },`, "```"];
  return [
    `${heading} ${rule.title[language]}`,
    facts.join("\n"),
    `${heading}# ${say("why")}`,
    rule.why[language],
    `${heading}# ${say("accept")}`,
    say("how"),
    accept.join("\n"),
  ].join("\n\n");
}

/** The page of a rule, in both languages. */
const rulePage = (rule: Rule): string =>
  `# ${rule.id}\n\n${ruleText(rule, "en", "##")}\n\n${ruleText(rule, "ja", "##")}\n`;

/** The list of all rules, by family and severity. */
function rulesIndex(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map((rule) => rule.family))].sort();
  const row = (rule: Rule): string =>
    `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${rule.title.en}<br>${rule.title.ja} |`;
  const tables = families.map((family) => {
    const rows = rules
      .filter((rule) => rule.family === family)
      .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareText(a.id, b.id));
    return [
      `## ${family}`,
      "",
      `| ${page.rule.en} | ${page.severity.en} | |`,
      "| --- | --- | --- |",
      ...rows.map(row),
    ].join("\n");
  });
  return `# ${page.rules.en} / ${page.rules.ja}\n\n${page.intro.en}\n\n${page.intro.ja}\n\n${tables.join("\n\n")}\n`;
}

/** Every page by file name. */
export const rulePages = (rules: readonly Rule[]): ReadonlyMap<string, string> =>
  new Map([["README.md", rulesIndex(rules)], ...rules.map((rule) => [`${rule.id}.md`, rulePage(rule)] as const)]);
