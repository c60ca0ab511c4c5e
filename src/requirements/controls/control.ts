import type { Text } from "../../text/text.ts";
import { text } from "../../facets/text.ts";

/** `tool`: a design can show it, through rules that name it. `people`: no tool can. */
export type ShownBy = "tool" | "people";

export interface Control {
  /** As rules write it after the name of the catalogue: `CC6.1`. */
  readonly id: string;
  readonly title: Text;
  readonly by: ShownBy;
}

export interface ControlCatalogue {
  /** What rules write before the colon: `soc2`. */
  readonly id: string;
  readonly name: Text;
  readonly edition: string;
  readonly source: string;
  readonly controls: readonly Control[];
}

/** A control in one line. Titles are our own short words, not the text of the standard. */
export type Row = readonly [id: string, en: string, ja: string, by?: "people"];

export const controlsOf = (rows: readonly Row[]): readonly Control[] =>
  rows.map(([id, en, ja, by]) => ({ id, title: text(en, ja), by: by ?? "tool" }));
