import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Rules that the first price covers. */
const TOGETHER = 5;

/** Up to five rules have one price together; data both ways, and what goes to the internet. */
export const google_compute_global_forwarding_rule = estimator((resource, context) => {
  const rules = context.all("google_compute_global_forwarding_rule").map((rule) => rule.resource);
  const place = rules.indexOf(resource.resource);
  if (place >= TOGETHER)
    return [
      {
        name: text("further forwarding rule", "追加の転送ルール"),
        product: "gcp/load-balancer/further-rules",
        quantity: context.hours,
      },
    ];
  if (place > 0)
    return [
      {
        name: text("forwarding rule", "転送ルール"),
        free: text("the first five rules have one price together", "最初の 5 ルールはまとめて 1 つの料金"),
      },
    ];
  const shared = rules.some((rule) => rule.component !== resource.resource.component);
  const { whole, load } = context.usage ?? {};
  const backends = [...context.all("google_compute_backend_service"), ...context.all("google_compute_backend_bucket")];
  const cached = backends.some((backend) => backend.flag("enable_cdn"));
  const missed = whole && load && whole.responseGb * (cached ? 1 - load.cacheHitRatio : 1);
  return [
    {
      name: text("forwarding rules", "転送ルール"),
      product: "gcp/load-balancer/forwarding-rules",
      quantity: context.hours,
      shared,
    },
    {
      name: text("data processed, both directions", "処理データ（双方向）"),
      product: "gcp/load-balancer/data",
      quantity: whole && whole.requestGb + whole.responseGb,
      ask: ask.traffic,
      shared,
    },
    {
      name: text("data out to the internet", "インターネットへの転送"),
      product: "gcp/egress/internet",
      quantity: missed,
      ask: ask.traffic,
      shared,
    },
  ];
});
