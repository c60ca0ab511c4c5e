import { notApplicable, reached, type Facets } from "../../facets/facets.ts";
import { regional } from "../../facets/recovery.ts";
import { poolOf } from "../../runtimes/containers/pool.ts";
import type { Job } from "./schema.ts";

export const facets: Facets<Job> = {
  traffic: { code: "runs", zonal: true },
  availability: notApplicable("it runs by itself, and no answer waits for it", "単独で動き、応答はこれを待ちません"),
  recovery: regional,
  latency: { own: true },
  capacity: { instances: ({ config }) => Math.min(config.tasks, config.parallelism), pool: poolOf },
  exposure: reached("provider"),
};
