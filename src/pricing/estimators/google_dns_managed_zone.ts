import { ask, estimator } from "../estimator.ts";

/** The zone and its queries; one query a session. */
export const google_dns_managed_zone = estimator((resource, context) => [
  { name: "zone", product: "gcp/dns/zone", quantity: 1 },
  ...(resource.text("visibility") === "private"
    ? []
    : [
        {
          name: "queries (one a session)",
          product: "gcp/dns/queries",
          quantity: context.usage?.whole.sessions,
          ask: ask.traffic,
        },
      ]),
]);
