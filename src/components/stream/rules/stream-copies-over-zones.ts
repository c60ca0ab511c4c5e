import { largestReplication, zoneCount } from "../settings.ts";
import { ofKind } from "../../../system/system.ts";
import { fail, forKind, pass, text } from "../../../rules/look.ts";
import { defineRule } from "../../../rules/rule.ts";

export const rule = defineRule({
  id: "stream-copies-over-zones",
  family: "network",
  severity: "medium",
  title: {
    en: "Every copy of a Kafka message is in a zone of its own",
    ja: "Kafka のメッセージの複製はそれぞれ別ゾーンにあること",
  },
  why: {
    en: "A write to a topic of three copies needs two of them. In two zones one zone holds two copies: when it fails, one is left, and nobody can write until the zone is back. Three copies need three zones to be worth their price.",
    ja: "3 複製のトピックへの書き込みには 2 つの複製が要ります。2 ゾーンでは片方に 2 つが載り、そのゾーンが止まると残りは 1 つで、復旧まで書き込めません。3 複製には 3 ゾーンが必要です。",
  },
  controls: ["soc2:A1.2", "iso27001:A.8.14"],
  source: "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",
  look: forKind("stream", ({ config }, system) => {
    if (system.target !== "aws" || !system.protected || config.mode === "serverless") return undefined;
    const copies = largestReplication(config);
    const zones = zoneCount(system);
    const at = ["topics"];
    const reason = text(`${copies} copies over ${zones} zones.`, `${zones} ゾーンに ${copies} 複製。`);
    if (copies < 2 || zones >= copies) return pass(at, reason);
    const network = ofKind(system, "network")[0]?.key ?? "network";
    return fail(
      at,
      text(
        `${copies} copies over ${zones} zones: when a zone fails, ${copies - Math.ceil(copies / zones)} is left and ${copies - 1} are needed to write.`,
        `${zones} ゾーンに ${copies} 複製。1 ゾーンが止まると残りは ${copies - Math.ceil(copies / zones)} で、書き込みに必要な ${copies - 1} に足りません。`,
      ),
      {
        remedy: text(
          `Write ${network}: { zones: ${copies} } (and brokers, where stated, as a multiple of it).`,
          `${network}: { zones: ${copies} } を書いてください（brokers を書いていればその倍数に）。`,
        ),
      },
    );
  }),
});
