import type { Component } from "../../system/system.ts";
import type { Traffic } from "../../facets/facets.ts";
import type { Figure } from "../../facets/figure.ts";
import { figures } from "../../facets/figures.data.ts";
import { rebuilt, type Losses } from "../../facets/recovery.ts";
import { after, steps } from "../../facets/step.ts";
import { byAgreement, redundant, single, unknownPart, type Part } from "../../facets/term.ts";
import { text } from "../../facets/text.ts";

/** Tasks of Fargate. The agreement counts all of them being lost; where several are needed, fewer are an outage. */
function fargate(fewest: number, needed: number): readonly Part[] {
  const alone = single(
    "AWS Fargate",
    text(
      "one task runs; the agreement of Fargate wants tasks in two or more zones",
      "タスクが 1 つだけ。Fargate の SLA は 2 つ以上のゾーンのタスクが条件",
    ),
  );
  if (fewest < 2) return [alone];
  return needed > 1 ? [byAgreement("aws-fargate"), redundant(alone, needed, fewest)] : [byAgreement("aws-fargate")];
}

/** Off-hours without an instance: whether the promise holds then as well is not in the design. */
const resting = unknownPart(
  "AWS Fargate",
  text(
    "stopped in its off-hours; whether the promise counts them is not stated",
    "offHours の間は停止します。その時間を約束に含むかは設計にありません。",
  ),
);

/** Tasks of a service on AWS, with what its off-hours leave of them. */
export function onFargate({ instances, offHours }: Tasks, needed: number): readonly Part[] {
  const [fewest] = instances;
  if (!offHours) return fargate(fewest, needed);
  if (offHours.instances === 0) return [...fargate(fewest, needed), resting];
  return fargate(Math.min(fewest, offHours.instances), needed);
}

/** Most tasks at the same time. */
export const mostTasks = ({ config }: Component<Tasks>): number => config.instances[1];

/**
 * Calls out of the network take its way out. Cloud Run has one of its own, until it calls another container of the
 * network: from then on all that it sends goes through the network.
 */
export const wayOut: NonNullable<Traffic<Tasks>["wayOut"]> = ({ outside, inside }, target) =>
  outside.length > 0 && (target === "aws" || inside.length > 0);

interface Tasks {
  readonly instances: readonly [number, number];
  readonly offHours?: { readonly instances: number } | undefined;
}

/** Code holds no data: it is started again, in another zone or region. `spread`: the platform runs it over zones by itself. */
export const restarted =
  (spread: (target: "aws" | "gcp") => boolean): Losses<Tasks> =>
  ({ config }, scenario, { target }) => {
    if (scenario === "data") return undefined;
    if (scenario === "region") return rebuilt;
    if (spread(target) || config.instances[0] >= 2)
      return after(steps(figures.rerouted), text("instances in other zones answer", "他のゾーンのインスタンスが応答"));
    const start = "startup" in config ? (config.startup as { readonly seconds: number }).seconds : 0;
    return after(
      steps(figures.restarted, { figure: startup, seconds: start }),
      text("the only instance is started in another zone", "唯一のインスタンスを別ゾーンで起動"),
    );
  };

const startup: Figure = {
  id: "startup",
  text: text("it becomes ready, as `startup` says", "起動して応答可能になる（`startup`）"),
  value: 0,
  unit: "s",
  verified: true,
};
