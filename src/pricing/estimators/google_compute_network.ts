import { ask, estimator } from "../estimator.ts";

/** The network is free. Data that machines send over zones is not; managed services of a region exchange it free. */
export const google_compute_network = estimator((_resource, context) => [
  { name: "network", free: "a VPC network itself is free" },
  ...(context.all("google_compute_instance").length === 0
    ? []
    : [
        {
          name: "data between zones",
          product: "gcp/egress/zone",
          quantity: context.usage?.whole.crossZoneGb,
          ask: ask.traffic,
        },
      ]),
]);
