import { ask, estimator } from "../estimator.ts";

/** Free without CDN; with it, lookups, cache fill and data to users. */
export const google_compute_backend_bucket = estimator((resource, context) => {
  if (!resource.flag("enable_cdn")) return [{ name: "backend", free: "backends are free; the load balancer is not" }];
  if (!context.first) return [{ name: "CDN", free: "counted with the first backend of its component" }];
  const { whole, load } = context.usage ?? {};
  return [
    { name: "CDN lookups", product: "gcp/cdn/lookups", quantity: whole?.requests, ask: ask.traffic },
    {
      name: "CDN cache fill",
      product: "gcp/cdn/fill",
      quantity: whole && load && whole.responseGb * (1 - load.cacheHitRatio),
      ask: ask.traffic,
    },
    {
      name: "CDN data out to users",
      product: "gcp/cdn/egress",
      quantity: whole && load && whole.responseGb * load.cacheHitRatio,
      ask: ask.traffic,
    },
  ];
});
