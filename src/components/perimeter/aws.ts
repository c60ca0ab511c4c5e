import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Perimeter } from "./schema.ts";

/** AWS has no perimeter; check.ts refuses one there and names what is nearest. */
export const aws: Lowering<Perimeter, AwsGrant> = {
  becomes: "nothing; see `endpoints` of the network",
  lower: () => undefined,
};
