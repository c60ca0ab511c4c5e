import type { GcpGrant } from "../../lowering/gcp/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { gcpGrant } from "./grant.ts";
import type { External } from "./schema.ts";

/** Nothing is created: what is external belongs to its vendor. */
export const gcp: Lowering<External, GcpGrant> = {
  becomes: "outside the cloud (vendor)",
  lower: () => undefined,
  grant: gcpGrant,
};
