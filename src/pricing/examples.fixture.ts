import type { Value } from "../terraform/expression.ts";
import type { Resource, ResourceGraph, Target } from "../terraform/graph.ts";
import { decimal, over, plus, times } from "./decimal.ts";
import { estimate, type Estimate, type EstimateOptions } from "./estimate.ts";
import { rounded } from "./money.ts";
import type { ComponentUsage, Usage, WholeUsage } from "./usage/usage.ts";

export const day = "2026-11-22";

/** A managed resource of the component `it`. */
export const made = (type: string, args: Record<string, Value> = {}, rest: Partial<Resource> = {}): Resource => ({
  mode: "managed",
  type,
  name: "it",
  area: "area",
  component: "it",
  args,
  ...rest,
});

export const graphOf = (target: Target, resources: readonly Resource[]): ResourceGraph => ({
  target,
  environment: "prod",
  resources,
  outputs: [],
  parameters: {},
  tags: {},
});

/** Round numbers for sums that can be done by hand. */
export const usage = (
  own: Partial<ComponentUsage> = {},
  whole: Partial<WholeUsage> = {},
  rest: Partial<Omit<Usage, "load">> & { readonly load?: Partial<Usage["load"]> } = {},
): Usage => ({
  level: "expected",
  assumptions: [],
  tokens: [],
  of: new Map([
    [
      "it",
      {
        calls: 1_000_000,
        reads: 800_000,
        writes: 200_000,
        inGb: 2,
        outGb: 20,
        messageGb: 4,
        logGb: 10,
        storageGb: 100,
        ...own,
      },
    ],
  ]),
  ...rest,
  whole: {
    users: 1000,
    sessions: 20_000,
    requests: 1_000_000,
    originRequests: 1_000_000,
    requestGb: 2,
    responseGb: 20,
    logGb: 10,
    flowLogGb: 5,
    externalGb: 3,
    tokenGb: 1,
    crossZoneGb: 8,
    imageGb: 0.5,
    deployments: 20,
    ...whole,
  },
  load: {
    users: 1000,
    sessionsPerUser: 20,
    requestsPerSession: 50,
    requestBytes: 2048,
    responseBytes: 20_480,
    requestSeconds: 0.2,
    busyHoursPerDay: 10,
    requestsPerSecondPerInstance: 50,
    readShare: 0.8,
    cacheHitRatio: 0.5,
    messageBytes: 4096,
    logBytesPerRequest: 1024,
    flowLogBytesPerRequest: 1024,
    externalBytesPerRequest: 0,
    crossZoneShare: 0.5,
    growthMonths: 6,
    deployments: 20,
    imageBytes: 512 * 1024 ** 2,
    ...rest.load,
  },
});

/** Prices resources, in Tokyo unless said otherwise. */
export const priced = (
  resources: readonly Resource[],
  used: Usage | "no traffic" = usage(),
  options: Partial<EstimateOptions> = {},
): Estimate => {
  const target = resources.some(({ type }) => type.startsWith("google_")) ? "gcp" : "aws";
  const region = target === "aws" ? "ap-northeast-1" : "asia-northeast1";
  return estimate(graphOf(target, resources), undefined, used === "no traffic" ? undefined : used, {
    day,
    region,
    ...options,
  });
};

/** `"2 x 730 x 0.062 + 1"` and `"3131400 x 0.40 / 1000000"`, as on a price sheet. */
export const reckon = (sum: string): string => {
  const terms = sum.split(" + ").map((term) => {
    const [product = "", ...divisors] = term.split(" / ");
    return divisors.reduce((value, divisor) => over(value, divisor), times(...product.split(" x ")));
  });
  return decimal(plus(...terms)).toFixed(2, 1);
};

/** What an estimate says of its known lines: name and cents. */
export const cents = ({ lines }: Estimate): Record<string, string> =>
  Object.fromEntries(lines.flatMap(({ name, monthly }) => (monthly ? [[name.en, rounded(monthly)]] : [])));
