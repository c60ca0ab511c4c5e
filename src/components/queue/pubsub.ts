import { serviceAgent } from "../../lowering/gcp/apis.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";

/** The account in whose name Pub/Sub forwards dead letters and uses keys; made now, so that it can be given roles. */
export const pubsubAgent = (context: LowerContext): Argument<string> =>
  serviceAgent(context, "pubsub.googleapis.com", "gcp-sa-pubsub");
