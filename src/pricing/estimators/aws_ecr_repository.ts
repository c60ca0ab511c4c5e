import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Images that are kept. */
export const aws_ecr_repository = estimator((_resource, context) => [
  {
    name: "images (ten kept)",
    product: "aws/ecr/storage",
    quantity: context.usage && times(context.usage.whole.imageGb, 10),
    ask: ask.traffic,
  },
]);
