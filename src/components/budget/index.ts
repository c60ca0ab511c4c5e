import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { check } from "./check.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { schema } from "./schema.ts";

export const budget = defineKind({
  name: "budget",
  summary: {
    en: "A monthly budget that tells people before it is used up.",
    ja: "月額予算。使い切る前に通知します。",
  },
  schema,
  check,
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "AWS counts what carries the tags `system` and `environment`, which must be activated as cost allocation tags; Google Cloud counts the environment's project.",
      ja: "AWS はタグ `system` と `environment` の付いた費用だけを数えます（コスト配分タグとして有効化が必要）。Google Cloud は環境のプロジェクト全体を数えます。",
    },
    {
      en: "AWS budgets are in US dollars; Google Cloud budgets in the currency of the billing account.",
      ja: "AWS の予算は米ドル、Google Cloud の予算は請求先アカウントの通貨。",
    },
    {
      en: "Google Cloud tells the administrators of the billing account as well.",
      ja: "Google Cloud は請求先アカウントの管理者にも通知します。",
    },
  ],
});
