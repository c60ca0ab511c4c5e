import { alike } from "../../lowering/alike.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component } from "../../system/system.ts";
import { accessGrants } from "./gcp/access_grants/module.gen.ts";
import type { Access } from "./schema.ts";

export const gcp: Lowering<Access, GcpGrant> = {
  firstApply: [
    {
      when: "before",
      says: "Where `access` gives roles on request, set Privileged Access Manager up in each project before its root is applied (IAM & Admin > PAM > Set up PAM): its service account gets the role by which it gives and takes roles. It needs an organization. People then ask with `gcloud pam grants create`, or on the same page.",
    },
  ],
  becomes: "IAM roles for groups, in protected environments on request (Privileged Access Manager)",
  lower: () => undefined,
  account,
};

/** Roles are the project's: environments that share one have the same people. */
function account(access: Component<Access>, context: LowerContext): void {
  alike(access, context, ["read", "operate", "breakGlass"]);
  const { read, operate, breakGlass } = access.config;
  if (read.length + operate.length + breakGlass.length === 0) return;
  const onRequest = context.system.protected && operate.length + breakGlass.length > 0;
  enableApi(context, "iam.googleapis.com");
  if (onRequest) enableApi(context, "privilegedaccessmanager.googleapis.com");
  context.shortName(63, { en: "entitlement", ja: "利用資格" }, "break-glass");
  context.module(
    accessGrants,
    {
      name: context.name(),
      project_id: projectId,
      read,
      operate,
      break_glass: breakGlass,
      on_request: onRequest,
    },
    { comment: "How people get into the project" },
  );
}
