import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** The zone and its queries; one query a session. */
export const google_dns_managed_zone = estimator((resource, context) => [
  { name: text("zone", "ゾーン"), product: "gcp/dns/zone", quantity: 1 },
  ...(resource.text("visibility") === "private"
    ? []
    : [
        {
          name: text("queries (one per session)", "クエリ（セッションごとに 1 回）"),
          product: "gcp/dns/queries",
          quantity: context.usage?.whole.sessions,
          ask: ask.traffic,
        },
      ]),
]);
