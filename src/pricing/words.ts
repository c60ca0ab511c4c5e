import japanese from "./words.ja.json" with { type: "json" };

const known: Readonly<Record<string, string>> = japanese;

/** Words with something in them; `$1` is translated again where it may be words itself. */
const patterns: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(.*) \(Spot\)$/, (name) => `${inJapanese(name)}（スポット）`],
  [/^free tier of (.*)$/, (name) => `無料枠：${inJapanese(name)}`],
  [/^deliveries to (.*) are free$/, (protocol) => `${protocol} への配信は無料`],
  [/^backups, (\d+) kept \(2% change a day\)$/, (count) => `バックアップ ${count} 世代（1 日 2% の変更）`],
  [/^capacity (M\d)$/, (size) => `容量 ${size}`],
  [/^disk (\S+)$/, (type) => `ディスク ${type}`],
  [/^storage (\S+)$/, (type) => `ストレージ ${type}`],
  [/^machines (\S+)$/, (type) => `マシン ${type}`],
  [/^(vCPU|memory) of (\S+)$/, (part, tier) => `${tier} の${part === "memory" ? "メモリ" : " vCPU"}`],
  [/^instances above (\S+), up to (\S+)$/, (fewest, most) => `${fewest} を超え ${most} までのインスタンス`],
  [/^logs kept (\d+) days, compressed to 15%$/, (days) => `${days} 日保存するログ（15% に圧縮）`],
  [/^logs kept beyond 30 days, to (\d+)$/, (days) => `30 日を超え ${days} 日まで保存するログ`],
  [/^transitions \((\d+) an execution\)$/, (count) => `遷移（実行ごとに ${count}）`],
  [/^nothing is known about what (\S+) costs$/, (type) => `${type} の料金は不明`],
  [
    /^the catalog has no price of (\S+) in (\S*) on (\S+)$/,
    (product, region, day) => `価格表に ${product}（${region}、${day}）がない`,
  ],
  [
    /^the catalog has no price of (\S+) in (\S*) for so much$/,
    (product, region) => `価格表にこの量の ${product}（${region}）がない`,
  ],
  [/^savings-plan, (\S+)$/, (percent) => `Savings Plans、${percent}`],
  [/^reserved, (\S+)$/, (percent) => `リザーブド、${percent}`],
  [/^committed-use, (\S+)$/, (percent) => `確約利用割引、${percent}`],
  [/^spot, (\S+)$/, (percent) => `スポット、${percent}`],
  [/^(\S+): ((?:in|out)put tokens.*)$/, (model, what) => `${model}：${inJapanese(what)}`],
];

/** Names, reasons and questions of lines in Japanese. What has no words (types, fields) stays as it is. */
export function inJapanese(text: string): string {
  const word = Object.hasOwn(known, text) ? known[text] : undefined;
  if (word !== undefined) return word;
  for (const [pattern, say] of patterns) {
    const found = pattern.exec(text);
    if (found) return say(...found.slice(1));
  }
  return text;
}
