import type { Target } from "../terraform/graph.ts";
import { terraformState as awsState } from "./aws/modules/terraform_state/module.gen.ts";
import type { SharedContext } from "./context.ts";
import { enableApi } from "./gcp/apis.ts";
import { projectId, region } from "./gcp/grant.ts";
import { terraformState as gcpState } from "./gcp/modules/terraform_state/module.gen.ts";

const part = "terraform_state";
const comment = "State of this root and of the environments";

/** The bucket in which Terraform keeps the state of an account's roots; the account's root makes it, and its own is in it. */
export const stateBucket: Readonly<Record<Target, (context: SharedContext) => void>> = {
  aws: (context) => {
    const { state, region: here } = context.system;
    const elsewhere = state.region === here ? undefined : state.region;
    context.share(part, (shared) => shared.module(awsState, { bucket: state.bucket, region: elsewhere }, { comment }));
  },
  gcp: (context) => {
    const { state, region: here } = context.system;
    context.share(part, (shared) => {
      enableApi(shared, "storage.googleapis.com");
      const location = state.region === here ? region : state.region;
      shared.module(gcpState, { bucket: state.bucket, project_id: projectId, location }, { comment });
    });
  },
};
