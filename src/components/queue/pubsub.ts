import { enableApi } from "../../lowering/gcp/apis.ts";
import { region } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import { ref, type Reference } from "../../terraform/expression.ts";

/** The account in whose name Pub/Sub forwards dead letters and uses keys; made now, so that it can be given roles. */
export function pubsubAgent(context: LowerContext): Reference {
  const address = "google_project_service_identity.pubsub";
  const api = enableApi(context, "pubsub.googleapis.com");
  if (!context.has(address)) {
    context.add(
      "google_project_service_identity",
      "pubsub",
      { service: "pubsub.googleapis.com" },
      { provider: "google-beta", area: "pubsub", dependsOn: [api] },
    );
  }
  return ref(address, "member");
}

/** Messages are stored in the design's region only, wherever they are published from. */
export const storedHere = { message_storage_policy: { allowed_persistence_regions: [region] } };
