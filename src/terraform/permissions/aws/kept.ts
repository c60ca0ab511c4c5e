import { own } from "../../schema.ts";
import type { Grants } from "./grants.ts";
import { inScope, type Scope } from "./places.ts";
import type { Others } from "./others.ts";
import type { Statement } from "./policies.ts";

interface Kept {
  readonly Sid: string;
  /** Names of actions, separated by spaces. */
  readonly deletes: string;
  readonly arns: readonly string[];
  /** Whether ARNs do not have a name, so that tags tell. */
  readonly byTags?: true;
}

const arn = (rest: string): string => {
  const at = rest.indexOf(":");
  return `arn:PARTITION:${rest.slice(0, at)}:*:ACCOUNT:${rest.slice(at + 1)}`;
};

/**
 * What holds data, by service, with what deletes it: also where an argument protects it, which whoever applies may take
 * away and then delete.
 */
const deletions = {
  "cognito-idp": {
    Sid: "KeepUsers",
    deletes: "cognito-idp:DeleteUserPool",
    arns: [arn("cognito-idp:userpool/*")],
    byTags: true,
  },
  ecr: { Sid: "KeepImages", deletes: "ecr:DeleteRepository", arns: [arn("ecr:repository/PREFIX/*")] },
  elasticache: {
    Sid: "KeepCaches",
    deletes: "elasticache:DeleteReplicationGroup",
    arns: [arn("elasticache:replicationgroup:PREFIX-*")],
  },
  kafka: {
    Sid: "KeepStreams",
    deletes: "kafka:DeleteCluster kafka:DeleteTopic kafka-cluster:DeleteTopic",
    arns: [arn("kafka:cluster/PREFIX-*"), arn("kafka:topic/PREFIX-*")],
  },
  // Its alias goes first when both are deleted.
  kms: { Sid: "KeepKeys", deletes: "kms:DisableKey kms:ScheduleKeyDeletion", arns: [arn("kms:key/*")], byTags: true },
  // Records of who came in and what was asked and changed. Logs of what runs go when that goes.
  logs: {
    Sid: "KeepRecords",
    deletes: "logs:DeleteLogGroup",
    arns: ["/vpc/", "/bedrock/", "/cloudtrail/", "aws-waf-logs-"].map((place) =>
      arn(`logs:log-group:${place}PREFIX-*`),
    ),
  },
  // Replicas as well.
  rds: { Sid: "KeepDatabases", deletes: "rds:DeleteDBInstance", arns: [arn("rds:db:PREFIX-*")] },
  s3: { Sid: "KeepBuckets", deletes: "s3:DeleteBucket", arns: ["arn:PARTITION:s3:::PREFIX-*"] },
  secretsmanager: {
    Sid: "KeepSecrets",
    deletes: "secretsmanager:DeleteSecret",
    arns: [arn("secretsmanager:secret:PREFIX-*")],
  },
  sns: { Sid: "KeepTopics", deletes: "sns:DeleteTopic", arns: [arn("sns:PREFIX-*")] },
  sqs: { Sid: "KeepQueues", deletes: "sqs:DeleteQueue sqs:PurgeQueue", arns: [arn("sqs:PREFIX-*")] },
  ssm: {
    Sid: "KeepParameters",
    deletes: "ssm:DeleteParameter ssm:DeleteParameters",
    arns: [arn("ssm:parameter/PREFIX-*")],
  },
} satisfies Readonly<Record<string, Kept>>;

/** Services of AWS whose resources can hold data. */
export type KeptService = keyof typeof deletions;

/**
 * What applying may not delete, of what it is given: whoever means to delete it does so by hand. The role writes no
 * policy of its own, so it cannot lift this. Nothing is denied that is not given anyway.
 */
export function keptData(write: Grants, services: readonly string[], scope: Scope & Others): readonly Statement[] {
  return services.flatMap((service): Statement[] => {
    const kept = own<Kept>(deletions, service);
    if (!kept) throw new Error(`${service}: nobody says what deletes its data`);
    const Action = kept.deletes.split(" ").filter((action) => write.has(action));
    if (Action.length === 0) return [];
    const also = (scope.also ?? []).filter((one) => one.split(":")[2] === service);
    const Resource = [...kept.arns.map((one) => inScope(one, scope)), ...also];
    const tags = Object.entries(scope.tags).map(([key, value]) => [`aws:ResourceTag/${key}`, value] as const);
    const Condition = kept.byTags && { StringEquals: Object.fromEntries(tags) };
    return [{ Sid: kept.Sid, Effect: "Deny", Action, Resource, ...(Condition && { Condition }) }];
  });
}
