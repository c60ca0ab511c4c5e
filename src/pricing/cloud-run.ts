import { text } from "../facets/text.ts";
import { larger, minus, times, zero, type Decimal } from "./decimal.ts";
import { ask, type EstimatorContext, type LineRequest } from "./estimator.ts";
import { HOURS_PER_MONTH, SECONDS_PER_HOUR } from "./month.ts";

/** What one instance has: vCPUs and GiB. */
export interface InstanceSize {
  readonly cpu: number;
  readonly memory: number;
}

/**
 * Seconds in which instances have at least one request, which is when they are charged as active. With
 * L requests in flight on average, a single instance is busy for 1 - e^-L of the time.
 */
function activeSeconds(context: EstimatorContext, concurrency: number): Decimal | undefined {
  const { usage, own, hours } = context;
  if (!usage || !own) return undefined;
  const { busyHoursPerDay, requestSeconds } = usage.load;
  const share = busyHoursPerDay / 24;
  const inFlight = (own.calls * requestSeconds) / (HOURS_PER_MONTH * SECONDS_PER_HOUR * share);
  return times(hours, SECONDS_PER_HOUR, share, Math.max(1 - Math.exp(-inFlight), inFlight / concurrency));
}

/** Charged while requests are answered; instances that wait cost less. */
export function requestBasedLines(
  { cpu, memory }: InstanceSize,
  fewest: number,
  concurrency: number,
  context: EstimatorContext,
): readonly LineRequest[] {
  const active = activeSeconds(context, concurrency);
  const idle = larger(zero, minus(times(fewest, context.hours, SECONDS_PER_HOUR), active ?? 0));
  const busy = (each: number): Decimal | undefined => active && times(active, each);
  return [
    {
      name: text("vCPU while answering", "応答中の vCPU"),
      product: "gcp/run/request-cpu",
      quantity: busy(cpu),
      ask: ask.traffic,
    },
    {
      name: text("memory while answering", "応答中のメモリ"),
      product: "gcp/run/request-memory",
      quantity: busy(memory),
      ask: ask.traffic,
    },
    {
      name: text("requests", "リクエスト"),
      product: "gcp/run/requests",
      quantity: context.own?.calls,
      ask: ask.traffic,
    },
    ...(fewest === 0
      ? []
      : [
          {
            name: text("vCPU of waiting instances", "待機インスタンスの vCPU"),
            product: "gcp/run/idle-cpu",
            quantity: times(idle, cpu),
          },
          {
            name: text("memory of waiting instances", "待機インスタンスのメモリ"),
            product: "gcp/run/idle-memory",
            quantity: times(idle, memory),
          },
        ]),
  ];
}

/** Parts of an instance that is charged as long as it runs. */
export const instanceBasedParts = ({ cpu, memory }: InstanceSize) => [
  { name: text("vCPU", "vCPU"), product: "gcp/run/instance-cpu", each: cpu, seconds: true },
  { name: text("memory", "メモリ"), product: "gcp/run/instance-memory", each: memory, seconds: true },
];
