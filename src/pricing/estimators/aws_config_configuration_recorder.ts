import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** Every change of a resource is an item. */
export const aws_config_configuration_recorder = estimator((resource, context) => [
  {
    name: text("configuration items (two for each resource)", "設定項目（リソースごとに 2 件）"),
    product: "aws/config/item",
    quantity: context.resources * 2,
  },
]);
