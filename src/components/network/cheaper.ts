import type { Alternative, Cheaper } from "../../lowering/cheaper.ts";
import { madeNat } from "./nat.ts";
import type { Network } from "./schema.ts";

/** One NAT gateway for all zones, or small instances in place of the gateways. */
export const cheaper: Cheaper<Network> = (network, system) => {
  const { key, config } = network;
  const { nat } = config;
  if (system.target !== "aws" || typeof nat !== "number" || madeNat(network, system).count === 0) return [];
  const instances: Alternative = {
    fields: { nat: { instances: nat, type: "t4g.nano" } },
    title: { en: "NAT instances instead of NAT gateways", ja: "NAT ゲートウェイの代わりに NAT インスタンス" },
    givenUp: {
      en: "a service that AWS keeps running: an instance has to be patched, fails with its zone and carries some Gbit/s at most",
      ja: "AWS が運用する可用性。インスタンスは更新が必要で、ゾーンとともに止まり、帯域は数 Gbit/s まで。",
    },
    change: `components.${key}.nat: { instances: ${nat} }`,
  };
  if (nat < 2) return [instances];
  const one: Alternative = {
    fields: { nat: 1 },
    title: { en: "one NAT gateway for all zones", ja: "NAT ゲートウェイを全ゾーンで 1 つに" },
    givenUp: {
      en: "the way out to the internet of every zone when the zone of the gateway fails",
      ja: "ゲートウェイのゾーンが止まると、全ゾーンがインターネットに出られません",
    },
    change: `components.${key}.nat: 1`,
  };
  return [instances, one];
};
