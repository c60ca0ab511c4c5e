import { arn, partition, type Statement } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Argument } from "../../terraform/argument.ts";
import { param, ref, text, type Reference } from "../../terraform/expression.ts";
import { ofKind, type Component } from "../../system/system.ts";
import { repositoryArn } from "../registry/aws.ts";
import { ownImage } from "../registry/images.ts";

/** Rolls out new versions: a document of each target, as the module of every kind that is deployed gives it. */
export const deployPolicies = (targets: readonly Component[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries(targets.map(({ name }) => [name, ref(`module.${name}`, "deploy_policy")]));

/** Pushes images, of exactly these components. */
export const deployStatements = (targets: readonly Component[], context: LowerContext): readonly Statement[] =>
  imageStatements(
    targets.filter(({ kind }) => kind !== "site"),
    context,
  );

function imageStatements(containers: readonly Component[], context: LowerContext): readonly Statement[] {
  const [registry] = ofKind(context.system, "registry");
  const images = containers.flatMap(({ config }) => ownImage((config as { image?: string }).image ?? "")?.name ?? []);
  const repositories = registry ? [...new Set(images)].map((image) => repositoryArn(registry, image)) : [];
  return repositories.length === 0
    ? []
    : [
        {
          Sid: "PushImages",
          Action: [
            "ecr:BatchCheckLayerAvailability",
            "ecr:BatchGetImage",
            "ecr:CompleteLayerUpload",
            "ecr:DescribeImages",
            "ecr:GetDownloadUrlForLayer",
            "ecr:InitiateLayerUpload",
            "ecr:PutImage",
            "ecr:UploadLayerPart",
          ],
          Resource: repositories,
        },
        { Sid: "LogInToRegistry", Action: ["ecr:GetAuthorizationToken"], Resource: "*" },
      ];
}

const stateArn = (context: LowerContext, object: string): Argument<string> =>
  text`arn:${partition}:s3:::${context.system.state.bucket}/${param("environment")}/${object}`;

/** On top of ReadOnlyAccess: holds the lock of the state, and reads no data that a plan does not need. */
export const planStatements = (context: LowerContext): readonly Statement[] => [
  {
    Sid: "LockState",
    Action: ["s3:DeleteObject", "s3:PutObject"],
    Resource: stateArn(context, "terraform.tfstate.tflock"),
  },
  {
    Sid: "DenyData",
    Effect: "Deny",
    Action: [
      "dynamodb:BatchGetItem",
      "dynamodb:GetItem",
      "dynamodb:Query",
      "dynamodb:Scan",
      "logs:FilterLogEvents",
      "logs:GetLogEvents",
      "logs:StartQuery",
      "secretsmanager:GetSecretValue",
      "sqs:ReceiveMessage",
    ],
    Resource: "*",
  },
];

/** On top of PowerUserAccess, which leaves IAM out: the roles, policies and profiles of this system. */
export function applyStatements(context: LowerContext, provider: Argument<string>): readonly Statement[] {
  const own = (what: string): Argument<string> => arn("iam", text`${what}/${context.systemName()}-*`, { global: true });
  return [
    {
      Sid: "ManageRoles",
      Action: [
        "iam:AttachRolePolicy",
        "iam:CreateRole",
        "iam:DeleteRole",
        "iam:DeleteRolePolicy",
        "iam:DetachRolePolicy",
        "iam:GetRole",
        "iam:GetRolePolicy",
        "iam:ListAttachedRolePolicies",
        "iam:ListInstanceProfilesForRole",
        "iam:ListRolePolicies",
        "iam:ListRoleTags",
        "iam:PassRole",
        "iam:PutRolePolicy",
        "iam:TagRole",
        "iam:UntagRole",
        "iam:UpdateAssumeRolePolicy",
        "iam:UpdateRole",
        "iam:UpdateRoleDescription",
      ],
      Resource: own("role"),
    },
    {
      Sid: "ManagePolicies",
      Action: [
        "iam:CreatePolicy",
        "iam:CreatePolicyVersion",
        "iam:DeletePolicy",
        "iam:DeletePolicyVersion",
        "iam:GetPolicy",
        "iam:GetPolicyVersion",
        "iam:ListPolicyVersions",
        "iam:TagPolicy",
        "iam:UntagPolicy",
      ],
      Resource: own("policy"),
    },
    {
      Sid: "ManageInstanceProfiles",
      Action: [
        "iam:AddRoleToInstanceProfile",
        "iam:CreateInstanceProfile",
        "iam:DeleteInstanceProfile",
        "iam:GetInstanceProfile",
        "iam:RemoveRoleFromInstanceProfile",
        "iam:TagInstanceProfile",
        "iam:UntagInstanceProfile",
      ],
      Resource: own("instance-profile"),
    },
    {
      Sid: "ManageIdentityProvider",
      Action: [
        "iam:AddClientIDToOpenIDConnectProvider",
        "iam:CreateOpenIDConnectProvider",
        "iam:DeleteOpenIDConnectProvider",
        "iam:GetOpenIDConnectProvider",
        "iam:RemoveClientIDFromOpenIDConnectProvider",
        "iam:TagOpenIDConnectProvider",
        "iam:UntagOpenIDConnectProvider",
        "iam:UpdateOpenIDConnectProviderThumbprint",
      ],
      Resource: provider,
    },
  ];
}
