import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";

/** The cluster is free; Container Insights is charged by the metrics that it observes. */
export const aws_ecs_cluster = estimator((resource) => {
  const insights = resource
    .blocks("setting")
    .some((setting) => setting.text("name") === "containerInsights" && setting.text("value") !== "disabled");
  return [
    { name: text("cluster", "クラスター"), free: text("an ECS cluster is free", "ECS クラスター自体は無料") },
    ...(insights
      ? [
          {
            name: text("Container Insights", "Container Insights"),
            unpriced: text(
              "charged by the metrics of each task, service and cluster",
              "タスク・サービス・クラスターのメトリクス数で課金",
            ),
          },
        ]
      : []),
  ];
});
