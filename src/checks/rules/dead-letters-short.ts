import { formatDuration } from "../../design/units/index.ts";
import { weekOff } from "../data/spans.ts";
import { fail, forKind, pass, text } from "../look.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "dead-letters-short",
  family: "data",
  severity: "medium",
  title: text(
    "Dead letters of a protected environment are kept until someone can act",
    "保護された環境の退避メッセージは、対処できるまで残る",
  ),
  why: text(
    "A message is set aside so that a person can see why it failed and send it again after a correction. That takes days, over a holiday a week. On AWS the clock of a message goes on from when it was first sent, so what it spent on attempts is missing.",
    "メッセージを退避するのは、人が原因を調べ、修正後に送り直すためである。それには数日、連休をはさめば 1 週間かかる。AWS では最初の送信から数えるため、再試行に費やした時間の分だけ短くなる。",
  ),
  controls: ["soc2:CC7.5", "iso27001:A.8.13"],
  source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
  look: forKind("queue", ({ config }, system) => {
    if (!system.protected) return undefined;
    const at = ["deadLetter", "retain"];
    const { after, retain } = config.deadLetter;
    const attempts = Math.min(after * config.visibility.seconds, config.retain.seconds);
    // A message that is sent to a FIFO queue starts its clock anew when it is set aside.
    const spent = system.target === "aws" && !config.ordered ? attempts : 0;
    const left = { seconds: Math.max(0, retain.seconds - spent) };
    if (left.seconds >= weekOff.seconds)
      return pass(at, text(`${formatDuration(left)} at least.`, `少なくとも ${formatDuration(left)}。`));
    return fail(
      at,
      spent === 0
        ? text(
            `Messages set aside are gone after ${formatDuration(left)}; 7d are the least.`,
            `退避したメッセージは ${formatDuration(left)} で消える（7d 以上が必要）。`,
          )
        : text(
            `${after} attempts of ${formatDuration(config.visibility)} count against ${formatDuration(retain)}: ${formatDuration(left)} are left to act, and 7d are the least.`,
            `${formatDuration(config.visibility)} の試行 ${after} 回も ${formatDuration(retain)} に含まれ、対処に残るのは ${formatDuration(left)} である（7d 以上が必要）。`,
          ),
      {
        remedy: text("Write 14d; they cost nothing while they wait.", "14d と書く（待っている間は無料）。"),
        ...(retain.seconds < 14 * 86_400 && { fix: { value: "14d", safe: true } }),
      },
    );
  }),
});
