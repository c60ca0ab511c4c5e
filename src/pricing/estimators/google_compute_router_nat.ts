import { text } from "../../facets/text.ts";
import { times } from "../decimal.ts";
import { ask, estimator } from "../estimator.ts";

const MOST_CHARGED = 32;

/** Hours by the machines behind it, at most 32; data; its address. */
export const google_compute_router_nat = estimator((resource, context) => {
  const machines =
    context.all("google_compute_instance").length +
    context.all("google_cloud_run_v2_service").length +
    context.all("google_cloud_run_v2_worker_pool").length;
  return [
    {
      name: text("hours by machine behind it", "背後のマシンごとの稼働時間"),
      product: "gcp/nat/vm-hours",
      quantity: times(context.hours, Math.min(MOST_CHARGED, Math.max(1, machines))),
    },
    {
      name: text("data processed", "処理データ"),
      product: "gcp/nat/data",
      quantity: context.usage?.whole.externalGb,
      ask: ask.traffic,
    },
    ...(resource.has("nat_ips")
      ? []
      : [
          {
            name: text("public IPv4 address", "パブリック IPv4 アドレス"),
            product: "gcp/ipv4/in-use",
            quantity: context.hours,
          },
        ]),
  ];
});
