/** A target's fields that every design needs, in Tokyo. */
export const places = {
  aws: { region: "ap-northeast-1", account: "123456789012" },
  gcp: { region: "asia-northeast1" },
} as const;
