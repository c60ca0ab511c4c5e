import type { Plain } from "../plain.ts";
import { isScalar } from "../plain.ts";
import { refuse } from "../refused.ts";
import { bool, jsonText, number, scalarText, text } from "../text.ts";

const VERB = /%([-+# 0]*)(\d+)?(?:\.(\d+))?(?:\[(\d+)\])?(.)/gsu;

/** `format`: the verbs of Go that Terraform has. */
export function format(form: string, values: readonly Plain[]): string {
  let next = 0;
  let used = 0;
  const made = form.replace(
    VERB,
    (_, flags: string, width?: string, precision?: string, position?: string, verb?: string) => {
      if (verb === "%") return "%";
      if (position !== undefined) next = Number(position) - 1;
      if (next >= values.length) refuse(`format: no value for %${verb}`);
      const value = values[next++] as Plain;
      used = Math.max(used, next);
      const digits = precision === undefined ? undefined : Number(precision);
      return pad(written(verb ?? "", value, flags, digits), flags, Number(width ?? 0), isNumeric(verb));
    },
  );
  if (used < values.length && !form.includes("[")) refuse("format: more values than verbs");
  return made;
}

const isNumeric = (verb: string | undefined): boolean => "bdoxXeEfFgG".includes(verb ?? " ");

function written(verb: string, value: Plain, flags: string, precision: number | undefined): string {
  const sign = (text: string): string => (flags.includes("+") && !text.startsWith("-") ? `+${text}` : text);
  switch (verb) {
    case "v":
      return value === null ? "null" : isScalar(value) ? scalarText(value) : jsonText(value);
    case "s":
      return precision === undefined ? text(value) : Array.from(text(value)).slice(0, precision).join("");
    case "q":
      return jsonText(text(value));
    case "t":
      return String(bool(value));
    case "d":
      return sign(whole(value).toString());
    case "b":
      return sign(whole(value).toString(2));
    case "o":
      return sign(whole(value).toString(8));
    case "x":
    case "X": {
      const hex = typeof value === "string" ? Buffer.from(value).toString("hex") : whole(value).toString(16);
      return verb === "x" ? hex : hex.toUpperCase();
    }
    case "f":
    case "F":
      return sign(number(value).toFixed(precision ?? 6));
    case "e":
    case "E": {
      const exponent = number(value).toExponential(precision ?? 6);
      return sign(exponent.replace(/e([-+])(\d)$/, `${verb}$10$2`));
    }
    case "g":
    case "G":
      return sign(
        precision === undefined ? scalarText(number(value)) : String(Number(number(value).toPrecision(precision))),
      );
    default:
      return refuse(`format: no verb %${verb}`);
  }
}

/** Go drops what stands behind the point. */
const whole = (value: Plain): bigint => BigInt(Math.trunc(number(value)));

function pad(made: string, flags: string, width: number, numeric: boolean): string {
  const missing = width - Array.from(made).length;
  if (missing <= 0) return made;
  if (flags.includes("-")) return made + " ".repeat(missing);
  if (!flags.includes("0") || !numeric) return " ".repeat(missing) + made;
  const sign = /^[-+]/.exec(made)?.[0] ?? "";
  return sign + "0".repeat(missing) + made.slice(sign.length);
}
