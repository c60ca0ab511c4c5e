import { enableApi } from "../../lowering/gcp/apis.ts";
import { region } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { ref, type Reference } from "../../terraform/expression.ts";

/** The account in whose name Pub/Sub forwards dead letters and uses keys; made now, so that it can be given roles. */
export function pubsubAgent(context: LowerContext): Reference {
  context.share({ name: "pubsub-agent", area: "pubsub" }, (system) => {
    system.add(
      "google_project_service_identity",
      "pubsub",
      { service: "pubsub.googleapis.com" },
      { provider: "google-beta", dependsOn: [enableApi(system, "pubsub.googleapis.com")] },
    );
  });
  return ref("google_project_service_identity.pubsub", "member");
}

/** Messages are stored in the design's region only, wherever they are published from. */
export const storedHere = { message_storage_policy: { allowed_persistence_regions: [region] } };
