import { notApplicable, type Facets } from "../../facets/facets.ts";
import { byAgreement, redundant, type Parts } from "../../facets/term.ts";
import { addresses } from "./capacity.ts";
import { madeNat } from "./nat.ts";
import type { Network } from "./schema.ts";

/**
 * The way out, where an answer needs it. One of several is enough, provided that the health check of the service
 * fails where its own way out is lost.
 */
const availability: Parts<Network> = (network, system) => {
  const { target } = system;
  const { count, instanceType } = madeNat(network, system);
  if (count === 0) return [];
  if (target === "gcp") return [byAgreement("gcp-nat")];
  return [redundant(byAgreement(instanceType === undefined ? "aws-nat" : "aws-ec2-instance"), 1, count)];
};

export const facets: Facets<Network> = {
  traffic: { isWayOut: true },
  availability,
  recovery: notApplicable("it holds no data, and is made anew from the design", "データを持たず、設計から作り直せます"),
  latency: notApplicable("its way out is counted where an answer needs it", "外への経路は、応答に要るときだけ数えます"),
  capacity: { addresses },
  exposure: notApplicable("nothing can call it", "呼び出せません"),
};
