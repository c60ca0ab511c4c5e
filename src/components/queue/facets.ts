import type { Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import { messages } from "../../facets/recovery.ts";
import { byTarget } from "../../facets/term.ts";
import type { Queue } from "./schema.ts";

export const facets: Facets<Queue> = {
  traffic: { takenBy: ["receive"] },
  availability: byTarget("aws-sqs", "gcp-pubsub"),
  recovery: messages,
  latency: { managed: figures.message },
};
