import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** The network is free. Data that machines send over zones is not; managed services of a region exchange it free. */
export const google_compute_network = estimator((_resource, context) => [
  { name: text("network", "ネットワーク"), free: text("a VPC network itself is free", "VPC ネットワーク自体は無料") },
  ...(context.all("google_compute_instance").length === 0
    ? []
    : [
        {
          name: text("data between zones", "ゾーン間転送"),
          product: "gcp/egress/zone",
          quantity: context.usage?.whole.crossZoneGb,
          ask: ask.traffic,
        },
      ]),
]);
