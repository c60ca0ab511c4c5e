import { ask, estimator } from "../estimator.ts";

/** Rules that the first price covers. */
const TOGETHER = 5;

/** Up to five rules have one price together; data both ways, and what goes to the internet. */
export const google_compute_global_forwarding_rule = estimator((resource, context) => {
  const rules = context.all("google_compute_global_forwarding_rule").map((rule) => rule.resource);
  const place = rules.indexOf(resource.resource);
  if (place >= TOGETHER)
    return [{ name: "further forwarding rule", product: "gcp/load-balancer/further-rules", quantity: context.hours }];
  if (place > 0) return [{ name: "forwarding rule", free: "the first five rules have one price together" }];
  const shared = rules.some((rule) => rule.component !== resource.resource.component);
  const { whole, load } = context.usage ?? {};
  const backends = [...context.all("google_compute_backend_service"), ...context.all("google_compute_backend_bucket")];
  const cached = backends.some((backend) => backend.flag("enable_cdn"));
  const missed = whole && load && whole.responseGb * (cached ? 1 - load.cacheHitRatio : 1);
  return [
    { name: "forwarding rules", product: "gcp/load-balancer/forwarding-rules", quantity: context.hours, shared },
    {
      name: "data processed, both directions",
      product: "gcp/load-balancer/data",
      quantity: whole && whole.requestGb + whole.responseGb,
      ask: ask.traffic,
      shared,
    },
    { name: "data out to the internet", product: "gcp/egress/internet", quantity: missed, ask: ask.traffic, shared },
  ];
});
