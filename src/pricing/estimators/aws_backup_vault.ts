import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Recovery points by size. */
export const aws_backup_vault = estimator((_resource, context) => [
  {
    name: text("recovery points", "復旧ポイント"),
    product: "aws/backup/storage",
    quantity: context.own?.storageGb,
    ask: ask.storage,
  },
]);
