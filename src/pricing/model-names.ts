import { text } from "../facets/text.ts";
import type { Text } from "../text/text.ts";
import type { Target } from "../terraform/graph.ts";
import type { LineRequest } from "./estimator.ts";
import type { Placed } from "./requests.ts";
import type { Usage } from "./usage/usage.ts";

/** Input tokens of one call above which some models charge their long-prompt price. */
const LONG_PROMPT = 200_000;
const PRICED_LONG = new Set(["gemini-2.5-pro", "gemini-3.1-pro-preview"]);

/**
 * Catalog key of a model: `jp.anthropic.claude-haiku-4-5-20251001-v1:0` is
 * `aws/bedrock/regional/claude-haiku-4-5`. Models that are not called through a profile have one price.
 */
function modelProduct(model: string, target: Target): string {
  const [, profile, id = model] = /^(global|jp|us|eu|apac|au)\.(.*)$/.exec(model) ?? [];
  const bare = id
    .replace(/^(anthropic|amazon|openai|google|publishers\/(google|anthropic)\/models)[./]/, "")
    .replace(/@.*$/, "")
    .replace(/-v\d+:\d+(:\d+k)?$/, "")
    .replace(/-\d{8}$/, "");
  if (target === "gcp") return `gcp/vertex/${bare}`;
  if (profile === undefined) return `aws/bedrock/${bare.startsWith("claude") ? "regional" : "global"}/${bare}`;
  return `aws/bedrock/${profile === "jp" ? "regional" : profile}/${bare}`;
}

/** Lines of model calls: no resource stands for them, the traffic does. */
export const tokenLines = (usage: Usage, target: Target, region: string): readonly Placed[] =>
  usage.tokens.flatMap((tokens) => {
    const product = modelProduct(tokens.model, target);
    const bare = product.slice(product.lastIndexOf("/") + 1);
    const long = PRICED_LONG.has(bare) && tokens.inputPerCall > LONG_PROMPT ? "-long" : "";
    const line = (name: Text, kind: string, quantity: number): Placed => ({
      component: tokens.component ?? "",
      address: "",
      region,
      request: {
        name: text(`${tokens.model}: ${name.en}`, `${tokens.model}：${name.ja}`),
        product: `${product}/${kind}`,
        quantity,
      } satisfies LineRequest,
    });
    return [
      line(text("input tokens", "入力トークン"), `input${long}`, tokens.input),
      ...(tokens.cached > 0
        ? [line(text("input tokens from the cache", "キャッシュからの入力トークン"), "cached-input", tokens.cached)]
        : []),
      ...(tokens.output > 0 ? [line(text("output tokens", "出力トークン"), `output${long}`, tokens.output)] : []),
    ];
  });
