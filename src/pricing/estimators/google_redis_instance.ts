import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { estimator } from "../estimator.ts";

/** Largest capacity of each class, in GB. */
const classes: readonly (readonly [most: number, name: string])[] = [
  [4, "m1"],
  [10, "m2"],
  [35, "m3"],
  [100, "m4"],
  [Infinity, "m5"],
];

/** Capacity by the hour; larger ones cost less a GB. */
export const google_redis_instance = estimator((resource, context) => {
  const memory = resource.number("memory_size_gb");
  if (memory === undefined)
    return [{ name: text("capacity", "容量"), unpriced: text("the size is not known", "容量が不明") }];
  const standard = resource.text("tier") === "STANDARD_HA";
  if (standard && (resource.number("replica_count") ?? 1) > 1)
    return [
      {
        name: text("capacity", "容量"),
        unpriced: text(
          "instances with several read replicas are charged by node",
          "複数のリードレプリカを持つ構成はノード単位で課金",
        ),
      },
    ];
  const [, size = ""] = classes.find(([most]) => memory <= most) ?? [];
  return [
    {
      name: text(`capacity ${size.toUpperCase()}`, `容量 ${size.toUpperCase()}`),
      product: `gcp/redis/${standard ? "standard" : "basic"}/${size}`,
      quantity: times(context.hours, memory),
    },
  ];
});
