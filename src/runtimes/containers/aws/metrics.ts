import type { PlainMetric } from "../../../lowering/alarms/aws.ts";
import { ref } from "../../../terraform/expression.ts";
import type { Component } from "../../../system/system.ts";
import { clusterName } from "./cluster.ts";

/** Where CloudWatch has what every ECS service measures of its tasks. */
export const taskMetric =
  (component: Component) =>
  (metric: "cpu" | "memory" | "instances"): PlainMetric => {
    const own = (name: string, namespace = "AWS/ECS"): PlainMetric => ({
      namespace,
      name,
      statistic: "Average",
      dimensions: { ClusterName: clusterName, ServiceName: ref(`module.${component.name}`, "name") },
    });
    switch (metric) {
      case "cpu":
        return own("CPUUtilization");
      case "memory":
        return own("MemoryUtilization");
      case "instances":
        return own("RunningTaskCount", "ECS/ContainerInsights");
    }
  };
