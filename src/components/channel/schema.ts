import * as z from "zod";
import { field, reference } from "../../design/schema/field.ts";

const webhook = (en: string, ja: string) =>
  z.strictObject({
    webhook: field(reference("secret"), en, ja),
  });

export const schema = z.strictObject({
  email: field(
    z.array(
      z
        .string()
        .regex(/^[^\s@"$%{}]+@[^\s@"$%{}]+\.[A-Za-z]{2,}$/)
        .meta({ examples: ["ops@example.com"] }),
    ),
    "E-mail addresses. On AWS each must confirm the subscription once.",
    "送信先のメールアドレス。AWS では各宛先が一度だけ購読を確認します。",
  ).default([]),
  slack: field(
    webhook("Secret that holds the address of an incoming webhook.", "Incoming Webhook の URL を入れたシークレット"),
    "A Slack channel.",
    "Slack のチャンネル",
    "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
  ).optional(),
  discord: field(
    webhook("Secret that holds the address of the webhook.", "Webhook の URL を入れたシークレット"),
    "A Discord channel.",
    "Discord のチャンネル",
    "https://discord.com/developers/docs/resources/webhook#execute-webhook",
  ).optional(),
  pagerduty: field(
    z.strictObject({
      key: field(
        reference("secret"),
        "Secret that holds the integration key (Events API v2).",
        "インテグレーションキー（Events API v2）を入れたシークレット",
      ),
    }),
    "A PagerDuty service: an alarm opens an incident and resolves it.",
    "PagerDuty のサービス。アラームでインシデントを起票し、復旧で解決します。",
    "https://developer.pagerduty.com/docs/send-alert-event",
  ).optional(),
  webhook: field(
    z.strictObject({
      url: field(
        reference("secret"),
        "Secret that holds the URL, which begins with https.",
        "https で始まる URL を入れたシークレット",
      ),
    }),
    "Any other endpoint. It receives `{ id, state, title, text, link, source, time }` as JSON; state is `open`, `closed` or `info`.",
    "その他の宛先。`{ id, state, title, text, link, source, time }` を JSON で送ります（state は `open`、`closed`、`info`）。",
  ).optional(),
});

export type Channel = z.output<typeof schema>;
