import { text } from "../../facets/text.ts";
import { instanceBasedParts } from "../cloud-run.ts";
import { ask, estimator } from "../estimator.ts";
import { containerSize, instanceLines, instanceRange } from "../instances.ts";

/** Instances that run all the time. */
export const google_cloud_run_v2_worker_pool = estimator((resource, context) => {
  const template = resource.blocks("template")[0];
  const manual = resource.number("scaling", "manual_instance_count");
  const fewest = manual ?? resource.number("scaling", "min_instance_count") ?? 1;
  const range = instanceRange(fewest, manual ?? resource.number("scaling", "max_instance_count") ?? fewest);
  return [
    ...instanceLines(range, context, instanceBasedParts(containerSize(template))),
    { name: text("logs", "ログ"), product: "gcp/logging/ingest", quantity: context.own?.logGb, ask: ask.traffic },
  ];
});
