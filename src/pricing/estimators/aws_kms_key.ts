import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { estimator } from "../estimator.ts";

/** The key, and requests for data keys, which services keep for five minutes. */
export const aws_kms_key = estimator((resource, context) => {
  const spec = resource.text("customer_master_key_spec") ?? "SYMMETRIC_DEFAULT";
  const symmetric = spec === "SYMMETRIC_DEFAULT";
  return [
    { name: text("key", "キー"), product: "aws/kms/key", quantity: 1 },
    {
      name: text("requests (a data key every five minutes)", "リクエスト（5 分ごとにデータキー）"),
      product: symmetric ? "aws/kms/requests" : "aws/kms/asymmetric-requests",
      quantity: times(context.hours, 12),
    },
  ];
});
