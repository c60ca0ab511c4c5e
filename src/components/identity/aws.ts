import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { outputOf, type LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ofKind, type Component, type Connection } from "../../system/system.ts";
import { variablePrefix } from "../queue/feeds.ts";
import { cognito } from "./aws/cognito/module.gen.ts";
import type { Identity } from "./schema.ts";

export const aws: Lowering<Identity, AwsGrant> = {
  firstApply: (systems) => {
    const identities = [
      ...new Set(
        systems.flatMap((system) => ofKind(system, "identity").flatMap(({ config }) => config.aws?.ses?.arn ?? [])),
      ),
    ];
    if (identities.length === 0) return [];
    return [
      {
        when: "between",
        says: `Verify ${identities.map((arn) => `\`${arn}\``).join(", ")} in Amazon SES (\`aws sesv2 create-email-identity\`, and its DKIM records in the DNS of the domain), and ask for production access: a user pool that sends from an identity which is not verified is refused, and a new account sends to verified addresses only.`,
      },
    ];
  },
  becomes: "Amazon Cognito user pool",
  lower,
  keeps: ["cognito-idp"],
  grant,
};

const signInAttributes = ({ signIn }: Identity): readonly string[] => [
  ...(signIn.includes("email") ? ["email"] : []),
  ...(signIn.includes("phone") ? ["phone_number"] : []),
];

const hasPage = ({ returnTo }: Identity): boolean => returnTo.length > 0;

function lower(identity: Component<Identity>, context: LowerContext): void {
  const { name, config } = identity;
  const { password, aws } = config;
  // The names of sign-in pages are shared by everyone in a region.
  context.shortName(63 - 13, {
    en: "Cognito domain before the account id",
    ja: "Cognito のドメイン（アカウント ID より前の部分）",
  });
  const made = context.module(
    cognito,
    {
      name: context.name(),
      sign_in: signInAttributes(config),
      sign_up: config.signUp,
      mfa: config.mfa,
      password: { min_length: password.minLength, mixed: password.mixed },
      return_urls: config.returnTo,
      threat_protection: config.advancedSecurity,
      email: aws?.ses && { ses_identity_arn: aws.ses.arn, from: aws.ses.from },
      deletion_protection: context.system.protected,
    },
    {
      assertions: [
        {
          address: "aws_cognito_user_pool.this",
          path: ["deletion_protection"],
          equals: context.system.protected ? "ACTIVE" : "INACTIVE",
          message: "People's accounts are protected as the design says.",
        },
        {
          address: "aws_cognito_user_pool_client.this",
          path: ["prevent_user_existence_errors"],
          equals: "ENABLED",
          message: "Failed sign-ins do not tell whether the account exists.",
        },
      ],
    },
  );
  if (hasPage(config)) context.listed("sign_in", [name, "sign_in_url"], made("sign_in_url"));
  context.listed("sign_in", [name, "user_pool_id"], made("user_pool_id"));
  context.listed("sign_in", [name, "client_id"], made("client_id"));
}

/** Tokens are verified with public keys: that needs addresses, and no permission. */
function grant(identity: Component<Identity>, { access }: Connection): AwsGrant {
  const prefix = variablePrefix(identity);
  const given = (output: "issuer" | "client_id" | "user_pool_id" | "sign_in_url" | "manage_policy") =>
    outputOf(cognito, identity, output);
  return {
    environment: {
      [`${prefix}_ISSUER`]: given("issuer"),
      [`${prefix}_CLIENT_ID`]: given("client_id"),
      [`${prefix}_USER_POOL_ID`]: given("user_pool_id"),
      ...(hasPage(identity.config) ? { [`${prefix}_SIGN_IN_URL`]: given("sign_in_url") } : {}),
    },
    ...(access === "manage" ? { policies: { manage: given("manage_policy") } } : {}),
  };
}
