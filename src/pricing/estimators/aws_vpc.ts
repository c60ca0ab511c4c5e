import { ask, estimator } from "../estimator.ts";

/** The network is free; data that crosses its zones is charged in each direction. */
export const aws_vpc = estimator((_resource, context) => [
  { name: "network", free: "a VPC itself is free" },
  {
    name: "data between zones, both directions",
    product: "aws/egress/zone",
    quantity: context.usage && context.usage.whole.crossZoneGb * 2,
    ask: ask.traffic,
  },
]);
