import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Storage and operations. */
export const google_storage_bucket = estimator((resource, context) => {
  const kind = (resource.text("storage_class") ?? "STANDARD").toLowerCase().replace(/^(multi_)?regional$/, "standard");
  const { own } = context;
  const operations = kind === "standard" ? "class" : `${kind}-class`;
  return [
    { name: text("storage", "ストレージ"), product: `gcp/storage/${kind}`, quantity: own?.storageGb, ask: ask.storage },
    {
      name: text("writes", "書き込み"),
      product: `gcp/storage/${operations}-a`,
      quantity: own?.writes,
      ask: ask.traffic,
    },
    { name: text("reads", "読み取り"), product: `gcp/storage/${operations}-b`, quantity: own?.reads, ask: ask.traffic },
  ];
});
