import { isKind } from "../../system/system.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

export const rule = defineRule({
  id: "budget-channel-without-email",
  family: "consistency",
  severity: "medium",
  title: {
    en: "A budget on Google Cloud notifies a channel with e-mail",
    ja: "Google Cloud の予算にはメールのあるチャンネルを指定すること",
  },
  why: {
    en: "Cloud Billing writes to e-mail only. A budget that names a Slack, Discord or PagerDuty channel and nothing else notifies only the administrators of the billing account, and nobody in the team that incurs the cost.",
    ja: "Cloud Billing の通知はメールにしか届きません。Slack・Discord・PagerDuty だけのチャンネルを指定した予算は、請求先アカウントの管理者にしか知らされず、使っているチームには届きません。",
  },
  controls: ["soc2:CC2.2"],
  source: "https://cloud.google.com/billing/docs/how-to/notify-email-recipients",
  look: forKind("budget", ({ config }, { target, components }) => {
    if (target !== "gcp") return undefined;
    const at = ["notify"];
    const channels = config.notify.map((key) => components[key]);
    const addresses = channels.flatMap((one) => (isKind(one, "channel") ? one.config.email : []));
    if (addresses.length > 0)
      return pass(at, text(`To ${addresses.join(", ")}.`, `${addresses.join("、")} に届きます。`));
    return fail(
      at,
      text(
        `${config.notify.join(", ")}: none has an e-mail address.`,
        `${config.notify.join("、")} にメールアドレスがありません。`,
      ),
      {
        remedy: text(
          'Add email: ["team@example.com"] to the channel, or name one that has it.',
          'チャンネルに email: ["team@example.com"] を加えるか、メールのあるチャンネルを指定してください。',
        ),
      },
    );
  }),
});
