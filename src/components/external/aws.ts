import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { awsGrant } from "./grant.ts";
import type { External } from "./schema.ts";

/** Nothing is created: what is external belongs to its vendor. */
export const aws: Lowering<External, AwsGrant> = {
  becomes: "outside the cloud (vendor)",
  lower: () => undefined,
  grant: awsGrant,
};
