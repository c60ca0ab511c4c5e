import { reached, type Facets } from "../../facets/facets.ts";
import type { Serves } from "../../facets/capacity.ts";
import { byAgreement } from "../../facets/term.ts";
import { mostTasks, onFargate, restarted, wayOut } from "../../runtimes/containers/facets.ts";
import { poolOf } from "../../runtimes/containers/pool.ts";
import type { Component, System } from "../../system/system.ts";
import type { Service } from "./schema.ts";

/** Instances are added to keep this many requests each, so this many they serve. */
const serves = ({ config: { scale, concurrency } }: Component<Service>, { target }: System): Serves => ({
  ...(scale?.requests ? { requestsPerSecond: scale.requests.count / scale.requests.seconds } : {}),
  ...(target === "gcp" ? { concurrent: concurrency } : {}),
});

export const facets: Facets<Service> = {
  traffic: { code: "answers", zonal: true, wayOut },
  availability: ({ key, config }, { target }, stated) =>
    target === "aws" ? onFargate(config, stated.instancesNeeded?.[key] ?? 1) : [byAgreement("gcp-run")],
  recovery: restarted((target) => target === "gcp"),
  latency: { own: true },
  capacity: { instances: mostTasks, serves, pool: poolOf },
  exposure: reached("network"),
};
