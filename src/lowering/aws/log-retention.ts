/**
 * Days that CloudWatch Logs accepts for `retention_in_days`.
 * Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html, read 2026-11.
 */
const logRetentionDays = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

/** The shortest allowed retention that keeps logs at least so long. */
export function awsLogRetention(seconds: number): number {
  const days = seconds / 86_400;
  return logRetentionDays.find((allowed) => allowed >= days) ?? 3653;
}
