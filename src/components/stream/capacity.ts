import type { Machine } from "../../facets/capacity.ts";
import { successorOf } from "../../facets/generations.ts";
import type { Component, System } from "../../system/system.ts";
import type { Stream } from "./schema.ts";

/** Broker that is taken where the design names none. */
export const smallestBroker = "kafka.t3.small";

/** A few percent less. Source, read 2026-11: https://aws.amazon.com/msk/pricing/ */
const newer = { m5: "m7g" };

/** What its brokers run on; on Google Cloud, and serverless, there are none to choose. */
export function machine({ config }: Component<Stream>, { target }: System): Machine | undefined {
  if (target === "gcp" || config.mode === "serverless") return undefined;
  const type = config.size?.aws ?? smallestBroker;
  return { type, ...successorOf(type, newer, 3), agreement: true, smallest: type === smallestBroker };
}
