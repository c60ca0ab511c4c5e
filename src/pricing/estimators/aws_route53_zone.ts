import { text } from "../../facets/text.ts";
import type { View } from "../view.ts";
import { ask, estimator } from "../estimator.ts";

/** A hosted zone and its queries; one query a session, of whichever public zone. */
export const aws_route53_zone = estimator((resource, context) => {
  const open = isOpen(resource);
  return [
    { name: text("hosted zone", "ホストゾーン"), product: "aws/route53/zone", quantity: 1 },
    ...(open
      ? [
          {
            name: text("queries (one per session)", "クエリ（セッションごとに 1 回）"),
            product: "aws/route53/queries",
            quantity:
              context.usage && context.usage.whole.sessions / context.all("aws_route53_zone").filter(isOpen).length,
            ask: ask.traffic,
          },
        ]
      : []),
  ];
});

const isOpen = (zone: View): boolean => !zone.has("vpc");
