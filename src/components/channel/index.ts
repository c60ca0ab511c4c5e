import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { gcp } from "./gcp.ts";
import { schema } from "./schema.ts";

export const channel = defineKind({
  name: "channel",
  summary: {
    en: "Where people are told: alarms and budgets name it in `notify`.",
    ja: "人への通知先。アラームと予算の `notify` で指定する。",
  },
  schema,
  aws,
  gcp,
  differences: [
    {
      en: "AWS sends nothing to an address before its owner has confirmed the subscription; Google Cloud sends at once.",
      ja: "AWS は宛先が購読を確認するまで送らない。Google Cloud はすぐに送る。",
    },
  ],
});
