import type { Value } from "../terraform/expression.ts";
import { blockAddress, type Resource, type ResourceGraph, type Target } from "../terraform/graph.ts";
import { decimal, over, plus, times } from "./decimal.ts";
import { estimate, type Estimate, type EstimateOptions } from "./estimate.ts";
import { rounded } from "./money.ts";
import { requestLines } from "./requests.ts";
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
  folder: "environments/prod",
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

/**
 * How much of which product a resource (the first without other words) is charged for, beside others: `"730 aws/nat/hours"`; `?` where only
 * usage can tell, `free` and `no price` where that is so.
 */
export const charged = (
  resources: readonly [Resource, ...Resource[]],
  used: Usage | "no traffic" = usage(),
  subject: Resource = resources[0],
): readonly string[] => {
  const target = subject.type.startsWith("google_") ? "gcp" : "aws";
  const month = { hours: 730, region: "here" };
  return requestLines(graphOf(target, resources), used === "no traffic" ? undefined : used, month)
    .filter((line) => line.address === blockAddress(subject))
    .map(({ request }) => {
      if ("free" in request) return "free";
      if ("unpriced" in request) return "no price";
      const { quantity, product, spot, shared } = request;
      const amount = quantity === undefined ? "?" : decimal(quantity).prec(9).toFixed();
      return [amount, product, ...(spot ? ["spot"] : []), ...(shared ? ["shared"] : [])].join(" ");
    });
};

/** A resource, those beside it and the usage if they matter, and what it is charged for. */
export type Charge = readonly [
  title: string,
  resources: readonly [Resource, ...Resource[]],
  lines: readonly string[],
  used?: Usage | "no traffic",
];

/** The same, as cases of a test: `it.each(cases(charges))("$title", ...)`. */
export const cases = (charges: readonly Charge[]) =>
  charges.map(([title, resources, lines, used]) => ({ title, resources, lines, used }));
