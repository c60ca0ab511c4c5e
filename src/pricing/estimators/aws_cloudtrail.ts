import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** One copy of management events is free; data events and insights are not. */
export const aws_cloudtrail = estimator((resource, context) => {
  const data = resource.has("event_selector", "data_resource") || resource.has("advanced_event_selector");
  return [
    {
      name: text("management events", "管理イベント"),
      free: text("the first copy of management events is free", "管理イベントの 1 つ目の記録は無料"),
    },
    ...(data
      ? [
          {
            name: text("data events", "データイベント"),
            product: "aws/cloudtrail/data-events",
            quantity: context.usage?.whole.requests,
            ask: ask.traffic,
          },
        ]
      : []),
    ...(resource.has("insight_selector")
      ? [
          {
            name: text("insights", "インサイト"),
            product: "aws/cloudtrail/insights",
            quantity: context.usage?.whole.requests,
            ask: ask.traffic,
          },
        ]
      : []),
  ];
});
