const environments = ["dev", "prod"] as const;

/** What others run, and who answers for it. */
export const vendors = {
  openai: {
    kind: "external",
    environments,
    vendor: "OpenAI",
    url: "https://api.openai.com/v1",
    secrets: ["openaiApiKey"],
    data: "confidential",
  },
  anthropic: {
    kind: "external",
    environments,
    vendor: "Anthropic",
    url: "https://api.anthropic.com",
    secrets: ["anthropicApiKey"],
    data: "confidential",
  },
  gemini: {
    kind: "external",
    environments,
    vendor: "Google",
    url: "https://generativelanguage.googleapis.com",
    secrets: ["geminiApiKey"],
    data: "confidential",
  },
  qdrant: {
    kind: "external",
    environments,
    vendor: "Qdrant Cloud",
    url: "https://airas.cloud.qdrant.io",
    secrets: ["qdrantApiKey"],
    data: "internal",
  },
  langfuse: {
    kind: "external",
    environments,
    vendor: "Langfuse",
    url: "https://cloud.langfuse.com",
    secrets: ["langfuseSecretKey", "langfusePublicKey"],
    data: "confidential",
  },
  wandb: {
    kind: "external",
    environments,
    vendor: "Weights & Biases",
    url: "https://api.wandb.ai",
    secrets: ["wandbApiKey"],
    data: "internal",
  },
  github: {
    kind: "external",
    environments,
    vendor: "GitHub",
    url: "https://api.github.com",
    secrets: ["ghPersonalAccessToken"],
    data: "internal",
  },
  sentry: {
    kind: "external",
    environments,
    vendor: "Sentry",
    url: "https://sentry.io",
    data: "internal",
    ownedBy: "Front end",
  },
} as const;

/** The document's table of secrets: what Secrets Manager keeps, and what is a cheap parameter. */
export const secrets = {
  openaiApiKey: { kind: "secret", environments },
  anthropicApiKey: { kind: "secret", environments },
  geminiApiKey: { kind: "secret", environments },
  qdrantApiKey: { kind: "secret", environments },
  ghPersonalAccessToken: { kind: "secret", environments },
  langfuseSecretKey: { kind: "secret", environments, class: "parameter" },
  langfusePublicKey: { kind: "secret", environments, class: "parameter" },
  wandbApiKey: { kind: "secret", environments, class: "parameter" },
} as const;
