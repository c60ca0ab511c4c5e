import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Documents read and written, and storage. */
export const google_firestore_database = estimator((resource, context) => {
  const region = resource.text("location_id") ?? context.region;
  const { own } = context;
  return [
    { name: text("reads", "読み取り"), product: "gcp/firestore/reads", quantity: own?.reads, region, ask: ask.traffic },
    {
      name: text("writes", "書き込み"),
      product: "gcp/firestore/writes",
      quantity: own?.writes,
      region,
      ask: ask.traffic,
    },
    {
      name: text("storage", "ストレージ"),
      product: "gcp/firestore/storage",
      quantity: own?.storageGb,
      region,
      ask: ask.storage,
    },
  ];
});
