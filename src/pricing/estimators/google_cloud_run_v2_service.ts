import { text } from "../../facets/text.ts";
import { instanceBasedParts, requestBasedLines } from "../cloud-run.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";
import { containerSize, instanceHours, instanceLines, instanceRange } from "../instances.ts";
import { SECONDS_PER_HOUR } from "../month.ts";

/** What Cloud Run allows at once when nothing is stated. */
const CONCURRENCY = 80;
const MOST_INSTANCES = 100;

/** Request-based while answering, or instance-based when CPUs are always given; plus its logs. */
export const google_cloud_run_v2_service = estimator((resource, context) => {
  const template = resource.blocks("template")[0];
  const size = containerSize(template);
  const fewest =
    resource.number("scaling", "manual_instance_count") ??
    resource.number("scaling", "min_instance_count") ??
    template?.number("scaling", "min_instance_count") ??
    0;
  const most = template?.number("scaling", "max_instance_count") ?? MOST_INSTANCES;
  const range = instanceRange(fewest, resource.has("scaling", "manual_instance_count") ? fewest : most);
  const always = template?.blocks("containers").some((one) => one.get("resources", "cpu_idle") === false) ?? false;
  const concurrency = template?.number("max_instance_request_concurrency") ?? CONCURRENCY;
  const open =
    (resource.text("ingress") ?? "INGRESS_TRAFFIC_ALL") === "INGRESS_TRAFFIC_ALL" &&
    context.all("google_compute_global_forwarding_rule").length === 0;
  return [
    ...(always
      ? instanceLines(range, context, instanceBasedParts(size))
      : requestBasedLines(size, fewest, concurrency, context)),
    ...(template?.has("node_selector", "accelerator")
      ? [
          {
            name: text("GPU", "GPU"),
            product: "gcp/run/gpu-l4",
            quantity: times(instanceHours(range, context), SECONDS_PER_HOUR),
          },
        ]
      : []),
    { name: text("logs", "ログ"), product: "gcp/logging/ingest", quantity: context.own?.logGb, ask: ask.traffic },
    ...(open
      ? [
          {
            name: text("data out to the internet", "インターネットへの転送"),
            product: "gcp/egress/internet",
            quantity: context.own?.outGb,
            ask: ask.traffic,
          },
        ]
      : []),
  ];
});
