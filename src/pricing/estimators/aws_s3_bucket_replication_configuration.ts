import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** What is stored crosses to the other region once; the copy is charged with its own bucket. */
export const aws_s3_bucket_replication_configuration = estimator((_resource, context) => [
  {
    name: text("data copied to another region", "別リージョンへの複製"),
    product: "aws/egress/region",
    quantity: context.own?.storageGb,
    ask: ask.storage,
  },
]);
