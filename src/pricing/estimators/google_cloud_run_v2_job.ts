import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";
import { containerSize } from "../instances.ts";

const LEAST_SECONDS = 60;

/** Tasks for as long as they run, a minute at least. */
export const google_cloud_run_v2_job = estimator((resource, context) => {
  const { cpu, memory } = containerSize(resource.blocks("template", "template")[0]);
  const { own, usage } = context;
  if (resource.get("run_execution_token") !== undefined)
    return [
      {
        name: text("runs", "実行"),
        free: text(
          "an apply runs it now and then, for less than a cent",
          "apply が時々実行するだけで、1 セントに満たない",
        ),
      },
    ];
  const tasks = resource.number("template", "task_count") ?? 1;
  const seconds =
    own && usage && own.calls > 0
      ? times(own.calls, tasks, Math.max(LEAST_SECONDS, usage.load.requestSeconds))
      : undefined;
  return [
    {
      name: text("vCPU", "vCPU"),
      product: "gcp/run/instance-cpu",
      quantity: seconds && times(seconds, cpu),
      ask: ask.traffic,
    },
    {
      name: text("memory", "メモリ"),
      product: "gcp/run/instance-memory",
      quantity: seconds && times(seconds, memory),
      ask: ask.traffic,
    },
  ];
});
