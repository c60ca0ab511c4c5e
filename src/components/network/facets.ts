import { notApplicable, type Facets } from "../../facets/facets.ts";
import type { Network } from "./schema.ts";

export const facets: Facets<Network> = {
  traffic: notApplicable("no call of a user reaches it", "利用者の呼び出しは届かない"),
  availability: notApplicable(
    "its way out is counted where an answer needs it",
    "外への経路は、応答に要るときだけ数える",
  ),
  recovery: notApplicable("it holds no data, and is made anew from the design", "データを持たず、設計から作り直せる"),
  latency: notApplicable("its way out is counted where an answer needs it", "外への経路は、応答に要るときだけ数える"),
};
