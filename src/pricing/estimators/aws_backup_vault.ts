import { ask, estimator } from "../estimator.ts";

/** Recovery points by size. */
export const aws_backup_vault = estimator((_resource, context) => [
  { name: "recovery points", product: "aws/backup/storage", quantity: context.own?.storageGb, ask: ask.storage },
]);
