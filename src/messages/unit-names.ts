import { spaced } from "../text/marks.ts";
import type { Language } from "./words.ts";

/** Parts that the units of prices are made of, such as `vCPU-hour`, in Japanese; symbols are the same in both languages. */
const parts: Readonly<Record<string, string>> = {
  alarm: "アラーム",
  broker: "ブローカー",
  call: "呼び出し",
  check: "チェック",
  cluster: "クラスター",
  connection: "接続",
  evaluation: "評価",
  event: "イベント",
  hour: "時間",
  image: "イメージ",
  instance: "インスタンス",
  invocation: "呼び出し",
  item: "項目",
  key: "キー",
  message: "メッセージ",
  metric: "メトリクス",
  minute: "分",
  month: "月",
  node: "ノード",
  notice: "通知",
  notification: "通知",
  operation: "操作",
  option: "オプション",
  parameter: "パラメータ",
  partition: "パーティション",
  path: "経路",
  policy: "ポリシー",
  query: "クエリ",
  request: "リクエスト",
  rule: "ルール",
  run: "実行",
  second: "秒",
  shard: "シャード",
  token: "トークン",
  transition: "遷移",
  unit: "単位",
  version: "バージョン",
  zone: "ゾーン",
};

/** Units whose parts have the names of component kinds, which stand nowhere alone. */
const whole: Readonly<Record<string, string>> = {
  "dashboard-month": "ダッシュボード月",
  "job-month": "ジョブ月",
  "secret-month": "シークレット月",
};

const isWord = (part: string): boolean => /^[a-z]+$/.test(part);

/** A unit of the catalog as people read it: `2 requests`, `3 alarm-months`, `3 アラーム月`, `5 GB 月`. */
export function unitName(unit: string, count: number, language: Language): string {
  const all = unit.split("-");
  if (language === "ja")
    return whole[unit] ?? all.map((part) => parts[part] ?? part).reduce((name, part) => spaced`${name}${part}`);
  const last = all.at(-1) ?? "";
  if (count === 1 || !isWord(last)) return unit;
  return unit.endsWith("y") ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

/** Words of a unit that have no name in Japanese yet. */
export const namelessParts = (unit: string): readonly string[] =>
  whole[unit] !== undefined ? [] : unit.split("-").filter((part) => isWord(part) && parts[part] === undefined);
