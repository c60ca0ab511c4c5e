import { retired, type Retired } from "./retired.ts";

const gemini = "https://cloud.google.com/vertex-ai/generative-ai/docs/learn/model-versions";

/** Names that callers used for the models of `retired`, and models that went with them. Read 2026-11. */
const further: readonly Retired[] = [
  ...["gemini-pro", "gemini-pro-vision", "gemini-1.0-pro", "gemini-1.0-pro-vision"].map((id): Retired => ({
    target: "gcp",
    id,
    date: "2025-04-21",
    source: gemini,
  })),
  ...["gemini-1.5-pro", "gemini-1.5-flash"].map((id): Retired => ({
    target: "gcp",
    id,
    date: "2025-09-24",
    source: gemini,
  })),
  ...["anthropic.claude-3-5-sonnet-20240620-v1:0", "anthropic.claude-3-5-sonnet-20241022-v2:0"].map((id): Retired => ({
    target: "aws",
    id,
    date: "2026-03-01",
    source: "https://www.educative.io/newsletter/cloud/the-final-countdown-for-claude-sonnet-35",
  })),
];

export const retirements: readonly Retired[] = [...retired, ...further];

/** Day on which the dates were read: what is known without a clock. */
export const readOn = "2026-11-01";

/**
 * Models whose last day is announced as "no earlier than". Read 2026-11; Google told its customers by mail:
 * https://gcpstudyhub.com/blog/google-is-retiring-gemini-2-5-on-vertex-ai-what-you-need-to-know-and-do-before-october-2026
 */
export const uncertain: Readonly<Record<string, string>> = {
  "gemini-2.5-pro": "2026-10-16",
  "gemini-2.5-flash": "2026-10-16",
  "gemini-2.5-flash-lite": "2026-10-16",
};

/** `jp.anthropic.claude-x` or `models/gemini-x` as the lists above name it. */
export const plainModel = (id: string): string => id.replace(/^(?:models\/|(?:jp|au|apac|us|eu|global)\.)/, "");
