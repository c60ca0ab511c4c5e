import { setTimeout as wait } from "node:timers/promises";
import { BadAnswer } from "../pricing/update/json-scan.ts";
import { quoting } from "../text/marks.ts";
import { text, type Text } from "../text/text.ts";
import { UsageError } from "./terminal.ts";

/** Takes an answer piece by piece; made anew for each attempt. */
export interface Consumer<Result> {
  readonly push: (text: string) => void;
  readonly finish: () => Result;
}

export interface DownloadOptions {
  /** Largest answer, unpacked, in bytes. */
  readonly limit: number;
  /** Longest silence, in milliseconds. */
  readonly patience: number;
  /** Attempts after the first. */
  readonly retries: number;
  /** First pause before another attempt; doubles each time. */
  readonly pause: number;
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  readonly progress?: (bytes: number) => void;
}

/** An answer that could not be had, after all attempts. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
  constructor(readonly words: Text) {
    super(words.en);
  }
}

/** Worth another attempt: the line, or the server, may be better by then. */
class Passing extends Error {
  constructor(
    readonly words: Text,
    readonly after = 0,
  ) {
    super(words.en);
  }
}

const LONGEST_PAUSE = 30_000;

/** Addresses must be https; a server on this machine may be asked without. */
export function checkAddress(address: string, flag: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    throw new UsageError(
      text(
        `${flag} "${address}" is not an address; write one such as https://prices.example.com`,
        `${flag} "${address}" はアドレスではありません（例：https://prices.example.com）`,
      ),
    );
  }
  const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && loopback))
    throw new UsageError(text(`${flag} "${address}": https only`, `${flag} "${address}"：https だけが使えます`));
  if (url.username !== "" || url.password !== "")
    throw new UsageError(
      text(`${flag} takes no user name or password`, `${flag} にユーザー名やパスワードは書けません`),
    );
  return url;
}

/** Reads an address with patience, a size limit and several attempts; a bad answer is never kept in part. */
export async function download<Result>(
  url: string,
  make: () => Consumer<Result>,
  options: DownloadOptions,
): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await once(url, make(), options);
    } catch (thrown) {
      options.signal.throwIfAborted();
      const passing = thrown instanceof Passing || (thrown instanceof BadAnswer && thrown.truncated);
      if (!passing || attempt >= options.retries) {
        if (thrown instanceof Passing || thrown instanceof BadAnswer) throw new DownloadError(thrown.words);
        throw thrown;
      }
      const asked = thrown instanceof Passing ? thrown.after : 0;
      const pause = Math.min(LONGEST_PAUSE, Math.max(asked, options.pause * 2 ** attempt));
      await wait(pause, undefined, { signal: options.signal });
    }
  }
}

async function once<Result>(url: string, consumer: Consumer<Result>, options: DownloadOptions): Promise<Result> {
  const silence = new AbortController();
  const timer = setTimeout(() => {
    silence.abort();
  }, options.patience);
  try {
    const answer = await fetch(url, {
      headers: { accept: "application/json", ...options.headers },
      // A redirection could lead the key elsewhere.
      redirect: "error",
      signal: AbortSignal.any([options.signal, silence.signal]),
    });
    refuse(answer, options.limit);
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let bytes = 0;
    for await (const chunk of answer.body ?? []) {
      const piece = chunk as Uint8Array;
      timer.refresh();
      bytes += piece.byteLength;
      if (bytes > options.limit) throw tooLarge(options.limit);
      options.progress?.(bytes);
      consumer.push(decoder.decode(piece, { stream: true }));
    }
    decoder.decode();
    return consumer.finish();
  } catch (thrown) {
    if (thrown instanceof BadAnswer || thrown instanceof Passing || thrown instanceof DownloadError) throw thrown;
    if (silence.signal.aborted) throw new Passing(noAnswer(options.patience / 1000));
    if (thrown instanceof TypeError) throw networkFailure(thrown);
    throw thrown;
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

const answers = (status: number): Text => text(`the server answers ${status}`, `サーバーの応答は ${status} です`);

const noAnswer = (seconds: number): Text => text(`no answer for ${seconds} seconds`, `${seconds} 秒間応答がありません`);

function refuse(answer: Response, limit: number): void {
  const { status, headers } = answer;
  if (status === 429 || status >= 500) {
    const after = Number(headers.get("retry-after"));
    throw new Passing(answers(status), after > 0 ? after * 1000 : 0);
  }
  if (!answer.ok) throw new DownloadError(answers(status));
  if (Number(headers.get("content-length") ?? 0) > limit) throw tooLarge(limit);
}

const tooLarge = (limit: number): DownloadError =>
  new DownloadError(
    text(
      `the answer is larger than ${Math.round(limit / 1024 ** 2)} MiB`,
      `応答が ${Math.round(limit / 1024 ** 2)} MiB を超えています`,
    ),
  );

/** What `fetch` and the decoder throw says little; its cause says why. */
function networkFailure(thrown: TypeError): Error {
  if ((thrown as { code?: unknown }).code === "ERR_ENCODING_INVALID_ENCODED_DATA")
    return new BadAnswer(text("the answer is not UTF-8", "応答が UTF-8 ではありません"));
  const cause = thrown.cause instanceof Error ? thrown.cause.message : thrown.message;
  if (cause.includes("redirect"))
    return new DownloadError(text("the server redirects elsewhere", "サーバーが別の場所へ転送しています"));
  return new Passing(
    text(quoting("the server cannot be reached", cause, "en"), quoting("サーバーに接続できません", cause, "ja")),
  );
}
