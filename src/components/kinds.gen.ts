// Written by scripts/generate.mjs from the folders beside it; do not edit.
import type {} from "../runtimes/containers/runtime.ts";
import { access } from "./access/index.ts";
import { audit } from "./audit/index.ts";
import { bucket } from "./bucket/index.ts";
import { budget } from "./budget/index.ts";
import { channel } from "./channel/index.ts";
import { dashboard } from "./dashboard/index.ts";
import { domain } from "./domain/index.ts";
import { external } from "./external/index.ts";
import { firewall } from "./firewall/index.ts";
import { identity } from "./identity/index.ts";
import { job } from "./job/index.ts";
import { loadBalancer } from "./load-balancer/index.ts";
import { model } from "./model/index.ts";
import { network } from "./network/index.ts";
import { perimeter } from "./perimeter/index.ts";
import { pipeline } from "./pipeline/index.ts";
import { postgres } from "./postgres/index.ts";
import { queue } from "./queue/index.ts";
import { redis } from "./redis/index.ts";
import { registry } from "./registry/index.ts";
import { secret } from "./secret/index.ts";
import { service } from "./service/index.ts";
import { site } from "./site/index.ts";
import { stream } from "./stream/index.ts";
import { topic } from "./topic/index.ts";
import { worker } from "./worker/index.ts";
import { workflow } from "./workflow/index.ts";

/** Every component kind by name. */
export const kinds = { access, audit, bucket, budget, channel, dashboard, domain, external, firewall, identity, job, loadBalancer, model, network, perimeter, pipeline, postgres, queue, redis, registry, secret, service, site, stream, topic, worker, workflow } as const;
