import type { Figure } from "./figure.ts";
import type { Loss, Step } from "./recovery.ts";
import { none, seconds } from "./span.ts";

/** Figures whose value is a time, one after the other. */
export const steps = (...all: readonly (Figure | Step)[]): readonly Step[] =>
  all.map((one) => ("figure" in one ? one : { figure: one, seconds: one.value }));

/** A recovery that takes these steps. */
export function after(
  taken: readonly Step[],
  how: Loss["how"],
  data: Pick<Loss, "rpo" | "rpoFigure"> = { rpo: none },
): Loss {
  return { ...data, rto: seconds(taken.reduce((sum, step) => sum + step.seconds, 0)), steps: taken, how };
}
