import { plainModel, readOn, retirements, uncertain } from "../retirements.ts";
import { daysBetween } from "../../../rules/data/days.ts";
import { fail, forAll, pass, text, unknown } from "../../../rules/look.ts";
import { defineRule, type Outcome } from "../../../rules/rule.ts";
import type { Path } from "../../../issues/issue.ts";

/** Days before the end within which callers must have moved. */
const noticeDays = 90;

export const rule = defineRule({
  id: "retired-model",
  family: "limits",
  severity: "high",
  title: { en: "Models in use are still available", ja: "呼び出すモデルは提供が続いていること" },
  why: {
    en: "Clouds switch models off on a published day; the next call is an error, with no fallback. Prompts behave differently on the successor, so moving takes tests and not only a new name. Environment variables that name a model are looked at as well.",
    ja: "クラウドは公表した日にモデルを止めます。翌日からの呼び出しはエラーになり、代わりのモデルには切り替わりません。後継ではプロンプトの挙動が変わるため、名前の変更だけでなく試験が必要になります。モデル名を書いた環境変数も対象。",
  },
  controls: ["iso27001:A.5.23"],
  source: "https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions",
  look: forAll(({ kind, config }, { target }, { today }) => {
    const { models, environment } = config as {
      models?: Partial<Record<string, readonly string[]>>;
      environment?: Readonly<Record<string, string>>;
    };
    if (kind === "model")
      return (models?.[target] ?? []).map(
        (id, index) => judge(id, ["models", target, index], today) ?? pass(["models", target, index]),
      );
    return Object.entries(environment ?? {}).flatMap(([name, id]) => judge(id, ["environment", name], today) ?? []);
  }),
});

/** Undefined for a model that no list names. */
function judge(id: string, at: Path, today = readOn): Outcome | undefined {
  const plain = plainModel(id);
  const maybe = Object.hasOwn(uncertain, plain) ? uncertain[plain] : undefined;
  if (maybe !== undefined && daysBetween(today, maybe) <= noticeDays)
    return unknown(
      at,
      text(
        `The provider may switch ${plain} off from ${maybe} on; no exact day is in this list.`,
        `${plain} は ${maybe} 以降に停止される可能性があります（正確な日付はこの一覧にありません）。`,
      ),
    );
  const end = retirements.find((one) => one.id === plain);
  if (!end) return undefined;
  const days = daysBetween(today, end.date);
  if (days > noticeDays) return pass(at, text(`Until ${end.date}.`, `${end.date} まで。`));
  const gone = days < 0;
  return fail(
    at,
    text(
      gone
        ? `${plain} has not been available since ${end.date}.`
        : `${plain} is available until ${end.date}, for ${days} more days.`,
      gone ? `${plain} は ${end.date} に提供を終えました。` : `${plain} の提供は ${end.date} まで（あと ${days} 日）。`,
    ),
    {
      severity: gone ? "high" : "medium",
      remedy: text(
        `Choose a current model of the provider, and test the prompts with it. The date: ${end.source}`,
        `提供中のモデルを選び、プロンプトを試験してください。日付の出典：${end.source}`,
      ),
    },
  );
}
