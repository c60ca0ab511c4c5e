import type { Plain } from "../evaluation/plain.ts";

/** Answers of one type, by attribute: those that configurations look into. Of a block, what every such block holds. */
export type Row = Readonly<Record<string, Plain>>;

/** What answers depend on. */
export interface World {
  readonly region: string;
  /** AWS account. */
  readonly account: string;
  /** Google Cloud project, and its number. */
  readonly project: string;
  readonly projectNumber: string;
  /** Host names that certificates of the environment are made for. */
  readonly hosts: readonly string[];
}

/** Rows by type; `data.` before the types of data sources, `ephemeral.` before those of ephemeral resources. */
export type Table = (world: World) => Readonly<Record<string, Row>>;
