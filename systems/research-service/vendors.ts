const environments = ["dev", "prod"] as const;

/** What others run, and who answers for it. */
export const vendors = {
  openai: {
    kind: "external",
    environments,
    vendor: "OpenAI",
    url: "https://api.openai.com/v1",
    secrets: ["openaiApiKey"],
    location: "US",
    data: "confidential",
  },
  anthropic: {
    kind: "external",
    environments,
    vendor: "Anthropic",
    url: "https://api.anthropic.com",
    secrets: ["anthropicApiKey"],
    location: "US",
    data: "confidential",
  },
  gemini: {
    kind: "external",
    environments,
    vendor: "Google",
    url: "https://generativelanguage.googleapis.com",
    secrets: ["geminiApiKey"],
    location: "US",
    data: "confidential",
  },
  qdrant: {
    kind: "external",
    environments,
    vendor: "Qdrant Cloud",
    url: "https://airas.cloud.qdrant.io",
    secrets: ["qdrantApiKey"],
    location: "US",
    data: "internal",
  },
  langfuse: {
    kind: "external",
    environments,
    vendor: "Langfuse",
    url: "https://cloud.langfuse.com",
    secrets: ["langfuseSecretKey", "langfusePublicKey"],
    location: "US",
    data: "confidential",
  },
  wandb: {
    kind: "external",
    environments,
    vendor: "Weights & Biases",
    url: "https://api.wandb.ai",
    secrets: ["wandbApiKey"],
    location: "US",
    data: "internal",
  },
  github: {
    kind: "external",
    environments,
    vendor: "GitHub",
    url: "https://api.github.com",
    secrets: ["ghPersonalAccessToken"],
    location: "US",
    data: "internal",
  },
  sentry: {
    kind: "external",
    environments,
    vendor: "Sentry",
    url: "https://sentry.io",
    data: "internal",
    location: "US",
    ownedBy: "Front end",
    accept: { "component-unused": { reason: "The front end calls it, which Vercel hosts." } },
  },
} as const;

/** Keys of vendors last for years unless somebody is reminded. */
export const rotate = { every: "year", notify: ["discord"] } as const;

/** The document's table of secrets: what Secrets Manager keeps, and what is a cheap parameter. */
export const secrets = {
  openaiApiKey: { kind: "secret", environments, rotate },
  anthropicApiKey: { kind: "secret", environments, rotate },
  geminiApiKey: { kind: "secret", environments, rotate },
  qdrantApiKey: { kind: "secret", environments, rotate },
  ghPersonalAccessToken: { kind: "secret", environments, rotate },
  langfuseSecretKey: { kind: "secret", environments, class: "parameter", rotate },
  langfusePublicKey: { kind: "secret", environments, class: "parameter", rotate },
  wandbApiKey: { kind: "secret", environments, class: "parameter", rotate },
} as const;
