import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Bought by the hour at a price that AWS quotes. */
export const aws_bedrock_provisioned_model_throughput = estimator(() => [
  {
    name: text("model units", "モデルユニット"),
    unpriced: text(
      "AWS quotes the price of provisioned throughput",
      "プロビジョンドスループットの価格は AWS の見積もりによります",
    ),
  },
]);
