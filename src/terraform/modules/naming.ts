/** Words for variables, outputs and their descriptions, made from addresses and argument names. */

const acronyms: Readonly<Record<string, string>> = {
  id: "ID",
  ids: "IDs",
  arn: "ARN",
  arns: "ARNs",
  cidr: "CIDR",
  dns: "DNS",
  url: "URL",
  uri: "URI",
  cpu: "CPU",
  ip: "IP",
  vpc: "VPC",
  nat: "NAT",
  iam: "IAM",
  kms: "KMS",
  ssl: "SSL",
  tls: "TLS",
  http: "HTTP",
  https: "HTTPS",
  sql: "SQL",
  db: "DB",
  ecs: "ECS",
  ecr: "ECR",
  lb: "load balancer",
  az: "AZ",
  gb: "GB",
  mb: "MB",
  acl: "ACL",
  sns: "SNS",
  s3: "S3",
  ttl: "TTL",
  rds: "RDS",
  v2: "v2",
  wafv2: "WAF",
  acm: "ACM",
  sqs: "SQS",
  ec2: "EC2",
  json: "JSON",
  max: "maximum",
  min: "minimum",
};

export const words = (name: string): string =>
  name
    .split(/[_\s]+/)
    .filter((word) => word !== "")
    .map((word) => acronyms[word] ?? word)
    .join(" ");

export const sentence = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);

/** `security_group` for `aws_security_group`; the provider and leading service words carry little. */
export function noun(type: string): string {
  return type.replace(/^(data\.)?(aws|google)_/, "").replace(/^(compute|cloudwatch|cloud_run_v2|vpc)_(?=[a-z])/, "");
}

/** Joins words with underscores, dropping a word that repeats the one before it. */
export function joinWords(...parts: readonly string[]): string {
  const all = parts
    .join("_")
    .replace(/[^a-zA-Z0-9_]+/g, "_")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split("_");
  return all.filter((word, index) => word !== "" && word !== all[index - 1]).join("_");
}

/** Singular nouns of attributes become plural when they are taken of every instance. */
export const plural = (attribute: string): string => (attribute.endsWith("s") ? attribute : `${attribute}s`);
