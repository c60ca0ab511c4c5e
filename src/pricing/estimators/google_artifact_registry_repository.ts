import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Images that are kept. */
export const google_artifact_registry_repository = estimator((_resource, context) => [
  {
    name: "images (ten kept)",
    product: "gcp/artifact-registry/storage",
    quantity: context.usage && times(context.usage.whole.imageGb, 10),
    ask: ask.traffic,
  },
]);
