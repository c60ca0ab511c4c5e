import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** The network is free; data that crosses its zones is charged in each direction. */
export const aws_vpc = estimator((_resource, context) => [
  { name: text("network", "ネットワーク"), free: text("a VPC itself is free", "VPC 自体は無料") },
  {
    name: text("data between zones, both directions", "ゾーン間転送（双方向）"),
    product: "aws/egress/zone",
    quantity: context.usage && context.usage.whole.crossZoneGb * 2,
    ask: ask.traffic,
  },
]);
