import { refuse } from "../refused.ts";

/** `cidrsubnet`: a network within a prefix, longer by some bits. */
export function subnet(prefix: string, bits: number, index: number): string {
  const [, host = "", length = ""] = /^([0-9a-fA-F.:]+)\/(\d+)$/.exec(prefix) ?? [];
  if (host === "") return refuse(`cidrsubnet: ${prefix} is no address range`);
  const six = host.includes(":");
  const size = six ? 128 : 32;
  const made = Number(length) + bits;
  if (made > size) refuse(`cidrsubnet: ${prefix} has no room for ${bits} more bits`);
  if (index < 0 || BigInt(index) >= 1n << BigInt(bits)) refuse(`cidrsubnet: ${bits} bits hold no number ${index}`);
  const network =
    ((six ? parseSix(host) : parseFour(host)) >> BigInt(size - Number(length))) << BigInt(size - Number(length));
  const address = network | (BigInt(index) << BigInt(size - made));
  return `${six ? writeSix(address) : writeFour(address)}/${made}`;
}

const parseFour = (text: string): bigint => {
  const parts = text.split(".").map(Number);
  if (parts.length !== 4 || !parts.every((part) => part >= 0 && part < 256)) return refuse(`${text} is no address`);
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
};

const writeFour = (address: bigint): string => [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join(".");

function parseSix(text: string): bigint {
  const [head = "", tail] = text.split("::");
  const groups = (part: string): string[] => (part === "" ? [] : part.split(":"));
  const [left, right] = [groups(head), groups(tail ?? "")];
  const missing = 8 - left.length - right.length;
  if (tail === undefined ? missing !== 0 : missing < 1) return refuse(`${text} is no address`);
  return [...left, ...Array<string>(missing).fill("0"), ...right].reduce(
    (sum, group) => (sum << 16n) | BigInt(`0x${group}`),
    0n,
  );
}

/** The longest run of two zero groups and more is left out. */
function writeSix(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => (address >> BigInt(112 - 16 * index)) & 0xffffn);
  let best = { start: 0, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (groups[start + length] === 0n) length++;
    if (length > best.length) best = { start, length };
  }
  const hex = (some: readonly bigint[]): string => some.map((group) => group.toString(16)).join(":");
  if (best.length === 1) return hex(groups);
  return `${hex(groups.slice(0, best.start))}::${hex(groups.slice(best.start + best.length))}`;
}
