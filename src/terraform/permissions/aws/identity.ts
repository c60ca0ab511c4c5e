import { LINKED_ROLES } from "./places.ts";
import type { DataRows, ResourceRows } from "./row.ts";

const tags = "TagResource UntagResource";

/** Who may do what, and what nobody else may know. */
export const identityRows: ResourceRows = {
  aws_cognito_user_pool: {
    read: { "cognito-idp": "DescribeUserPool GetUserPoolMfaConfig" },
    create: { "cognito-idp": "CreateUserPool SetUserPoolMfaConfig TagResource" },
    update: { "cognito-idp": `AddCustomAttributes SetUserPoolMfaConfig UpdateUserPool ${tags}` },
    delete: { "cognito-idp": "DeleteUserPool UpdateUserPool" },
    // Cognito sends text messages with it.
    passes: { to: "cognito-idp.amazonaws.com" },
    source: { seen: true, handlers: "Cognito::UserPool" },
  },
  // Reading it would give the client's secret. Clients of modules have none (`generate_secret = false`).
  aws_cognito_user_pool_client: {
    read: { "cognito-idp": "DescribeUserPoolClient" },
    create: { "cognito-idp": "CreateUserPoolClient" },
    update: { "cognito-idp": "UpdateUserPoolClient" },
    delete: { "cognito-idp": "DeleteUserPoolClient" },
    source: { seen: true, handlers: "Cognito::UserPoolClient" },
  },
  aws_cognito_user_pool_domain: {
    read: { "cognito-idp": "DescribeUserPoolDomain" },
    create: { "cognito-idp": "CreateUserPoolDomain" },
    update: { "cognito-idp": "UpdateUserPoolDomain" },
    delete: { "cognito-idp": "DeleteUserPoolDomain" },
    source: { seen: true, handlers: "Cognito::UserPoolDomain" },
  },
  aws_iam_openid_connect_provider: {
    read: { iam: "GetOpenIDConnectProvider" },
    create: { iam: "CreateOpenIDConnectProvider TagOpenIDConnectProvider" },
    update: {
      iam: "AddClientIDToOpenIDConnectProvider RemoveClientIDFromOpenIDConnectProvider TagOpenIDConnectProvider UntagOpenIDConnectProvider UpdateOpenIDConnectProviderThumbprint",
    },
    delete: { iam: "DeleteOpenIDConnectProvider" },
    // An account has one for an issuer, whatever system made it.
    places: ["arn:PARTITION:iam::ACCOUNT:oidc-provider/*"],
    source: { seen: true, handlers: "IAM::OIDCProvider" },
  },
  // Of five versions the oldest goes when another is made.
  aws_iam_policy: {
    read: { iam: "GetPolicy GetPolicyVersion ListPolicyVersions" },
    create: { iam: "CreatePolicy TagPolicy" },
    update: { iam: "CreatePolicyVersion DeletePolicyVersion TagPolicy UntagPolicy" },
    delete: { iam: "DeletePolicy DeletePolicyVersion" },
    places: ["arn:PARTITION:iam::ACCOUNT:policy/PREFIX-*"],
    source: { handlers: "IAM::ManagedPolicy", provider: ["iam/policy.go"] },
  },
  // Deleting takes away what others attached and put in since.
  aws_iam_role: {
    read: { iam: "GetRole GetRolePolicy ListAttachedRolePolicies ListRolePolicies" },
    create: { iam: "CreateRole TagRole" },
    update: {
      iam: "DeleteRolePermissionsBoundary PutRolePermissionsBoundary TagRole UntagRole UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription",
    },
    delete: { iam: "DeleteRole DeleteRolePolicy DetachRolePolicy ListInstanceProfilesForRole" },
    source: { seen: true, handlers: "IAM::Role", provider: ["iam/role.go"] },
  },
  aws_iam_role_policy: {
    read: { iam: "GetRolePolicy" },
    create: { iam: "PutRolePolicy" },
    update: { iam: "PutRolePolicy" },
    delete: { iam: "DeleteRolePolicy" },
    source: { seen: true, handlers: "IAM::RolePolicy" },
  },
  aws_iam_role_policy_attachment: {
    read: { iam: "ListAttachedRolePolicies" },
    create: { iam: "AttachRolePolicy" },
    update: "none",
    delete: { iam: "DetachRolePolicy" },
    source: { seen: true, handlers: "IAM::Role" },
  },
  // That of Config, which is the only one that a module makes.
  aws_iam_service_linked_role: {
    read: { iam: "GetRole" },
    create: { iam: "TagRole" },
    update: { iam: "TagRole UntagRole UpdateRole" },
    delete: { iam: "DeleteServiceLinkedRole GetServiceLinkedRoleDeletionStatus" },
    places: [LINKED_ROLES],
    linkedRole: "config.amazonaws.com",
    source: { seen: true, handlers: "IAM::ServiceLinkedRole", provider: ["iam/service_linked_role.go"] },
  },
  aws_kms_alias: {
    read: { kms: "ListAliases" },
    create: { kms: "CreateAlias" },
    update: { kms: "UpdateAlias" },
    delete: { kms: "DeleteAlias" },
    source: { seen: true, handlers: "KMS::Alias" },
  },
  aws_kms_key: {
    read: { kms: "DescribeKey GetKeyPolicy GetKeyRotationStatus ListResourceTags" },
    create: { kms: "CreateKey EnableKeyRotation PutKeyPolicy TagResource" },
    update: {
      kms: `DisableKey DisableKeyRotation EnableKey EnableKeyRotation PutKeyPolicy UpdateKeyDescription ${tags}`,
    },
    delete: { kms: "ScheduleKeyDeletion" },
    source: { seen: true, handlers: "KMS::Key" },
  },
  aws_secretsmanager_secret: {
    read: { secretsmanager: "DescribeSecret GetResourcePolicy" },
    create: { secretsmanager: "CreateSecret TagResource" },
    update: { secretsmanager: `UpdateSecret ${tags}` },
    delete: { secretsmanager: "DeleteSecret" },
    source: { seen: true, handlers: "SecretsManager::Secret" },
  },
  // Since 6.26 a value that is written only is not read back: its versions are listed instead of GetSecretValue. All
  // values of modules are such (`secret_string_wo`), and they need 6.50 for it.
  aws_secretsmanager_secret_version: {
    read: { secretsmanager: "DescribeSecret ListSecretVersionIds" },
    create: { secretsmanager: "PutSecretValue" },
    update: { secretsmanager: "UpdateSecretVersionStage" },
    delete: { secretsmanager: "UpdateSecretVersionStage" },
    source: {
      provider: ["secretsmanager/secret_version.go"],
      page: "https://github.com/hashicorp/terraform-provider-aws/pull/44876",
    },
  },
  aws_ssm_parameter: {
    read: { ssm: "DescribeParameters GetParameter ListTagsForResource" },
    create: { ssm: "AddTagsToResource PutParameter" },
    update: { ssm: "AddTagsToResource PutParameter RemoveTagsFromResource" },
    delete: { ssm: "DeleteParameter" },
    // https://github.com/hashicorp/terraform-provider-aws/pull/49719 would end it, and was open on 2026-08-27.
    secret: {
      action: "ssm:GetParameter",
      why: "every refresh has the value decrypted, even where it is written only (`value_wo`), and throws it away",
    },
    source: {
      seen: true,
      handlers: "SSM::Parameter",
      provider: ["ssm/parameter.go"],
      page: "https://github.com/hashicorp/terraform-provider-aws/issues/42849",
    },
  },
};

export const identityData: DataRows = {
  // AWS answers GetCallerIdentity even to whoever is denied it.
  aws_caller_identity: {
    read: "none",
    source: { page: "https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html" },
  },
  // The provider knows both itself.
  aws_partition: { read: "none", source: { provider: ["meta/partition_data_source.go"] } },
  aws_region: { read: "none", source: { provider: ["meta/region_data_source.go"] } },
  // Modules read what AWS publishes, which is no secret.
  aws_ssm_parameter: {
    read: { ssm: "GetParameter" },
    places: ["arn:PARTITION:ssm:*::parameter/aws/service/*"],
    source: {
      provider: ["ssm/parameter_data_source.go"],
      page: "https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html",
    },
  },
};
