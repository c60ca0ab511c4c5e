/**
 * Hosts at which vendors take prompts, read 2026-11 in each one's API reference: developers.openai.com,
 * docs.anthropic.com, ai.google.dev, docs.mistral.ai, docs.cohere.com, console.groq.com/docs, docs.x.ai,
 * api-docs.deepseek.com, docs.perplexity.ai, openrouter.ai/docs, docs.together.ai,
 * learn.microsoft.com/azure/ai-foundry, huggingface.co/docs/inference-providers.
 */
const hosts = [
  "api.openai.com",
  "api.anthropic.com",
  "generativelanguage.googleapis.com",
  "api.mistral.ai",
  "api.cohere.com",
  "api.groq.com",
  "api.x.ai",
  "api.deepseek.com",
  "api.perplexity.ai",
  "openrouter.ai",
  "api.together.xyz",
  "*.openai.azure.com",
  "router.huggingface.co",
];

/** Whether somebody else's service answers prompts. */
export const servesModels = ({
  url,
  hosts: more = [],
}: {
  readonly url: string;
  readonly hosts?: readonly string[] | undefined;
}): boolean =>
  [URL.canParse(url) ? new URL(url).hostname : "", ...more].some((host) =>
    hosts.some((known) => host === known || (known.startsWith("*") && host.endsWith(known.slice(1)))),
  );
