import { ofKind } from "../../system/system.ts";
import { atLevel } from "../../system/traffic.ts";
import { difference } from "../money.ts";
import { saving, type Proposal } from "./saving.ts";

const classes = {
  aws: ["aws/s3/standard", "aws/s3/standard-ia"],
  gcp: ["gcp/storage/standard", "gcp/storage/nearline"],
} as const;

/** What is stored from the start is old: a cheaper class for what is 90 days old. */
export const storageClass = saving((context) => {
  const { system, usage } = context;
  if (!usage) return [];
  return ofKind(context.system, "bucket").flatMap(({ key, config }): readonly Proposal[] => {
    const stored = system.traffic?.stored?.[key];
    if (stored === undefined || config.lifecycle.some(({ to }) => to !== undefined)) return [];
    const { gibibytes } = atLevel(stored, usage.level);
    const [standard, infrequent] = classes[system.target];
    const [now, then] = [context.priceOf(standard, gibibytes), context.priceOf(infrequent, gibibytes)];
    const monthly = now && then && difference(now, then);
    if (!monthly || Number(monthly.amount) <= 0) return [];
    return [
      {
        component: key,
        title: { en: "a cheaper storage class after 90 days", ja: "90 日後に安い保存クラスへ" },
        monthly,
        atMost: true,
        givenUp: {
          en: "free reading: each GB that is read costs extra, and 30 days are charged at least",
          ja: "無料の読み取り。読むたびに GB 単位で課金され、最低 30 日分かかる",
        },
        change: `components.${key}.lifecycle: [{ after: "90d", to: "infrequent" }]`,
      },
    ];
  });
});
