import { formatDuration } from "../../../design/units/index.ts";
import { DAY } from "../../../rules/data/spans.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

/** A long weekend, and a day to look. */
const least = { seconds: 4 * DAY };

export const rule = defineRule({
  id: "dead-letters-short",
  family: "data",
  severity: "medium",
  title: text(
    "Dead-letter messages on Google Cloud are kept until someone can act",
    "Google Cloud の退避メッセージは、対処できるまで残ること",
  ),
  why: text(
    "A message is set aside so that a person can see why it failed and send it again after a correction. What is gone before a long weekend is over was set aside for nobody.",
    "メッセージを退避するのは、人が原因を調べ、修正後に送り直すためです。連休が終わる前に消えるなら、誰のためにもなりません。",
  ),
  controls: ["soc2:CC7.5", "iso27001:A.8.13"],
  source: "https://cloud.google.com/pubsub/docs/dead-letter-topics",
  look: forKind("queue", ({ config }, system) => {
    // On AWS tries count as well: `retries-outlast-retention`.
    if (!system.protected || system.target === "aws") return undefined;
    const at = ["deadLetter", "retain"];
    const { retain } = config.deadLetter;
    if (retain.seconds >= least.seconds)
      return pass(at, text(`${formatDuration(retain)}.`, `${formatDuration(retain)}。`));
    return fail(
      at,
      text(
        `Dead-letter messages are deleted after ${formatDuration(retain)}; the minimum is ${formatDuration(least)}.`,
        `退避したメッセージは ${formatDuration(retain)} で消えます（${formatDuration(least)} 以上が必要）。`,
      ),
      {
        remedy: text("Write 14d.", "14d と書いてください。"),
        fix: { value: "14d", safe: true },
      },
    );
  }),
});
