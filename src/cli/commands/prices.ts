import { shownPath } from "../../design/load/source.ts";
import { today } from "../../api/day.ts";
import { mergeOverlays, type Overlay } from "../../pricing/overlay.ts";
import { AwsOffer, awsOfferPath, awsOffers } from "../../pricing/update/aws.ts";
import { googlePrices, googleServices, readServices, readSkus, type Sku } from "../../pricing/update/google.ts";
import { overlayOf, type FetchedList, type Missing } from "../../pricing/update/rows.ts";
import { text, type Text } from "../../text/text.ts";
import { pricePhrases } from "../../messages/price-phrases.ts";
import { checkAddress, download, DownloadError, type Consumer, type DownloadOptions } from "../download.ts";
import { designPrices, readPriceFile, userPrices, writePriceFile } from "../price-files.ts";
import { printJson, UsageError, type Terminal } from "../terminal.ts";

export interface UpdateOptions {
  readonly provider?: readonly string[];
  readonly region?: readonly string[];
  readonly offer?: readonly string[];
  readonly beside?: boolean;
  readonly awsUrl: string;
  readonly googleUrl: string;
  readonly maxSize: string;
  readonly timeout: string;
  readonly retries: string;
}

/** A list to be read: an offer file of AWS, a service of Google. */
interface Task {
  readonly name: string;
  readonly read: () => Promise<FetchedList & { readonly missing: readonly Missing[] }>;
}

const MEBIBYTE = 1024 ** 2;

/** `sekkei prices update`: 0 when every list was read, 1 when one failed; its older prices stay then. */
export async function updatePrices(options: UpdateOptions, terminal: Terminal): Promise<number> {
  const words = pricePhrases[terminal.language];
  const stop = new AbortController();
  const onInterrupt = (): void => {
    stop.abort(new UsageError(words.interrupted));
  };
  process.once("SIGINT", onInterrupt);
  try {
    const settings = settingsOf(options, stop.signal);
    const file = options.beside ? designPrices(process.cwd()) : userPrices();
    let overlay = await readPriceFile(file);
    const failed: { list: string; reason: Text }[] = [];
    const missing: Missing[] = [];
    let count = 0;
    for (const task of await tasksOf(options, settings, terminal, failed)) {
      try {
        const list = await task.read();
        const made = overlayOf(list);
        overlay = mergeOverlays(overlay, made.overlay);
        count += rowsOf(made.overlay);
        missing.push(...list.missing, ...made.missing);
      } catch (thrown) {
        if (!(thrown instanceof DownloadError)) throw thrown;
        failed.push({ list: task.name, reason: thrown.words });
      }
    }
    if (count > 0) await writePriceFile(file, overlay);
    const shown = shownPath(file, process.cwd());
    if (terminal.json) printJson(terminal, "prices update", { file: shown, prices: count, failed, missing });
    else {
      for (const { list, reason } of failed) terminal.talk.write(words.failed(list, reason[terminal.language]));
      for (const { product, region, why } of missing) terminal.talk.write(words.missing[why](product, region));
      terminal.out.write(count > 0 ? words.written(count, shown) : words.nothing);
    }
    return failed.length > 0 ? 1 : 0;
  } finally {
    process.removeListener("SIGINT", onInterrupt);
  }
}

function settingsOf(options: UpdateOptions, signal: AbortSignal): DownloadOptions {
  const number = (flag: string, given: string, most: number): number => {
    const value = Number(given);
    if (!(Number.isFinite(value) && value >= 0 && value <= most))
      throw new UsageError(
        text(
          `--${flag} "${given}": write a number up to ${most}`,
          `--${flag} "${given}"：${most} 以下の数を書いてください`,
        ),
      );
    return value;
  };
  return {
    limit: number("max-size", options.maxSize, 65_536) * MEBIBYTE,
    patience: number("timeout", options.timeout, 3600) * 1000,
    retries: number("retries", options.retries, 20),
    pause: 500,
    signal,
  };
}

const rowsOf = ({ products }: Overlay): number => products.reduce((sum, { prices }) => sum + prices.length, 0);

