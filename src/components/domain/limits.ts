/** Limits of AWS Certificate Manager, read 2026-11. */
export const acmLimits = {
  /** Names of one certificate; a quota that AWS raises on request. */
  names: { max: 10, source: "https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html" },
  /** Characters of the first name, which becomes the common name. */
  commonName: { max: 64, source: "https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html" },
} as const;
