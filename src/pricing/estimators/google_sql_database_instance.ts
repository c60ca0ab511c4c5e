import { same, text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

/** GB of memory for each vCPU of the performance-optimized tiers. */
const OPTIMIZED_GB = 8;
const DAILY_CHANGE = 0.02;

const sizeOf = (
  tier: string,
): { readonly cpu: number; readonly memory: number; readonly plus: boolean } | undefined => {
  const custom = /^db-custom-(\d+)-(\d+)$/.exec(tier);
  if (custom) return { cpu: Number(custom[1]), memory: Number(custom[2]) / 1024, plus: false };
  const [, optimized] = /^db-perf-optimized-N-(\d+)$/.exec(tier) ?? [];
  return optimized === undefined
    ? undefined
    : { cpu: Number(optimized), memory: Number(optimized) * OPTIMIZED_GB, plus: true };
};

/** vCPUs and memory (or a shared core), storage, backups. */
export const google_sql_database_instance = estimator((resource, context) => {
  const tier = resource.text("settings", "tier");
  if (tier === undefined)
    return [{ name: text("instance", "インスタンス"), unpriced: text("the tier is not known", "ティアが不明") }];
  const kind = resource.text("settings", "availability_type") === "REGIONAL" ? "regional" : "zonal";
  const size = sizeOf(tier);
  const family = size?.plus ? "sql-plus" : "sql";
  const disk = resource.text("settings", "disk_type") === "PD_HDD" ? "hdd" : "ssd";
  const stored = context.own?.storageGb;
  const allocated = resource.number("settings", "disk_size") ?? 10;
  const storage = resource.get("settings", "disk_autoresize") === false ? allocated : Math.max(allocated, stored ?? 0);
  const kept =
    resource.number("settings", "backup_configuration", "backup_retention_settings", "retained_backups") ?? 7;
  const hours = context.hours;
  return [
    ...(size === undefined
      ? [{ name: same(tier), product: `gcp/sql/${tier}/${kind}`, quantity: hours }]
      : [
          {
            name: text(`vCPU of ${tier}`, `${tier} の vCPU`),
            product: `gcp/${family}/vcpu/${kind}`,
            quantity: times(hours, size.cpu),
          },
          {
            name: text(`memory of ${tier}`, `${tier} のメモリ`),
            product: `gcp/${family}/memory/${kind}`,
            quantity: times(hours, size.memory),
          },
        ]),
    {
      name: text(`storage ${disk.toUpperCase()}`, `ストレージ ${disk.toUpperCase()}`),
      product: `gcp/sql/${disk}/${kind}`,
      quantity: storage,
    },
    ...(resource.flag("settings", "backup_configuration", "enabled")
      ? [
          {
            name: text(`backups, ${kept} kept (2% change per day)`, `バックアップ ${kept} 世代（1 日 2% の変更）`),
            product: "gcp/sql/backup",
            quantity: stored === undefined ? undefined : times(stored, 1 + kept * DAILY_CHANGE),
            ask: ask.storage,
          },
        ]
      : []),
  ];
});
