import { accountId, regionName, type AwsGrant, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, text, type Reference } from "../../terraform/expression.ts";
import type { Component, Connection } from "../../system/system.ts";
import { sidPart, variablePrefix } from "../queue/feeds.ts";
import { smsRole } from "./aws-sms.ts";
import type { Identity } from "./schema.ts";

export const aws: Lowering<Identity, AwsGrant> = { area: "cognito", becomes: "Amazon Cognito user pool", lower, grant };

/** What other components need of it, such as a load balancer that asks people to sign in. */
export const userPoolArn = (identity: Component): Reference => ref(`aws_cognito_user_pool.${identity.name}`, "arn");
export const userPoolId = (identity: Component): Reference => ref(`aws_cognito_user_pool.${identity.name}`, "id");
export const clientId = (identity: Component): Reference => ref(`aws_cognito_user_pool_client.${identity.name}`, "id");

function lower(identity: Component<Identity>, context: LowerContext): void {
  const { name, config } = identity;
  const byPhone = config.signIn.includes("phone");
  const attributes = [...(config.signIn.includes("email") ? ["email"] : []), ...(byPhone ? ["phone_number"] : [])];
  const { password } = config;
  const recovery = attributes.map((attribute, index) => ({ name: `verified_${attribute}`, priority: index + 1 }));
  const pool = context.add(
    "aws_cognito_user_pool",
    name,
    {
      name: context.name(),
      user_pool_tier: config.advancedSecurity ? "PLUS" : "ESSENTIALS",
      deletion_protection: context.system.protected ? "ACTIVE" : "INACTIVE",
      username_attributes: attributes,
      auto_verified_attributes: attributes,
      mfa_configuration: ({ off: "OFF", optional: "OPTIONAL", required: "ON" } as const)[config.mfa],
      username_configuration: { case_sensitive: false },
      user_attribute_update_settings: { attributes_require_verification_before_update: attributes },
      account_recovery_setting: { recovery_mechanism: recovery },
      admin_create_user_config: { allow_admin_create_user_only: !config.signUp },
      password_policy: {
        minimum_length: password.minLength,
        require_lowercase: password.mixed,
        require_uppercase: password.mixed,
        require_numbers: password.mixed,
        require_symbols: password.mixed,
        temporary_password_validity_days: 3,
      },
      ...(config.mfa === "off" ? {} : { software_token_mfa_configuration: { enabled: true } }),
      ...(byPhone ? { sms_configuration: smsRole(identity, context) } : {}),
      // A code by SMS is no first factor where a second is required.
      ...(byPhone && config.mfa !== "required"
        ? { sign_in_policy: { allowed_first_auth_factors: ["PASSWORD", "SMS_OTP"] } }
        : {}),
      ...(config.advancedSecurity ? { user_pool_add_ons: { advanced_security_mode: "ENFORCED" } } : {}),
      ...(config.aws?.ses
        ? {
            email_configuration: {
              email_sending_account: "DEVELOPER",
              source_arn: config.aws.ses.arn,
              from_email_address: config.aws.ses.from,
            },
          }
        : {}),
    },
    {
      dependsOn: [`aws_iam_role_policy.${name}_sms`],
      lifecycle: { prevent_destroy: context.system.protected },
      assertions: [
        {
          path: ["deletion_protection"],
          equals: context.system.protected ? "ACTIVE" : "INACTIVE",
          message: "People's accounts are protected as the design says.",
        },
        {
          path: ["password_policy", 0, "minimum_length"],
          equals: password.minLength,
          message: "Passwords are as long as the design says.",
        },
      ],
    },
  );
  addClient(identity, context, pool("id"));
  if (config.returnTo.length > 0) {
    // The names of sign-in pages are shared by everyone in a region.
    const stem = context.shortName(63 - 13, {
      en: "Cognito domain before the account id",
      ja: "Cognito のドメイン（アカウント ID より前の部分）",
    });
    const domain = context.add(
      "aws_cognito_user_pool_domain",
      name,
      { domain: text`${stem}-${accountId}`, user_pool_id: pool("id") },
      { feature: "sign_in_page" },
    );
    context.output(`${name}_sign_in_url`, "Where people sign in.", pageOf(domain("domain")));
  }
  context.output(`${name}_user_pool_id`, "Id of the user pool.", pool("id"));
  context.output(`${name}_client_id`, "Id of the application's client.", clientId(identity));
}

const pageOf = (domain: Reference) => text`https://${domain}.auth.${regionName}.amazoncognito.com`;

function addClient({ name, config }: Component<Identity>, context: LowerContext, pool: Reference): void {
  const scopes = ["openid", "profile", ...config.signIn.filter((way) => way === "email" || way === "phone")];
  context.add(
    "aws_cognito_user_pool_client",
    name,
    {
      name: context.name(),
      user_pool_id: pool,
      generate_secret: false,
      prevent_user_existence_errors: "ENABLED",
      enable_token_revocation: true,
      explicit_auth_flows: [
        "ALLOW_USER_SRP_AUTH",
        "ALLOW_REFRESH_TOKEN_AUTH",
        ...(config.signIn.includes("phone") ? ["ALLOW_USER_AUTH"] : []),
      ],
      supported_identity_providers: ["COGNITO"],
      access_token_validity: 60,
      id_token_validity: 60,
      refresh_token_validity: 30,
      token_validity_units: { access_token: "minutes", id_token: "minutes", refresh_token: "days" },
      ...(config.returnTo.length > 0
        ? {
            allowed_oauth_flows_user_pool_client: true,
            allowed_oauth_flows: ["code"],
            allowed_oauth_scopes: scopes,
            callback_urls: config.returnTo,
            logout_urls: config.returnTo,
          }
        : {}),
    },
    {
      comment:
        "Sign-in with Google and the like is added by hand, since its secret would be in the state; it stays when Terraform is applied.",
      lifecycle: { ignore_changes: ["supported_identity_providers"] },
      assertions: [
        {
          path: ["prevent_user_existence_errors"],
          equals: "ENABLED",
          message: "Failed sign-ins do not tell whether the account exists.",
        },
      ],
    },
  );
}

const management = [
  "AdminCreateUser",
  "AdminDeleteUser",
  "AdminDisableUser",
  "AdminEnableUser",
  "AdminGetUser",
  "AdminResetUserPassword",
  "AdminUpdateUserAttributes",
  "AdminUserGlobalSignOut",
  "ListUsers",
].map((action) => `cognito-idp:${action}`);

/** Tokens are verified with public keys: that needs addresses, and no permission. */
function grant(identity: Component<Identity>, { access }: Connection): AwsGrant {
  const prefix = variablePrefix(identity);
  const statements: readonly Statement[] =
    access === "manage"
      ? [{ Sid: `Manage${sidPart(identity)}`, Action: management, Resource: userPoolArn(identity) }]
      : [];
  return {
    environment: {
      [`${prefix}_ISSUER`]: text`https://${ref(`aws_cognito_user_pool.${identity.name}`, "endpoint")}`,
      [`${prefix}_CLIENT_ID`]: clientId(identity),
      [`${prefix}_USER_POOL_ID`]: userPoolId(identity),
      ...(identity.config.returnTo.length > 0
        ? { [`${prefix}_SIGN_IN_URL`]: pageOf(ref(`aws_cognito_user_pool_domain.${identity.name}`, "domain")) }
        : {}),
    },
    statements,
  };
}
