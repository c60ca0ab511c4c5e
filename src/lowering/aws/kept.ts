/** Services of AWS whose resources can hold data. */
export type KeptService =
  | "cognito-idp"
  | "ecr"
  | "elasticache"
  | "kafka"
  | "kms"
  | "logs"
  | "rds"
  | "s3"
  | "secretsmanager"
  | "sns"
  | "sqs"
  | "ssm";

/** What a lowering can state, known by the grant that it gives: nothing on Google Cloud. */
export type KeptOf<Grant> = "policies" extends keyof Grant ? KeptService : never;
