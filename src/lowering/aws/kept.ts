/** Services of AWS whose resources can hold data and have no argument that protects them against deletion. */
export type KeptService =
  "ecr" | "elasticache" | "kafka" | "kms" | "logs" | "s3" | "secretsmanager" | "sns" | "sqs" | "ssm";

/** What a lowering can state, known by the grant that it gives: nothing on Google Cloud. */
export type KeptOf<Grant> = "policies" extends keyof Grant ? KeptService : never;
