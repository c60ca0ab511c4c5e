/** Read 2026-11. */
export const limits = {
  emailSource: "https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html",
  /** Words that the domain of a sign-in page must not hold. */
  reserved: ["aws", "amazon", "cognito"],
  domainSource:
    "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html",
  mfaSource: "https://cloud.google.com/identity-platform/docs/admin/enabling-totp-mfa",
  socialSource: {
    aws: "https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-social-idp.html",
    gcp: "https://cloud.google.com/identity-platform/docs/web/google",
  },
} as const;
