import type { KeptService } from "../../terraform/permissions/aws/kept.ts";

/** What a lowering can state, known by the grant that it gives: nothing on Google Cloud. */
export type KeptOf<Grant> = "policies" extends keyof Grant ? KeptService : never;
