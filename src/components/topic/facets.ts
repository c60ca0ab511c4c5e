import type { Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import { messages } from "../../facets/recovery.ts";
import { byTarget } from "../../facets/term.ts";
import type { Topic } from "./schema.ts";

export const facets: Facets<Topic> = {
  traffic: { copiesTo: ({ config }) => config.subscribers },
  availability: byTarget("aws-sns", "gcp-pubsub"),
  recovery: messages,
  latency: { managed: figures.message },
};
