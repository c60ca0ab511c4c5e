import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Backups are sent to another region once and kept there; they are charged at the price of that region. */
export const aws_db_instance_automated_backups_replication = estimator((_resource, context) => [
  {
    name: text("backups kept in the other region", "別リージョンに置くバックアップ"),
    product: "aws/rds/backup",
    quantity: context.own?.storageGb,
    ask: ask.storage,
  },
]);
