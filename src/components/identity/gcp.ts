import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, type GcpGrant } from "../../lowering/gcp/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import type { Component, Connection } from "../../system/system.ts";
import { variablePrefix } from "../queue/feeds.ts";
import { lowerFirebase } from "./firebase.ts";
import { identityPlatform } from "./gcp/identity_platform/module.gen.ts";
import type { Identity } from "./schema.ts";

export const gcp: Lowering<Identity, GcpGrant> = {
  becomes: "Identity Platform",
  lower,
  grant,
};

function lower(identity: Component<Identity>, context: LowerContext): void {
  const { config } = identity;
  const managed = context.usedBy().some(({ connection }) => connection.access === "manage");
  enableApi(context, "identitytoolkit.googleapis.com");
  if (managed) enableApi(context, "iam.googleapis.com");
  context.module(
    identityPlatform,
    {
      name: managed ? context.shortName(64 - "-manager".length, "IAM custom role") : context.name(),
      project_id: projectId,
      sign_in: config.signIn,
      sign_up: config.signUp,
      mfa: config.mfa,
      authorized_domains: [...new Set(config.returnTo.map((url) => new URL(url).hostname))],
      manager_role: managed,
    },
    {
      assertions: [
        {
          address: "google_identity_platform_config.this",
          path: ["sign_in", 0, "allow_duplicate_emails"],
          equals: false,
          message: "An address belongs to one account.",
        },
      ],
    },
  );
  lowerFirebase(identity, context);
}

/** Tokens are verified with public keys: that needs addresses, and no permission. */
function grant(identity: Component<Identity>, { access }: Connection): GcpGrant {
  const prefix = variablePrefix(identity);
  return {
    environment: {
      [`${prefix}_ISSUER`]: outputOf(identityPlatform, identity, "issuer"),
      [`${prefix}_CLIENT_ID`]: projectId,
      [`${prefix}_PROJECT`]: projectId,
    },
    ...(access === "manage" ? { projectRole: { role: outputOf(identityPlatform, identity, "manager_role") } } : {}),
  };
}
