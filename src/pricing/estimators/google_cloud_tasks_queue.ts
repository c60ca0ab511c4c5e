import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** A task is put in and handed out. */
export const google_cloud_tasks_queue = estimator((_resource, context) => [
  {
    name: text("operations (two a task)", "操作（タスクごとに 2 回）"),
    product: "gcp/tasks/operations",
    quantity: context.own && times(context.own.calls, 2),
    ask: ask.traffic,
  },
]);
