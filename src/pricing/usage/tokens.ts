import { same } from "../../facets/text.ts";
import { formatPercentage } from "../../design/units/index.ts";
import { atLevel, type Level, type Traffic } from "../../system/traffic.ts";
import type { Component, System } from "../../system/system.ts";
import type { Target } from "../../terraform/graph.ts";
import type { Assumption } from "./assumptions.ts";

/** Tokens of one model in a month. */
export interface TokenUsage {
  /** As written, `global.anthropic.claude-sonnet-4-5`. */
  readonly model: string;
  /** The caller; undefined for the system as a whole. */
  readonly component?: string;
  /** Input tokens that are not read from the cache. */
  readonly input: number;
  readonly cached: number;
  readonly output: number;
  /** Some models charge more when a single call has more than 200,000 input tokens. */
  readonly inputPerCall: number;
}

/** Tokens that follow from a design's traffic, given the calls of a component or of the whole. */
export function tokensOf(
  system: System,
  traffic: Traffic,
  level: Level,
  callsOf: (key: string | undefined) => number,
): { readonly usage: readonly TokenUsage[]; readonly assumptions: readonly Assumption[] } {
  const assumptions: Assumption[] = [];
  const usage = (traffic.tokens ?? []).flatMap((stated, index): readonly TokenUsage[] => {
    const named = typeof stated.model === "string" ? stated.model : stated.model[system.target];
    const component = named === undefined ? undefined : system.components[named];
    const model = component ? modelOf(component, system.target) : named;
    if (model === undefined) return [];
    const perRequest = stated.callsPerRequest === undefined ? 1 : atLevel(stated.callsPerRequest, level);
    const [input, output] = [atLevel(stated.input, level), atLevel(stated.output, level)];
    const cached = stated.cached === undefined ? { percent: 0 } : atLevel(stated.cached, level);
    const by = stated.by ?? component?.key;
    const calls = callsOf(by) * perRequest;
    const name = `traffic.tokens[${index}]`;
    assumptions.push(
      {
        name: same(`${name}.callsPerRequest`),
        value: String(perRequest),
        from: stated.callsPerRequest === undefined ? "default" : "design",
      },
      { name: same(`${name}.input`), value: String(input), from: "design" },
      { name: same(`${name}.output`), value: String(output), from: "design" },
      {
        name: same(`${name}.cached`),
        value: formatPercentage(cached),
        from: stated.cached === undefined ? "default" : "design",
      },
    );
    const fromCache = (calls * input * cached.percent) / 100;
    return [
      {
        model,
        ...(by === undefined ? {} : { component: by }),
        input: calls * input - fromCache,
        cached: fromCache,
        output: calls * output,
        inputPerCall: input,
      },
    ];
  });
  return { usage, assumptions };
}

/** The model that a component of kind `model` calls first. */
function modelOf(component: Component, target: Target): string | undefined {
  const { models } = component.config as { models?: Readonly<Partial<Record<Target, readonly string[]>>> };
  return models?.[target]?.[0];
}
