import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ask } from "./estimator.ts";
import { free } from "./free.ts";
import { inJapanese } from "./words.ts";

const folder = new URL(".", import.meta.url);
const sources = [...readdirSync(new URL("estimators/", folder)).map((name) => `estimators/${name}`), "cloud-run.ts"]
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");
const literals = [...sources.matchAll(/\b(?:name|free|unpriced):[^,"`(]*?(?:\? "([^"]+)" : )?"([^"]+)"/g)].flatMap(
  ([, one, other]) => [...(one === undefined ? [] : [one]), ...(other === undefined ? [] : [other])],
);
const unchanged = new Set(["GPU", "CDN", "vCPU", "Container Insights", "traffic.tokens", "Web ACL"]);

describe("inJapanese", () => {
  it("has words for every name and reason of the estimators", () => {
    const texts = [...new Set([...literals, ...Object.values(free), ...Object.values(ask)])];
    expect(texts.length).toBeGreaterThan(120);
    expect(texts.filter((text) => inJapanese(text) === text && !unchanged.has(text))).toEqual([]);
  });

  it.each([
    ["vCPU (Spot)", "vCPU（スポット）"],
    ["memory of db-custom-2-8192", "db-custom-2-8192 のメモリ"],
    ["logs kept 30 days, compressed to 15%", "30 日保存するログ（15% に圧縮）"],
    ["free tier of requests", "無料枠：リクエスト"],
    ["gemini-2.5-flash: input tokens from the cache", "gemini-2.5-flash：キャッシュからの入力トークン"],
    [
      "the catalog has no price of aws/nat/hours in ap-northeast-3 on 2026-11-22",
      "価格表に aws/nat/hours（ap-northeast-3、2026-11-22）がない",
    ],
    ["db.r6g.large", "db.r6g.large"],
    ["constructor", "constructor"],
  ])("%s", (english, japanese) => {
    expect(inJapanese(english)).toBe(japanese);
  });
});
