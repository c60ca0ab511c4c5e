import type { z } from "zod";
import { badFormat, outOfRange, parsed, textUnit, WHOLE, type Parsed } from "./text-unit.ts";

/** An IPv4 range as written: `"10.0.0.0/16"`. */
export type CidrText = `${number}.${number}.${number}.${number}/${number}`;

/** An IPv4 range: `first` is its network address, 0 to 2**32 - 1; `prefix` is 0 to 32. */
export interface Block {
  readonly first: number;
  readonly prefix: number;
}

const pattern = new RegExp(String.raw`^(${WHOLE})\.(${WHOLE})\.(${WHOLE})\.(${WHOLE})/(${WHOLE})$`);
const examples = ["10.0.0.0/16", "192.168.0.0/24"] as const;

/** How many addresses a range of this prefix length has. */
export const addressCount = (prefix: number): number => 2 ** (32 - prefix);

/** Reads a range. Errors: `bad-format`, `out-of-range` (an octet or the prefix length), `cidr-host-bits`. */
export function parseBlock(text: string): Parsed<Block> {
  const numbers = pattern.exec(text)?.slice(1).map(Number);
  if (numbers === undefined) {
    const better = text.replace(/\s/g, "");
    return badFormat(text, "cidr", better !== text && parseBlock(better).ok ? [better] : examples);
  }
  const [prefix = 0] = numbers.splice(4);
  const octet = numbers.find((one) => one > 255);
  if (octet !== undefined) return outOfRange(octet, { min: 0, max: 255 });
  if (prefix > 32) return outOfRange(`/${prefix}`, { min: "/0", max: "/32" });
  const address = numbers.reduce((sum, one) => sum * 256 + one, 0);
  const first = address - (address % addressCount(prefix));
  if (first !== address) {
    return { ok: false, issue: "cidr-host-bits", facts: { got: text, network: formatCidr({ first, prefix }) } };
  }
  return parsed({ first, prefix });
}

/** Reads a range and gives it back as its one spelling. Errors as `parseBlock`. */
export function parseCidr(text: string): Parsed<CidrText> {
  const block = parseBlock(text);
  return block.ok ? parsed(formatCidr(block.value)) : block;
}

/** `{ first: 167772160, prefix: 16 }` -> `"10.0.0.0/16"`. */
export function formatCidr({ first, prefix }: Block): CidrText {
  const octets = [24, 16, 8, 0].map((shift) => (first >>> shift) & 255);
  return `${octets.join(".")}/${prefix}` as CidrText;
}

/** Schema of an IPv4 range with no host bits set; it stays a text. */
export const cidr = (): z.ZodType<CidrText, CidrText> =>
  textUnit({
    pattern,
    examples,
    parse: parseCidr,
    facts: {
      name: "cidr",
      title: "IPv4 range without host bits",
      types: { text: "CidrText", value: "CidrText" },
      min: "/0",
      max: "/32",
      format: (text) => text,
    },
  });
