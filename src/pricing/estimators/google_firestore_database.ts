import { ask, estimator } from "../estimator.ts";

/** Documents read and written, and storage. */
export const google_firestore_database = estimator((resource, context) => {
  const region = resource.text("location_id") ?? context.region;
  const { own } = context;
  return [
    { name: "reads", product: "gcp/firestore/reads", quantity: own?.reads, region, ask: ask.traffic },
    { name: "writes", product: "gcp/firestore/writes", quantity: own?.writes, region, ask: ask.traffic },
    { name: "storage", product: "gcp/firestore/storage", quantity: own?.storageGb, region, ask: ask.storage },
  ];
});
