import { text } from "../../facets/text.ts";
import { defineKind } from "../../lowering/kind.ts";
import { aws } from "./aws.ts";
import { facets } from "./facets.ts";
import { gcp } from "./gcp.ts";
import { check } from "./routes.ts";
import { schema } from "./schema.ts";

export const channel = defineKind({
  name: "channel",
  summary: {
    en: "Where people are told: alarms and budgets name it in `notify`.",
    ja: "人への通知先。アラームと予算の `notify` で指定します。",
  },
  schema,
  check,
  namedBy: {
    how: (key) => text(`notify: ["${key}"] of an alarm or budget`, `アラームまたは予算の notify: ["${key}"]`),
  },
  facets,
  clouds: { aws, gcp },
  differences: [
    {
      en: "AWS sends nothing to an address before its owner has confirmed the subscription; Google Cloud sends at once.",
      ja: "AWS は宛先が購読を確認するまで送りません。Google Cloud はすぐに送ります。",
    },
    {
      en: "Slack, Discord, PagerDuty and webhooks: a small function each (Lambda behind SNS, Cloud Run function behind Pub/Sub) that reads the address from the secret when it has something to tell, since Google Cloud's own channels would keep it in Terraform's state. Delivery that fails is tried twice more on AWS and then kept in a queue for two weeks; on Google Cloud for a day.",
      ja: "Slack・Discord・PagerDuty・Webhook：小さな関数（AWS は SNS の先の Lambda、Google Cloud は Pub/Sub の先の Cloud Run 関数）が送信のたびにシークレットから宛先を読みます（Google Cloud 標準のチャンネルでは宛先が Terraform の状態に残るため）。失敗すると AWS は 2 回再試行してキューに 2 週間残し、Google Cloud は 1 日のあいだ再試行します。",
    },
    {
      en: "Budgets reach e-mail only on Google Cloud: Cloud Billing writes to no other kind of channel.",
      ja: "予算の通知は、Google Cloud ではメールにだけ届きます（Cloud Billing はほかの種類のチャンネルに送れません）。",
    },
  ],
});
