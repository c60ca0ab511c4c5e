import { ask, estimator } from "../estimator.ts";

/** Bytes of the record of a request. */
const RECORD_BYTES = 1024;
const GIBIBYTE = 1024 ** 3;

/** Free without CDN and logs; with CDN, lookups, cache fill and data to users. */
export const google_compute_backend_service = estimator((resource, context) => {
  const { whole, load } = context.usage ?? {};
  const backend = { name: "backend", free: "backends are free; the load balancer is not" };
  if (!context.first) return [backend];
  const records = {
    name: "request logs",
    product: "gcp/logging/ingest",
    quantity: whole && (whole.originRequests * RECORD_BYTES) / GIBIBYTE,
    ask: ask.traffic,
  };
  const logged = resource.flag("log_config", "enable") ? [records] : [];
  if (!resource.flag("enable_cdn")) return [backend, ...logged];
  return [
    ...logged,
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
