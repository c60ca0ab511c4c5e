import { notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { regional } from "../../facets/recovery.ts";
import { byTarget } from "../../facets/term.ts";
import type { Firewall } from "./schema.ts";

export const facets: Facets<Firewall> = {
  traffic: {},
  availability: byTarget("aws-waf", "gcp-armor"),
  recovery: regional,
  latency: notApplicable(
    "its time is counted with the load balancer that it stands before",
    "時間はロードバランサーに含めて数えます",
  ),
  capacity: notApplicable(
    "its provider sets no limit that a design comes near",
    "設計が近づくほどの上限は事業者にありません",
  ),
  exposure: reached("internet"),
};
