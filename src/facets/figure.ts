import type { Text } from "../text/text.ts";

/** A number that the arithmetic takes from outside the design. */
export interface Figure {
  readonly id: string;
  /** What it is a number of. */
  readonly text: Text;
  readonly value: number;
  readonly unit: "s" | "%" | "MiB/s" | "share" | "times";
  /** Where it is written, as a URL; absent for an assumption of ours. */
  readonly source?: string;
  /** Whether the page was read when the figure was taken; otherwise it is from memory. */
  readonly verified: boolean;
}

/** Day on which figures and agreements were read. */
export const readOn = "2026-11-22";
