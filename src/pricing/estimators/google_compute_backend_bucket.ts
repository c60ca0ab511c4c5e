import { text } from "../../facets/text.ts";
import { ask, estimator } from "../estimator.ts";

/** Free without CDN; with it, lookups, cache fill and data to users. */
export const google_compute_backend_bucket = estimator((resource, context) => {
  if (!resource.flag("enable_cdn"))
    return [
      {
        name: text("backend", "バックエンド"),
        free: text("backends are free; the load balancer is not", "バックエンドは無料（ロードバランサー側で課金）"),
      },
    ];
  if (!context.first)
    return [
      {
        name: text("CDN", "CDN"),
        free: text("counted with the first backend of its component", "同じコンポーネントの最初のバックエンドに計上"),
      },
    ];
  const { whole, load } = context.usage ?? {};
  return [
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
