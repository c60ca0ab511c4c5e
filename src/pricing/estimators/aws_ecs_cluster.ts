import { estimator } from "../estimator.ts";

/** The cluster is free; Container Insights is charged by the metrics that it observes. */
export const aws_ecs_cluster = estimator((resource) => {
  const insights = resource
    .blocks("setting")
    .some((setting) => setting.text("name") === "containerInsights" && setting.text("value") !== "disabled");
  return [
    { name: "cluster", free: "an ECS cluster is free" },
    ...(insights
      ? [{ name: "Container Insights", unpriced: "charged by the metrics of each task, service and cluster" }]
      : []),
  ];
});
