import { policy, trust, type AwsGrant, type Statement } from "../../../lowering/aws/grant.ts";
import type { Link, LowerContext } from "../../../lowering/context.ts";
import type { Argument } from "../../../terraform/argument.ts";
import { text, type Reference } from "../../../terraform/expression.ts";
import { snake } from "../../../system/components.ts";
import type { Component } from "../../../system/system.ts";
import { pullComment, pullStatements } from "../../../components/registry/aws.ts";
import { ownImage } from "../../../components/registry/images.ts";

export interface Granted {
  readonly link: Link;
  readonly grant: AwsGrant;
}

/** What ECS itself may do to start a task: pull the image, write logs, read the secrets that are injected. */
export function executionRole(
  component: Component<{ readonly image: string }>,
  granted: readonly Granted[],
  logGroup: Reference,
  context: LowerContext,
): Reference {
  const { name } = component;
  const own = ownImage(component.config.image);
  const role = context.add("aws_iam_role", `${name}_execution`, {
    name: context.shortName(64, "IAM role", "execution"),
    description: `Starts tasks of ${component.key}.`,
    assume_role_policy: trust("ecs-tasks.amazonaws.com"),
  });
  context.add(
    "aws_iam_role_policy",
    `${name}_execution`,
    {
      name: "start-tasks",
      role: role("id"),
      policy: policy([
        ...(own ? pullStatements(context.the("registry"), [own.name]) : []),
        { Sid: "WriteLogs", Action: ["logs:CreateLogStream", "logs:PutLogEvents"], Resource: text`${logGroup}:*` },
        ...secretStatements(granted.map(({ grant }) => grant)),
      ]),
    },
    own ? { comment: pullComment } : {},
  );
  return role("arn");
}

function secretStatements(grants: readonly AwsGrant[]): readonly Statement[] {
  const secrets = unique(grants.flatMap((grant) => grant.secretArns ?? []));
  const keys = unique(grants.flatMap((grant) => grant.keyArns ?? []));
  const parameters = unique(grants.flatMap((grant) => Object.values(grant.parameters ?? {})));
  const statement = (Sid: string, action: string, resources: readonly Argument<string>[]): readonly Statement[] =>
    resources.length === 0 ? [] : [{ Sid, Action: [action], Resource: resources }];
  return [
    ...statement("ReadSecrets", "secretsmanager:GetSecretValue", secrets),
    ...statement("ReadParameters", "ssm:GetParameters", parameters),
    ...statement("DecryptSecrets", "kms:Decrypt", keys),
  ];
}

const unique = (values: readonly Argument<string>[]): readonly Argument<string>[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

/** What the code in the task may do: what its connections grant, and nothing else. */
export function taskRole(
  component: Component<{ readonly tracing: boolean }>,
  granted: readonly Granted[],
  context: LowerContext,
): Reference {
  const { name } = component;
  const role = context.add("aws_iam_role", `${name}_task`, {
    name: context.shortName(64, "IAM role", "task"),
    description: `What ${component.key} may do.`,
    assume_role_policy: trust("ecs-tasks.amazonaws.com"),
  });
  const statements = granted.flatMap(({ link, grant }) =>
    (grant.statements ?? []).map((one) => ({ ...one, Sid: sidOf(one.Sid, link.to.key) })),
  );
  if (statements.length > 0) {
    context.add(
      "aws_iam_role_policy",
      `${name}_task`,
      { name: "uses", role: role("id"), policy: policy(statements) },
      { feature: "grants" },
    );
  }
  for (const { link, grant } of granted) {
    for (const [what, document] of Object.entries(grant.policies ?? {})) {
      context.add(
        "aws_iam_role_policy",
        `${name}_${link.to.name}_${snake(what)}`,
        { name: `${link.to.slug}-${what}`, role: role("id"), policy: document },
        { feature: "grants" },
      );
    }
  }
  if (component.config.tracing) {
    context.add(
      "aws_iam_role_policy",
      `${name}_tracing`,
      { name: "send-traces", role: role("id"), policy: policy([traces]) },
      { feature: "tracing", comment: "X-Ray has no permissions by resource; it takes none but *." },
    );
  }
  return role("arn");
}

const traces: Statement = {
  Sid: "SendTraces",
  Action: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
  Resource: "*",
};

/** Two components of a kind grant statements of the same name, which IAM refuses in one policy. */
function sidOf(sid: string, key: string): string {
  const pascal = key.charAt(0).toUpperCase() + key.slice(1);
  return sid.endsWith(pascal) ? sid : `${sid}${pascal}`;
}
