import { estimator } from "../estimator.ts";

/** Every change of a resource is an item. */
export const aws_config_configuration_recorder = estimator((resource, context) => [
  {
    name: "configuration items (two for each resource)",
    product: "aws/config/item",
    quantity: context.resources * 2,
  },
]);
