/** A number as HCL reads it: plain decimal digits, so that no reviewer has to decode `1.5e-7`. */
export function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Terraform has no number ${value}`);
  const text = String(Object.is(value, -0) ? 0 : value);
  const mark = text.indexOf("e");
  return mark === -1 ? text : withoutExponent(text, mark);
}

function withoutExponent(text: string, mark: number): string {
  const exponent = Number(text.slice(mark + 1));
  // Beyond this no one counts the zeros any more.
  if (Math.abs(exponent) > 30) return text;
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = text.slice(sign.length, mark).split(".");
  const digits = whole + fraction;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, "0");
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
