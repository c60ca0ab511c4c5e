import { formatDuration } from "../../design/units/index.ts";
import type { Path } from "../../issues/issue.ts";
import { privacyLaws, promisedOf } from "../../rules/data/regimes.ts";
import { year } from "../../rules/data/spans.ts";
import { isKind } from "../../system/system.ts";
import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule, type Outcome } from "../../rules/rule.ts";

interface Span {
  readonly seconds: number;
}
/** Fields that say how long records of people are kept, by kind. */
interface Kept {
  readonly logs?: { readonly retain?: Span };
  readonly accessLogs?: { readonly retain: Span };
  readonly logging?: { readonly retain: Span };
  readonly keepVersions?: Span;
  readonly versioning?: boolean;
  readonly topics?: Readonly<Record<string, { readonly retain: Span; readonly compact: boolean }>>;
}

export const rule = defineRule({
  id: "personal-data-kept-long",
  family: "data",
  severity: "medium",
  title: text(
    "Under a privacy law, copies that nobody can erase from end within a year",
    "個人情報保護法令の下では、個別に消せない写しを 1 年以内に消すこと",
  ),
  why: text(
    "Who asks to be forgotten is deleted from the database, and stays in logs, streams and former versions, from which nobody deletes one person. GDPR (articles 5 and 17) and Japan's APPI (article 22) want data gone when it is no longer needed; a year is the most that security and audits ask for.",
    "削除を求められた人はデータベースから消せても、ログ・ストリーム・以前の版には残り、1 人分だけを消すことはできません。GDPR 5 条・17 条も個人情報保護法 22 条も、不要になったデータの消去を求めます。セキュリティや監査が求める保持は長くて 1 年です。",
  ),
  controls: ["gdpr:5", "gdpr:17", "appi:22", "ccpa:1798.105", "iso27001:A.8.10", "soc2:C1.2"],
  source: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  look: forAll((component, system): readonly Outcome[] => {
    const laws = promisedOf(system, privacyLaws);
    // A trail records what people of the team did; the law leaves it to the purpose.
    if (!laws || isKind(component, "audit")) return [];
    return spansOf(component.config as Kept).map(({ at, span }) => {
      if (span.seconds <= year.seconds) return pass(at);
      return fail(
        at,
        text(
          `It is kept for ${formatDuration(span)}, and ${laws.en} gives people a right to be erased.`,
          `${formatDuration(span)} 残りますが、${laws.ja} では本人に消去を求める権利があります。`,
        ),
        {
          remedy: text(
            "Keep it for a year at most; or accept this, naming the law or contract that asks for more, or saying that no person can be told from it.",
            "1 年以内にしてください。より長い保持を求める法令・契約があるか、個人を識別できないなら、その旨を書いて受け入れてください。",
          ),
        },
      );
    });
  }),
});

function spansOf(config: Kept): readonly { readonly at: Path; readonly span: Span }[] {
  const { logs, accessLogs, logging, keepVersions, versioning, topics } = config;
  return [
    { at: ["logs", "retain"], span: logs?.retain },
    { at: ["accessLogs", "retain"], span: accessLogs?.retain },
    { at: ["logging", "retain"], span: logging?.retain },
    { at: ["keepVersions"], span: versioning === true ? keepVersions : undefined },
    ...Object.entries(topics ?? {}).map(([topic, { retain, compact }]) => ({
      at: ["topics", topic, "retain"],
      span: compact ? undefined : retain,
    })),
  ].flatMap(({ at, span }) => (span === undefined ? [] : [{ at, span }]));
}
