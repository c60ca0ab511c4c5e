import { same, text } from "../../facets/text.ts";
import { larger, minus, times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** Share of the data that changes in a day, which each day's backup adds. */
const DAILY_CHANGE = 0.02;

/** Instance hours, storage, backups beyond the allocated size, and the managed password. */
export const aws_db_instance = estimator((resource, context) => {
  const source = resource.has("replicate_source_db") ? context.find(resource.get("replicate_source_db")) : undefined;
  const from = source ?? resource;
  const engine = from.text("engine") ?? "unknown";
  const size = resource.text("instance_class");
  if (size === undefined)
    return [
      {
        name: text("instance", "インスタンス"),
        unpriced: text("the instance class is not known", "インスタンスクラスが不明"),
      },
    ];
  const zones = resource.flag("multi_az") ? "/multi-az" : "";
  const disk = resource.text("storage_type") ?? from.text("storage_type") ?? "gp2";
  const stored = context.own?.storageGb;
  const allocated = resource.number("allocated_storage") ?? from.number("allocated_storage") ?? 0;
  const most = resource.number("max_allocated_storage") ?? allocated;
  const storage = Math.max(allocated, Math.min(stored ?? 0, most));
  const days = resource.number("backup_retention_period") ?? 0;
  const backups = stored === undefined ? undefined : larger(0, minus(times(stored, 1 + days * DAILY_CHANGE), storage));
  return [
    { name: same(size), product: `aws/rds/${engine}/${size}${zones}`, quantity: context.hours },
    { name: text(`storage ${disk}`, `ストレージ ${disk}`), product: `aws/rds/${disk}${zones}`, quantity: storage },
    ...(days > 0 && source === undefined
      ? [
          {
            name: text(
              "backups beyond the allocated size (2% change per day)",
              "割り当て容量を超えるバックアップ（1 日 2% の変更）",
            ),
            product: "aws/rds/backup",
            quantity: backups,
            ask: ask.storage,
          },
        ]
      : []),
    ...(resource.flag("manage_master_user_password")
      ? [{ name: text("managed password", "管理されたパスワード"), product: "aws/secrets-manager/secret", quantity: 1 }]
      : []),
  ];
});
