import { kindOf } from "../../components/facets-of.ts";
import { awsLogRetention } from "../../lowering/aws/log-retention.ts";
import { fail, forAll, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const day = 86_400;
export const rule = defineRule({
  id: "retention-rounded",
  family: "limits",
  severity: "low",
  title: { en: "Logs are kept for as long as the design says", ja: "ログは設計に書いた期間だけ保持されること" },
  why: {
    en: "CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90 ... days and nothing in between. Any other number becomes the next longer one: logs are paid for, and personal data kept, for longer than the design promises.",
    ja: "CloudWatch Logs の保持日数は 1・3・5・7・14・30・60・90… に限られます。それ以外は次に長い値になり、設計の約束より長く課金され、個人データも残ります。",
  },
  controls: ["gdpr:5", "iso27001:A.8.10"],
  source: "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html",
  look: forAll((component, { target }) => {
    const field = kindOf(component)?.cloudWatchLogs;
    if (target !== "aws" || field === undefined) return undefined;
    const { retain } = ((component.config as Record<string, unknown>)[field] ?? {}) as { retain?: { seconds: number } };
    if (!retain) return undefined;
    const at = [field, "retain"];
    const asked = retain.seconds / day;
    const kept = awsLogRetention(retain.seconds);
    if (asked === kept) return pass(at);
    return fail(
      at,
      text(
        `${asked} days are asked for; CloudWatch Logs keeps ${kept}.`,
        `設計は ${asked} 日ですが、CloudWatch Logs では ${kept} 日になります。`,
      ),
      {
        remedy: text(`Write the ${kept} days that it will be.`, `実際の値である ${kept} 日を書いてください。`),
        fix: { value: `${kept}d`, safe: true },
      },
    );
  }),
});
