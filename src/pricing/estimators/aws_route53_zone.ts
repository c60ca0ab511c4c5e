import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** A hosted zone and its queries; one query a session. */
export const aws_route53_zone = estimator((resource, context) => {
  const open = !resource.has("vpc");
  return [
    { name: text("hosted zone", "ホストゾーン"), product: "aws/route53/zone", quantity: 1 },
    ...(open
      ? [
          {
            name: text("queries (one per session)", "クエリ（セッションごとに 1 回）"),
            product: "aws/route53/queries",
            quantity: context.usage?.whole.sessions,
            ask: ask.traffic,
          },
        ]
      : []),
  ];
});
