import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, type GcpGrant } from "../../lowering/gcp/grant.ts";
import { longestOf, makeOwnRole, ownRole, type OwnRole } from "../../lowering/gcp/project-role.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ofKind, type Component, type Connection, type System } from "../../system/system.ts";
import { variablePrefix } from "../queue/feeds.ts";
import { lowerFirebase } from "./firebase.ts";
import { identityPlatform } from "./gcp/identity_platform/module.gen.ts";
import type { Identity } from "./schema.ts";

export const gcp: Lowering<Identity, GcpGrant> = {
  firstApply: (systems) =>
    systems.some((system) => ofKind(system, "identity").some(({ config }) => config.gcp?.firebase))
      ? [
          {
            when: "before",
            says: "Whoever applies signs in at https://console.firebase.google.com once and accepts the terms: Firebase refuses everybody else, owners too.",
          },
        ]
      : [],
  becomes: "Identity Platform",
  takenDown: ({ name }, { project }) => [
    {
      when: "after",
      says: `Identity Platform stays on for good, with the accounts of users, and cannot be turned on twice. Where the environment is made again in the same project, take it over before the apply: \`terraform import module.${name}.google_identity_platform_config.this projects/${project}/config\`.`,
    },
  ],
  lower,
  grant,
  account: (identity, context) => {
    makeOwnRole(identity, context, manager, isManaged);
  },
};

/** Google's own roles for it change the settings as well. */
const manager: OwnRole = {
  suffix: "manager",
  title: "Manage people",
  description: "Manages people of Identity Platform, and none of its settings.",
  permissions: [
    "firebaseauth.users.create",
    "firebaseauth.users.createSession",
    "firebaseauth.users.delete",
    "firebaseauth.users.get",
    "firebaseauth.users.sendEmail",
    "firebaseauth.users.update",
  ],
};

const isManaged = ({ key }: Component, { usedBy }: System): boolean =>
  usedBy.get(key)?.some(({ access }) => access === "manage") ?? false;

function lower(identity: Component<Identity>, context: LowerContext): void {
  const { config } = identity;
  if (isManaged(identity, context.system)) context.shortName(longestOf(manager), "IAM custom role");
  enableApi(context, "identitytoolkit.googleapis.com");
  context.module(
    identityPlatform,
    {
      project_id: projectId,
      sign_in: config.signIn,
      sign_up: config.signUp,
      mfa: config.mfa,
      authorized_domains: [...new Set(config.returnTo.map((url) => new URL(url).hostname))],
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
function grant(identity: Component<Identity>, { access }: Connection, context: LowerContext): GcpGrant {
  const prefix = variablePrefix(identity);
  return {
    environment: {
      [`${prefix}_ISSUER`]: outputOf(identityPlatform, identity, "issuer"),
      [`${prefix}_CLIENT_ID`]: projectId,
      [`${prefix}_PROJECT`]: projectId,
    },
    ...(access === "manage" ? { projectRole: { role: ownRole(context.system, identity, manager) } } : {}),
  };
}
