import { ask, estimator } from "../estimator.ts";

/** One copy of management events is free; data events and insights are not. */
export const aws_cloudtrail = estimator((resource, context) => {
  const selectors = [...resource.blocks("event_selector"), ...resource.blocks("advanced_event_selector")];
  const data = resource.has("event_selector", "data_resource") || resource.has("advanced_event_selector");
  return [
    { name: "management events", free: "the first copy of management events is free" },
    ...(selectors.length > 0 && data
      ? [
          {
            name: "data events",
            product: "aws/cloudtrail/data-events",
            quantity: context.usage?.whole.requests,
            ask: ask.traffic,
          },
        ]
      : []),
    ...(resource.has("insight_selector")
      ? [
          {
            name: "insights",
            product: "aws/cloudtrail/insights",
            quantity: context.usage?.whole.requests,
            ask: ask.traffic,
          },
        ]
      : []),
  ];
});
