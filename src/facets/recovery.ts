import type { Text } from "../text/text.ts";
import type { Component, System } from "../system/system.ts";
import { figures } from "./figures.data.ts";
import type { Figure } from "./figure.ts";
import { never, none, type Span } from "./span.ts";
import { after, steps } from "./step.ts";
import type { Stated } from "./stated.ts";
import { text } from "./text.ts";

/** A zone fails; data is deleted or spoilt; a region fails. */
export const scenarios = ["zone", "data", "region"] as const;
export type Scenario = (typeof scenarios)[number];

/** One part of a recovery time: a figure and what it comes to here. */
export interface Step {
  readonly figure: Figure;
  readonly seconds: number;
}

/** What becomes of a component in a scenario. */
export interface Loss {
  /** Time whose data is lost. */
  readonly rpo: Span;
  /** Where it comes from; absent when nothing is lost. */
  readonly rpoFigure?: Figure;
  /** Time until it answers again. */
  readonly rto: Span;
  /** What the time is the sum of. */
  readonly steps: readonly Step[];
  /** How it comes back. */
  readonly how: Text;
}

/** What becomes of a component of one kind; undefined where the scenario does not touch it. */
export type Losses<Config> = (
  component: Component<Config>,
  scenario: Scenario,
  system: System,
  stated: Stated,
) => Loss | undefined;

/** Nothing happens to it. */
export const unharmed: Loss = {
  rpo: none,
  rto: none,
  steps: [],
  how: text("spread over the zones of its region", "リージョン内のゾーンに分散"),
};

/** It is made anew in another region, without data. */
export const rebuilt: Loss = after(
  steps(figures.noticed, figures.rebuilt),
  text("built anew in another region", "別リージョンでの再構築"),
);

/** Regional and managed: it lives through a zone and holds nothing that is restored from a backup. */
export const regional: Losses<unknown> = (_, scenario) =>
  scenario === "zone" ? unharmed : scenario === "region" ? rebuilt : undefined;

/** Messages on the way: those not yet worked on are lost with the region. */
export const messages: Losses<unknown> = (_, scenario) => {
  if (scenario === "zone") return unharmed;
  if (scenario === "data") return undefined;
  return { ...rebuilt, rpo: never("waiting messages are in the lost region", "待機中のメッセージは失われます") };
};
