import { part, type Money } from "../money.ts";
import { sumOf } from "../summary.ts";
import commitments from "./commitments.json" with { type: "json" };
import type { Text } from "../../text/text.ts";
import { saving, type Proposal } from "./saving.ts";

interface Commitment {
  readonly products: readonly string[];
  readonly name: Text;
  readonly percent: number;
  readonly atMost?: boolean;
  readonly source: string;
  readonly url: string;
  readonly date: string;
}

const share = (sum: Money, percent: number): Money => part(sum, 100 / percent);

/** A year of what always runs, bought in advance: published percentages, off the lines that they apply to. */
export const commitmentsToBuy = saving(({ standing }) =>
  (commitments as readonly Commitment[]).flatMap((one): readonly Proposal[] => {
    const covered = sumOf(standing.lines, ({ product }) => one.products.some((start) => product?.startsWith(start)));
    if (Number(covered.amount) <= 0) return [];
    return [
      {
        component: "",
        title: one.name,
        monthly: share(covered, one.percent),
        ...(one.atMost ? { atMost: true } : {}),
        givenUp: {
          en: "freedom to shrink: the sum is owed for the whole term, used or not",
          ja: "縮小の自由。使わなくても期間中は支払います。",
        },
        change: {
          en: `buy it in the billing account (${one.percent}%)`,
          ja: `請求先アカウントで購入してください（${one.percent}%）。`,
        },
        source: { title: one.source, url: one.url, date: one.date },
      },
    ];
  }),
);
