import type { Cheaper } from "../../lowering/cheaper.ts";
import type { Bucket } from "./schema.ts";

const classes = {
  aws: { from: "aws/s3/standard", to: "aws/s3/standard-ia" },
  gcp: { from: "gcp/storage/standard", to: "gcp/storage/nearline" },
} as const;

/** What is stored from the start is old: a cheaper class for what is 90 days old. */
export const cheaper: Cheaper<Bucket> = ({ key, config }, { target }) =>
  config.lifecycle.some(({ to }) => to !== undefined)
    ? []
    : [
        {
          stored: classes[target],
          title: { en: "a cheaper storage class after 90 days", ja: "90 日後に安い保存クラスへ" },
          givenUp: {
            en: "free reading: each GB that is read costs extra, and 30 days are charged at least",
            ja: "無料の読み取り。読むたびに GB 単位で課金され、最低 30 日分かかります。",
          },
          change: `components.${key}.lifecycle: [{ after: "90d", to: "infrequent" }]`,
        },
      ];
