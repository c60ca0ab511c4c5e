import { text } from "../facets/text.ts";
import type { Text } from "../text/text.ts";
import { times, type Decimal } from "./decimal.ts";
import { ask, type EstimatorContext, type Metered } from "./estimator.ts";
import { SECONDS_PER_HOUR } from "./month.ts";
import { meanInstances } from "./usage/usage.ts";
import type { View } from "./view.ts";

/** Fewest and most instances of something that scales. */
export interface Range {
  readonly fewest: number;
  readonly most: number;
}

export const instanceRange = (fewest: number, most: number = fewest): Range => ({
  fewest,
  most: Math.max(fewest, most),
});

/** Expected instance-hours: the mean under the traffic; without traffic the fewest, which always run. */
export function instanceHours({ fewest, most }: Range, context: EstimatorContext): Decimal {
  const { usage, own, hours } = context;
  if (!usage || !own || most === fewest) return times(fewest, hours);
  return times(meanInstances(own.calls, usage.load, fewest, most), hours);
}

/** Lines of what instances are made of, and one that asks for traffic where more of them may run than priced. */
export function instanceLines(
  range: Range,
  context: EstimatorContext,
  parts: readonly {
    readonly name: Text;
    readonly product: string;
    readonly each: number;
    readonly seconds?: boolean;
  }[],
  spot?: { readonly share: number },
): readonly Metered[] {
  const instances = instanceHours(range, context);
  const unknown = range.most > range.fewest && !context.usage;
  const lines = parts.flatMap(({ name, product, each, seconds }): readonly Metered[] => {
    const quantity = times(instances, each, seconds ? SECONDS_PER_HOUR : 1);
    const share = spot?.share ?? 0;
    return [
      ...(share < 1 ? [{ name, product, quantity: times(quantity, 1 - share) }] : []),
      ...(share > 0
        ? [
            {
              name: text(`${name.en} (Spot)`, `${name.ja}（スポット）`),
              product,
              quantity: times(quantity, share),
              spot: true,
            },
          ]
        : []),
    ];
  });
  const [first] = parts;
  if (!unknown || !first) return lines;
  return [
    ...lines,
    {
      name: text(
        `instances above ${range.fewest}, up to ${range.most}`,
        `${range.fewest} を超え ${range.most} までのインスタンス`,
      ),
      product: first.product,
      quantity: undefined,
      ask: ask.traffic,
    },
  ];
}

/** vCPUs of a Kubernetes-style limit: `"500m"` is 0.5. */
export function cpus(text: string | undefined): number | undefined {
  const [, number, milli] = /^(\d+(?:\.\d+)?)(m?)$/.exec(text ?? "") ?? [];
  return number === undefined ? undefined : Number(number) / (milli === "m" ? 1000 : 1);
}

const GIBIBYTES: Readonly<Record<string, number>> = {
  Ki: 1 / 1024 ** 2,
  Mi: 1 / 1024,
  Gi: 1,
  K: 1e3 / 1024 ** 3,
  M: 1e6 / 1024 ** 3,
  G: 1e9 / 1024 ** 3,
};

/** GiB of a Kubernetes-style limit: `"512Mi"` is 0.5. */
export function gibibytes(text: string | undefined): number | undefined {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)(Ki|Mi|Gi|K|M|G)$/.exec(text ?? "") ?? [];
  const factor = GIBIBYTES[unit];
  return number === undefined || factor === undefined ? undefined : Number(number) * factor;
}

/** CPUs and memory of the containers of a Cloud Run template; what is not stated is 1 vCPU and 512 MiB. */
export function containerSize(template: View | undefined): { readonly cpu: number; readonly memory: number } {
  let [cpu, memory] = [0, 0];
  for (const container of template?.blocks("containers") ?? []) {
    cpu += cpus(container.text("resources", "limits", "cpu")) ?? 1;
    memory += gibibytes(container.text("resources", "limits", "memory")) ?? 0.5;
  }
  return { cpu: cpu || 1, memory: memory || 0.5 };
}
