/** How many of a type an account or a project may have, before its owner asks for more. */
export interface Quota {
  readonly most: number;
  /** A region of an account, or the whole account or project. */
  readonly within: "region" | "account";
  /** How many a new account has without anybody's making them. */
  readonly there?: number;
  readonly source: string;
}

const vpc = "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html";

/** Defaults, as far as a small system can meet them. Read 2026-11-28. */
export const quotas = {
  aws_cloudtrail: {
    most: 5,
    within: "region",
    source: "https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html",
  },
  aws_cloudwatch_log_resource_policy: {
    most: 10,
    within: "region",
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html",
  },
  aws_eip: { most: 5, within: "region", source: vpc },
  aws_iam_role: {
    most: 1000,
    within: "account",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
  },
  // A default network with its gateway is in every region of a new account.
  aws_internet_gateway: { most: 5, within: "region", there: 1, source: vpc },
  aws_vpc: { most: 5, within: "region", there: 1, source: vpc },
  google_project_iam_custom_role: {
    most: 300,
    within: "account",
    source: "https://cloud.google.com/iam/quotas",
  },
  google_service_account: {
    most: 100,
    within: "account",
    source: "https://cloud.google.com/iam/quotas",
  },
} as const satisfies Readonly<Record<string, Quota>>;

/** Undefined of a type of which nobody makes too many. */
export const quotaOf = (type: string): Quota | undefined =>
  Object.hasOwn(quotas, type) ? quotas[type as keyof typeof quotas] : undefined;
