import { notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { regional } from "../../facets/recovery.ts";
import { byTarget } from "../../facets/term.ts";
import type { Workflow } from "./schema.ts";

export const facets: Facets<Workflow> = {
  traffic: {},
  availability: byTarget("aws-step-functions", "gcp-workflows"),
  recovery: regional,
  latency: { own: true },
  capacity: notApplicable(
    "its provider sets no limit that a design comes near",
    "設計が近づくほどの上限は事業者にありません",
  ),
  exposure: reached("provider"),
};
