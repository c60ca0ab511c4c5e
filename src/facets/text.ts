import { text, type Text } from "../text/text.ts";

export { same, text } from "../text/text.ts";

/** A number for people: three significant digits or as many as asked, no exponent, no trailing zeros. */
export function numberText(value: number, significant = 3): string {
  if (value === 0) return "0";
  const digits = Math.max(0, significant - 1 - Math.floor(Math.log10(Math.abs(value))));
  const shown = value.toFixed(Math.min(15, digits));
  return shown.includes(".") ? shown.replace(/\.?0+$/, "") : shown;
}

const units = [
  { from: 86_400 * 2, seconds: 86_400, en: "d", ja: " 日" },
  { from: 3600, seconds: 3600, en: "h", ja: " 時間" },
  { from: 60, seconds: 60, en: " min", ja: " 分" },
  { from: 1, seconds: 1, en: " s", ja: " 秒" },
] as const;

/** `49 min`, `24h`, `90 ms`; one decimal where it matters. */
export function spanText(seconds: number): Text {
  if (seconds === 0) return text("0", "0");
  const unit = units.find(({ from }) => seconds >= from);
  if (!unit) return text(`${numberText(seconds * 1000)} ms`, `${numberText(seconds * 1000)} ミリ秒`);
  const amount = seconds / unit.seconds;
  const shown = amount >= 10 ? Math.round(amount * 10) / 10 : Math.round(amount * 100) / 100;
  return text(`${shown}${unit.en}`, `${shown}${unit.ja}`);
}

/** Puts words together in both languages. */
export const joined = (parts: readonly Text[], separator: Text): Text =>
  text(parts.map(({ en }) => en).join(separator.en), parts.map(({ ja }) => ja).join(separator.ja));
