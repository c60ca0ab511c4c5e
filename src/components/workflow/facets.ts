import type { Facets } from "../../facets/facets.ts";
import { regional } from "../../facets/recovery.ts";
import { byTarget } from "../../facets/term.ts";
import type { Workflow } from "./schema.ts";

export const facets: Facets<Workflow> = {
  traffic: {},
  availability: byTarget("aws-step-functions", "gcp-workflows"),
  recovery: regional,
  latency: { own: true },
};
