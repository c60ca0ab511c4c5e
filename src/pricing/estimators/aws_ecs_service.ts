import { text } from "../../facets/text.ts";
import { estimator } from "../estimator.ts";
import { meanOverWeek } from "../week.ts";
import { instanceLines, instanceRange } from "../instances.ts";

/** GB that every task has without charge. */
const FREE_STORAGE = 20;

/** Fargate: vCPU and memory by the expected task-hours. On instances, those are charged. */
export const aws_ecs_service = estimator((resource, context) => {
  const strategies = resource.blocks("capacity_provider_strategy").map((one) => ({
    name: one.text("capacity_provider") ?? "",
    weight: one.number("weight") ?? 0,
  }));
  const fargate = strategies.filter(({ name }) => name.startsWith("FARGATE"));
  if (resource.text("launch_type") !== "FARGATE" && fargate.length === 0)
    return [
      {
        name: text("tasks", "タスク"),
        free: text(
          "tasks on instances cost nothing; their instances do",
          "インスタンス上のタスクは無料（インスタンス側で課金）",
        ),
      },
    ];
  const task = context.find(resource.get("task_definition"));
  const [cpu, memory] = [task?.number("cpu"), task?.number("memory")];
  if (cpu === undefined || memory === undefined)
    return [
      {
        name: text("tasks", "タスク"),
        unpriced: text("the size of the task definition is not known", "タスク定義のサイズが不明"),
      },
    ];
  const weights = fargate.reduce((sum, { weight }) => sum + weight, 0);
  const spot = fargate.filter(({ name }) => name === "FARGATE_SPOT").reduce((sum, { weight }) => sum + weight, 0);
  const processor = task?.text("runtime_platform", "cpu_architecture") === "ARM64" ? "arm" : "x86";
  const storage = (task?.number("ephemeral_storage", "size_in_gib") ?? FREE_STORAGE) - FREE_STORAGE;
  const [scaling] = context.usersOfType("aws_appautoscaling_target");
  const actions = scaling ? context.usersOf(scaling, "aws_appautoscaling_scheduled_action") : [];
  const desired = resource.number("desired_count") ?? 1;
  return instanceLines(
    instanceRange(
      meanOverWeek(scaling?.number("min_capacity") ?? desired, actions, "min_capacity"),
      meanOverWeek(scaling?.number("max_capacity") ?? desired, actions, "max_capacity"),
    ),
    context,
    [
      { name: text("vCPU", "vCPU"), product: `aws/fargate/${processor}-vcpu`, each: cpu / 1024 },
      { name: text("memory", "メモリ"), product: `aws/fargate/${processor}-memory`, each: memory / 1024 },
      ...(storage > 0
        ? [
            {
              name: text("storage over 20 GB", "20 GB を超えるストレージ"),
              product: "aws/fargate/ephemeral-storage",
              each: storage,
            },
          ]
        : []),
    ],
    weights > 0 ? { share: spot / weights } : undefined,
  );
});
