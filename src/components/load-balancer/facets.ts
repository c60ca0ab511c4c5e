import { notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { figures } from "../../facets/figures.data.ts";
import { regional } from "../../facets/recovery.ts";
import { byTarget } from "../../facets/term.ts";
import type { LoadBalancer } from "./schema.ts";

export const facets: Facets<LoadBalancer> = {
  traffic: {
    entry: "requests",
    passesTo: ({ config }) => Object.values(config.routes),
    behind: ({ config: { domain, firewall } }) => [domain, ...(firewall === undefined ? [] : [firewall])],
  },
  availability: byTarget("aws-elb", "gcp-load-balancing"),
  recovery: regional,
  latency: {
    edge: ({ key, config: { firewall } }, { components }) => [
      { component: key, figure: figures.edge },
      ...(firewall !== undefined && components[firewall] ? [{ component: firewall, figure: figures.firewall }] : []),
    ],
  },
  capacity: notApplicable(
    "its provider sets no limit that a design comes near",
    "設計が近づくほどの上限は事業者にありません",
  ),
  exposure: reached("internet"),
};
