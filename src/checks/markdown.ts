import { aside, labelled, listed } from "../text/marks.ts";
import type { Text } from "../text/text.ts";
import { counts, fieldText, fixText, type Finding, type Report } from "./report.ts";
import { severities } from "../rules/rule.ts";

/** GitHub refuses longer comments (65,536); some room is left for what a pipeline adds. */
export const longestComment = 65_000;

/** Lets a pipeline find its comment again and edit it. */
export const marker = "<!-- sekkei check -->";

const page = {
  title: { en: "Sekkei check", ja: "設計チェック" },
  none: { en: "Nothing to report.", ja: "指摘はありません。" },
  design: { en: "the design", ja: "設計全体" },
  known: { en: "known before", ja: "既知" },
  notes: { en: "Written without effect", ja: "効果のない項目" },
  accepted: { en: "Accepted in the design", ja: "設計で受け入れ済み" },
  unknown: { en: "Could not be told", ja: "判定できないもの" },
  more: { en: "{n} more; run `sekkei check`.", ja: "ほか {n} 件。`sekkei check` で確認してください。" },
  severity: { en: "severity", ja: "重大度" },
  number: { en: "findings", ja: "件数" },
} satisfies Record<string, Text>;

export interface MarkdownOptions {
  readonly language: keyof Text;
  /** Fingerprints that were there before; they are folded away. */
  readonly baseline?: ReadonlySet<string>;
  /** Link to a line of the design, where the caller knows one. */
  readonly link?: (finding: Finding) => string | undefined;
  readonly longest?: number;
  /** What is written without effect, in sentences. */
  readonly notes?: readonly string[];
}

/** The report as a comment on a pull request: a table, then a fold a component. Never longer than allowed. */
export function markdown(report: Report, options: MarkdownOptions): string {
  const { language, baseline, longest = longestComment, notes = [] } = options;
  const say = (name: keyof typeof page): string => page[name][language];
  const fresh = report.findings.filter((one) => !baseline?.has(one.fingerprint));
  const known = report.findings.filter((one) => baseline?.has(one.fingerprint));
  const number = counts(fresh.map((one) => one.severity));
  const table = [
    `| ${say("severity")} | ${say("number")} |`,
    "| --- | ---: |",
    ...severities.flatMap((one) => (number[one] === undefined ? [] : [`| ${one} | ${number[one]} |`])),
  ].join("\n");
  const head = `${marker}\n## ${say("title")}\n\n${fresh.length === 0 ? say("none") : table}`;
  const groups: (readonly [string, readonly Finding[], boolean])[] = [
    ...grouped(fresh, say("design")).map(([name, list]) => [name, list, true] as const),
    [say("known"), known, false],
    [say("unknown"), report.unknown, false],
    [say("accepted"), report.accepted, false],
  ];
  const parts = [head];
  let left = longest - head.length - 200;
  let dropped = 0;
  for (const [name, list, open] of groups) {
    const items: string[] = [];
    for (const finding of list) {
      const text = item(finding, options);
      // A fold costs its frame once.
      const cost = text.length + 1 + (items.length === 0 ? name.length + 80 : 0);
      if (cost > left) dropped += 1;
      else {
        left -= cost;
        items.push(text);
      }
    }
    if (items.length > 0) parts.push(fold(name, list.length, items, open));
  }
  const told = notes.map((text) => `- ${escape(text)}`);
  const cost = told.join("").length + told.length + 100;
  if (told.length > 0 && cost <= left) parts.push(fold(say("notes"), told.length, told, false));
  else dropped += told.length;
  if (dropped > 0) parts.push(say("more").replace("{n}", String(dropped)));
  return `${parts.join("\n\n")}\n`;
}

const fold = (name: string, count: number, items: readonly string[], open: boolean): string =>
  `<details${open ? " open" : ""}><summary><b>${escape(name)}</b> (${count})</summary>\n\n${items.join("\n")}\n\n</details>`;

function grouped(findings: readonly Finding[], design: string): readonly (readonly [string, readonly Finding[]])[] {
  const groups = new Map<string, Finding[]>();
  for (const one of findings) {
    const name = one.component ?? design;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups];
}

function item(finding: Finding, { language, link }: MarkdownOptions): string {
  const { rule, severity, path, position, scope, reason, remedy, accepted } = finding;
  const place = position ? `${position.file}:${position.line}` : "";
  const url = link?.(finding);
  const fix = fixText(finding);
  const said = [reason ?? rule.title, ...(remedy ? [remedy] : [])];
  return [
    labelled(
      `- **${severity}** \`${rule.id}\` \`${fieldText(path)}\`${scope ? aside(listed(scope, language), language) : ""}`,
      said.map((one) => escape(one[language])).join(language === "ja" ? "" : " "),
      language,
    ),
    ...(fix === undefined ? [] : [`\`${fix}\``]),
    ...(accepted ? [`_${escape(accepted.reason)}_${accepted.until ? aside(accepted.until, language) : ""}`] : []),
    ...(place === ""
      ? []
      : [url === undefined ? `<sub>${escape(place)}</sub>` : `<sub>[${escape(place)}](${url})</sub>`]),
  ].join(" ");
}

/** What a design says must not become markup, a mention or a link. */
const escape = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]|~#]/g, String.raw`\$&`)
    .replaceAll("@", "@<!-- -->")
    .replaceAll(/\s*\n\s*/g, " ");
