import { requestBasedLines } from "../cloud-run.ts";
import { estimator } from "../estimator.ts";
import { cpus, gibibytes } from "../instances.ts";

/** Charged as a Cloud Run service is, while answering. */
export const google_cloudfunctions2_function = estimator((resource, context) => {
  const size = {
    cpu: cpus(resource.text("service_config", "available_cpu")) ?? 1,
    memory: gibibytes(resource.text("service_config", "available_memory")) ?? 0.25,
  };
  const fewest = resource.number("service_config", "min_instance_count") ?? 0;
  const concurrency = resource.number("service_config", "max_instance_request_concurrency") ?? 1;
  return requestBasedLines(size, fewest, concurrency, context);
});
