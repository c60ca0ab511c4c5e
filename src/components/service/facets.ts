import type { Facets } from "../../facets/facets.ts";
import { byAgreement } from "../../facets/term.ts";
import { onFargate, restarted } from "./container-facets.ts";
import type { Service } from "./schema.ts";

export const facets: Facets<Service> = {
  traffic: { code: true, zonal: true },
  availability: ({ key, config }, { target }, stated) =>
    target === "aws" ? onFargate(config, stated.instancesNeeded?.[key] ?? 1) : [byAgreement("gcp-run")],
  recovery: restarted((target) => target === "gcp"),
  latency: { own: true },
};
