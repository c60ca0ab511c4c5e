import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Images that are kept. */
export const google_artifact_registry_repository = estimator((_resource, context) => [
  {
    name: text("images (ten kept)", "イメージ（10 個保持）"),
    product: "gcp/artifact-registry/storage",
    quantity: context.usage && times(context.usage.whole.imageGb, 10),
    ask: ask.traffic,
  },
]);