async function tasksOf(
  options: UpdateOptions,
  settings: DownloadOptions,
  terminal: Terminal,
  failed: { list: string; reason: Text }[],
): Promise<readonly Task[]> {
  const providers = options.provider ?? ["aws", ...(process.env.GOOGLE_API_KEY ? ["gcp"] : [])];
  const regions = options.region ?? ["ap-northeast-1", "asia-northeast1"];
  const tasks: Task[] = [];
  const wanted = (name: string): boolean => options.offer?.includes(name) ?? true;
  if (providers.includes("aws")) {
    const base = checkAddress(options.awsUrl, "--aws-url").href.replace(/\/$/, "");
    // Regions of AWS end in a number of their own (`us-east-1`), those of Google do not (`us-east1`).
    for (const region of regions.filter((name) => /^[a-z]+(-[a-z]+)+-\d$/.test(name)))
      for (const offer of awsOffers.filter(wanted)) {
        const url = base + awsOfferPath(offer, region);
        const name = `AWS ${offer} ${region}`;
        tasks.push({
          name,
          read: () =>
            download(url, () => new AwsOffer(offer, region, url), { ...settings, ...progress(name, terminal) }),
        });
      }
  }
  if (providers.includes("gcp")) {
    try {
      tasks.push(...(await googleTasks(options, regions, wanted, settings, terminal)));
    } catch (thrown) {
      if (!(thrown instanceof DownloadError)) throw thrown;
      failed.push({ list: "Google", reason: thrown.words });
    }
  }
  return tasks;
}

async function googleTasks(
  options: UpdateOptions,
  regions: readonly string[],
  wanted: (name: string) => boolean,
  settings: DownloadOptions,
  terminal: Terminal,
): Promise<readonly Task[]> {
  const key = process.env.GOOGLE_API_KEY ?? "";
  if (key === "") throw new UsageError(pricePhrases[terminal.language].needsKey);
  const base = checkAddress(options.googleUrl, "--google-url").href.replace(/\/$/, "");
  // As a header: addresses end up in logs.
  const asked = { ...settings, headers: { "x-goog-api-key": key } };
  const day = today();
  const ids = new Map<string, string>();
  await pages(`${base}/v1/services`, readServices, asked, (page) => {
    for (const { serviceId, displayName } of page.services) ids.set(displayName, serviceId);
  });
  return googleServices
    .filter((name) => wanted(name) && ids.has(name))
    .map((name) => {
      const url = `${base}/v1/services/${ids.get(name) ?? ""}/skus`;
      return {
        name: `Google ${name}`,
        read: async () => {
          const skus: Sku[] = [];
          const watched = { ...asked, ...progress(`Google ${name}`, terminal) };
          await pages(url, readSkus, watched, (page) => skus.push(...page.skus));
          return googlePrices(name, skus, regions, { url, day });
        },
      };
    });
}

const MOST_PAGES = 1000;

/** Follows `nextPageToken`; a server that never ends, or gives the same page again, is left. */
async function pages<Page extends { readonly nextPageToken: string }>(
  url: string,
  read: (text: string) => Page,
  settings: DownloadOptions,
  take: (page: Page) => void,
): Promise<void> {
  const seen = new Set<string>();
  for (let token = ""; ;) {
    const address = `${url}?pageSize=5000${token === "" ? "" : `&pageToken=${encodeURIComponent(token)}`}`;
    const page = await download(address, () => whole(read), settings);
    take(page);
    token = page.nextPageToken;
    if (token === "") return;
    if (seen.has(token) || seen.size > MOST_PAGES)
      throw new DownloadError(text("the pages never end", "ページが終わりません"));
    seen.add(token);
  }
}

/** A page is read as a whole. */
function whole<Page>(read: (text: string) => Page): Consumer<Page> {
  let all = "";
  return {
    push: (piece) => {
      all += piece;
    },
    finish: () => read(all),
  };
}

/** A line that is written over, on a terminal only. */
function progress(name: string, terminal: Terminal): Pick<DownloadOptions, "progress"> {
  if (!process.stderr.isTTY || terminal.json) return {};
  let last = 0;
  return {
    progress: (bytes) => {
      const now = performance.now();
      if (now - last < 100) return;
      last = now;
      process.stderr.write(`\r\u001b[K${name}: ${(bytes / MEBIBYTE).toFixed(1)} MiB\r`);
    },
  };
}
