import { ask, estimator } from "../estimator.ts";

/** The network is free; data that crosses zones is not. */
export const google_compute_network = estimator((_resource, context) => [
  { name: "network", free: "a VPC network itself is free" },
  {
    name: "data between zones",
    product: "gcp/egress/zone",
    quantity: context.usage?.whole.crossZoneGb,
    ask: ask.traffic,
  },
]);
