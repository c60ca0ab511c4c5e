import { metricOf, type Chart } from "../../lowering/charts.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Component } from "../../system/system.ts";
import type { Stream } from "./schema.ts";
import { readers } from "./settings.ts";

/** How far readers are behind. */
export const lagCharts = (stream: Component<Stream>): readonly Chart[] => [
  { title: "Lag", lines: { messages: metricOf(stream, "lag") } },
];

/** On AWS each reader is looked at by its name, and a serverless cluster shows no disk. */
export const awsCharts = (stream: Component<Stream>, { system }: LowerContext): readonly Chart[] => [
  ...(readers(stream, system).length > 0 && Object.keys(stream.config.topics).length > 0 ? lagCharts(stream) : []),
  ...(stream.config.mode === "provisioned"
    ? [{ title: "Disk", lines: { fullest: metricOf(stream, "disk") } } as const]
    : []),
];
