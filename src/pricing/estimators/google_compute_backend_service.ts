import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Bytes of the record of a request. */
const RECORD_BYTES = 1024;
const GIBIBYTE = 1024 ** 3;

/** Free without CDN and logs; with CDN, lookups, cache fill and data to users. */
export const google_compute_backend_service = estimator((resource, context) => {
  const { whole, load } = context.usage ?? {};
  const backend = {
    name: text("backend", "バックエンド"),
    free: text("backends are free; the load balancer is not", "バックエンドは無料（ロードバランサー側で課金）"),
  };
  if (!context.first) return [backend];
  const records = {
    name: text("request logs", "リクエストログ"),
    product: "gcp/logging/ingest",
    quantity: whole && (whole.originRequests * RECORD_BYTES) / GIBIBYTE,
    ask: ask.traffic,
  };
  const logged = resource.flag("log_config", "enable") ? [records] : [];
  if (!resource.flag("enable_cdn")) return [backend, ...logged];
  return [
    ...logged,
    { name: text("CDN lookups", "CDN 参照"), product: "gcp/cdn/lookups", quantity: whole?.requests, ask: ask.traffic },
    {
      name: text("CDN cache fill", "CDN キャッシュ充填"),
      product: "gcp/cdn/fill",
      quantity: whole && load && whole.responseGb * (1 - load.cacheHitRatio),
      ask: ask.traffic,
    },
    {
      name: text("CDN data out to users", "CDN から利用者への転送"),
      product: "gcp/cdn/egress",
      quantity: whole && load && whole.responseGb * load.cacheHitRatio,
      ask: ask.traffic,
    },
  ];
});
