import { onAws, notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import { messages } from "../../facets/recovery.ts";
import { byTarget } from "../../facets/term.ts";
import type { Queue } from "./schema.ts";

export const facets: Facets<Queue> = {
  traffic: { takenBy: ["receive"], outside: onAws },
  availability: byTarget("aws-sqs", "gcp-pubsub"),
  recovery: messages,
  latency: { managed: figures.message },
  capacity: notApplicable(
    "its provider sets no limit that a design comes near",
    "設計が近づくほどの上限は事業者にありません",
  ),
  exposure: reached("provider"),
};
