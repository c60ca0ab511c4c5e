import { text } from "../../facets/text.ts";
import type { View } from "../view.ts";
import { ask, estimator } from "../estimator.ts";

/** The zone and its queries; one query a session, of whichever public zone. */
export const google_dns_managed_zone = estimator((resource, context) => [
  { name: text("zone", "ゾーン"), product: "gcp/dns/zone", quantity: 1 },
  ...(isOpen(resource)
    ? [
        {
          name: text("queries (one per session)", "クエリ（セッションごとに 1 回）"),
          product: "gcp/dns/queries",
          quantity:
            context.usage &&
            context.usage.whole.sessions / context.all("google_dns_managed_zone").filter(isOpen).length,
          ask: ask.traffic,
        },
      ]
    : []),
]);

const isOpen = (zone: View): boolean => zone.text("visibility") !== "private";
