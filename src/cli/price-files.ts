import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Price } from "../pricing/catalog/catalog.ts";
import { emptyOverlay, mergeOverlays, overlayPrices, readOverlay, type Overlay } from "../pricing/overlay.ts";
import { text, type Text } from "../text/text.ts";
import { unlessGone } from "./output/disk.ts";
import { UsageError } from "./terminal.ts";

/** Prices of this user, for all designs. */
export const userPrices = (): string => {
  const stated = process.env.XDG_CONFIG_HOME ?? "";
  return join(stated === "" ? join(homedir(), ".config") : stated, "sekkei", "prices.json");
};

/** Prices of one design, beside it: for a team that commits them. */
export const designPrices = (directory: string): string => join(directory, ".sekkei", "prices.json");

/** What a `prices.json` holds; nothing when there is no such file. */
export async function readPriceFile(file: string): Promise<Overlay> {
  const content = await readFile(file, "utf8").catch(unlessGone(undefined));
  if (content === undefined) return emptyOverlay;
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    json = undefined;
  }
  const overlay = readOverlay(json);
  if (!overlay) throw new UsageError(notPrices(file));
  return overlay;
}

const notPrices = (file: string): Text =>
  text(
    `${file} is not a file of prices; remove it, or write it with sekkei prices update`,
    `${file} は価格のファイルではないため、削除するか、sekkei prices update で書き直してください`,
  );

/** Writes the whole file or leaves the old one. */
export async function writePriceFile(file: string, overlay: Overlay): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const fresh = `${file}.${process.pid}.new`;
  try {
    await writeFile(fresh, `${JSON.stringify(overlay, null, 2)}\n`);
    await rename(fresh, file);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Prices that stand in for the bundled ones: those beside the design before those of the user. */
export async function newerPrices(directory: string | undefined): Promise<readonly Price[]> {
  const user = await readPriceFile(userPrices());
  const design = directory === undefined ? emptyOverlay : await readPriceFile(designPrices(directory));
  return overlayPrices(mergeOverlays(user, design));
}
