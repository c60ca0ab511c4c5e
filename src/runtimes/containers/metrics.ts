/** ECS runs tasks where a design and Cloud Run have instances: what the modules of AWS call a metric of the design. */
export const awsMetrics = { instances: "running_tasks" } as const;
