import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, type Binding, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { call, ref, text } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { variablePrefix } from "../queue/feeds.ts";
import { addFirebase } from "./firebase.ts";
import type { Identity } from "./schema.ts";

export const gcp: Lowering<Identity, GcpGrant> = {
  area: "identity_platform",
  becomes: "Identity Platform",
  lower,
  grant,
};

function lower(identity: Component<Identity>, context: LowerContext): void {
  const { name, config } = identity;
  const hosts = [...new Set(config.returnTo.map((url) => new URL(url).hostname))];
  context.add(
    "google_identity_platform_config",
    name,
    {
      project: projectId,
      authorized_domains: [text`${projectId}.firebaseapp.com`, ...hosts],
      autodelete_anonymous_users: true,
      sign_in: {
        allow_duplicate_emails: false,
        email: { enabled: config.signIn.includes("email"), password_required: true },
        phone_number: { enabled: config.signIn.includes("phone") },
      },
      mfa: {
        state: ({ off: "DISABLED", optional: "ENABLED", required: "MANDATORY" } as const)[config.mfa],
        ...(config.mfa === "off"
          ? {}
          : { provider_configs: [{ state: "ENABLED", totp_provider_config: { adjacent_intervals: 1 } }] }),
      },
      client: { permissions: { disabled_user_signup: !config.signUp, disabled_user_deletion: false } },
      monitoring: { request_logging: { enabled: true } },
    },
    {
      dependsOn: [enableApi(context, "identitytoolkit.googleapis.com")],
      lifecycle: { prevent_destroy: context.system.protected },
      comment: "There is one a project; destroying it leaves people and settings as they are.",
      assertions: [
        {
          path: ["sign_in", 0, "allow_duplicate_emails"],
          equals: false,
          message: "An address belongs to one account.",
        },
      ],
    },
  );
  if (context.usedBy().some(({ connection }) => connection.access === "manage")) {
    context.add(
      "google_project_iam_custom_role",
      `${name}_manager`,
      {
        // Ids of roles take no hyphen.
        role_id: call("replace", context.name("manager"), "-", "_"),
        title: text`${context.name()} manager`,
        permissions: ["create", "createSession", "delete", "get", "sendEmail", "update"].map(
          (action) => `firebaseauth.users.${action}`,
        ),
      },
      {
        feature: "manager",
        comment: "Google's own roles for it change the settings as well.",
        dependsOn: [enableApi(context, "iam.googleapis.com")],
      },
    );
  }
  addFirebase(identity, context);
}

/** Tokens are verified with public keys: that needs addresses, and no permission. */
function grant(identity: Component<Identity>, { access }: Connection): GcpGrant {
  const prefix = variablePrefix(identity);
  const bindings: readonly Binding[] =
    access === "manage"
      ? [
          {
            type: "google_project_iam_member",
            name: `${identity.name}_manage`,
            args: {
              project: projectId,
              role: ref(`google_project_iam_custom_role.${identity.name}_manager`, "id"),
            },
          },
        ]
      : [];
  return {
    environment: {
      [`${prefix}_ISSUER`]: text`https://securetoken.google.com/${projectId}`,
      [`${prefix}_CLIENT_ID`]: projectId,
      [`${prefix}_PROJECT`]: projectId,
    },
    bindings,
  };
}
