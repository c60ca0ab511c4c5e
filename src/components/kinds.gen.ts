// Written by scripts/generate.mjs from the folders beside it; do not edit.
import { budget } from "./budget/index.ts";
import { channel } from "./channel/index.ts";
import { dashboard } from "./dashboard/index.ts";
import { domain } from "./domain/index.ts";
import { firewall } from "./firewall/index.ts";
import { loadBalancer } from "./load-balancer/index.ts";
import { network } from "./network/index.ts";
import { pipeline } from "./pipeline/index.ts";
import { postgres } from "./postgres/index.ts";
import { registry } from "./registry/index.ts";
import { secret } from "./secret/index.ts";
import { service } from "./service/index.ts";

/** Every component kind by name. */
export const kinds = { budget, channel, dashboard, domain, firewall, loadBalancer, network, pipeline, postgres, registry, secret, service } as const;
