import type { z } from "zod";
import {
  badFormat,
  DECIMAL,
  decimalText,
  outOfRange,
  parsed,
  textUnit,
  type Parsed,
  type UnitName,
} from "./text-unit.ts";

/** Memory as written: `"512MiB"`, `"1.5GiB"`. Binary units only. */
export type MemoryText = `${number}${"KiB" | "MiB" | "GiB" | "TiB"}`;
/** More than 0, at most 1024 TiB, in steps of 1 KiB. */
export interface Memory {
  readonly mebibytes: number;
}

export const bytesOf = ({ mebibytes }: Memory): number => mebibytes * 1024 ** 2;

/** Disk size as written: `"20GiB"`, `"1TiB"`. */
export type StorageText = `${number}${"GiB" | "TiB"}`;
/** 1 GiB to 1024 TiB, whole: clouds sell disks by the GiB. */
export interface Storage {
  readonly gibibytes: number;
}

const KIBIBYTES = { KiB: 1, MiB: 1024, GiB: 1024 ** 2, TiB: 1024 ** 3 };
type SizeUnit = keyof typeof KIBIBYTES;
const MAX_TEBIBYTES = 1024;

interface SizeRules {
  readonly name: UnitName;
  readonly pattern: RegExp;
  /** Smallest step; every size is a whole number of it. */
  readonly step: SizeUnit;
  readonly examples: readonly string[];
}

const memoryExamples = ["512MiB", "1GiB", "1.5GiB"] as const;
const storageExamples = ["20GiB", "1TiB"] as const;
const memoryRules: SizeRules = {
  name: "memory",
  pattern: new RegExp(`^(${DECIMAL})(KiB|MiB|GiB|TiB)$`),
  step: "KiB",
  examples: memoryExamples,
};
const storageRules: SizeRules = {
  name: "storage",
  pattern: new RegExp(`^(${DECIMAL})(GiB|TiB)$`),
  step: "GiB",
  examples: storageExamples,
};

/** Gives the size in KiB. */
function parseSize(text: string, rules: SizeRules): Parsed<number> {
  const [, number, unit] = rules.pattern.exec(text) ?? [];
  if (number === undefined) return badFormat(text, rules.name, mended(text, rules) ?? rules.examples);
  const size = Number(number) * KIBIBYTES[unit as SizeUnit];
  const step = KIBIBYTES[rules.step];
  if (size <= 0 || size > MAX_TEBIBYTES * KIBIBYTES.TiB) {
    return outOfRange(text, { min: `1${rules.step}`, max: `${MAX_TEBIBYTES}TiB` });
  }
  if (size % step !== 0) {
    // 0.3GiB is no whole number of KiB. Nearest that can be written: whole MiB, or whole steps for disks.
    const coarse = size >= KIBIBYTES.MiB ? Math.max(step, KIBIBYTES.MiB) : step;
    return badFormat(text, rules.name, [formatSize(Math.max(1, Math.round(size / coarse)) * coarse, rules.step)]);
  }
  return parsed(size);
}

/** "1GB", "512M", "2Gi", "1 GiB" -> how it is spelled here. */
function mended(text: string, rules: SizeRules): readonly string[] | undefined {
  const [, number, letter] = /^\s*(\d+(?:\.\d+)?)\s*([kmgt])(?:i?b?)\s*$/i.exec(text) ?? [];
  if (number === undefined || letter === undefined) return undefined;
  const spelled = `${number}${letter.toUpperCase()}iB`;
  if (rules.pattern.test(spelled)) return parseSize(spelled, rules).ok ? [spelled] : undefined;
  const size = Number(number) * KIBIBYTES[`${letter.toUpperCase()}iB` as SizeUnit];
  const up = Math.max(1, Math.ceil(size / KIBIBYTES[rules.step]));
  return up < 2 ** 40 && size > 0 ? [formatSize(up * KIBIBYTES[rules.step], rules.step)] : undefined;
}

/** Largest unit in which the number is whole or ends in .5. */
function formatSize(kibibytes: number, smallest: SizeUnit): string {
  const units = (["TiB", "GiB", "MiB", "KiB"] as const).filter((unit) => KIBIBYTES[unit] >= KIBIBYTES[smallest]);
  const fitting = units.find((unit) => {
    const halves = (2 * kibibytes) / KIBIBYTES[unit];
    return halves >= 2 && Number.isInteger(halves);
  });
  const unit = fitting ?? smallest;
  return `${decimalText(kibibytes / KIBIBYTES[unit], 10)}${unit}`;
}

/** Reads memory. Errors: `bad-format` (with the right spelling where it can be told), `out-of-range`. */
export function parseMemory(text: string): Parsed<Memory> {
  const size = parseSize(text, memoryRules);
  return size.ok ? parsed({ mebibytes: size.value / KIBIBYTES.MiB }) : size;
}

/** `{ mebibytes: 1536 }` -> `"1.5GiB"`; below 1 KiB of precision it rounds. */
export const formatMemory = (memory: Memory): MemoryText =>
  formatSize(Math.round(memory.mebibytes * KIBIBYTES.MiB), "KiB") as MemoryText;

/** Schema of memory, for example of a container. */
export const memory = (): z.ZodType<Memory, MemoryText> =>
  textUnit({
    pattern: memoryRules.pattern,
    examples: memoryExamples,
    parse: parseMemory,
    facts: {
      name: "memory",
      title: "amount of data",
      types: { text: "MemoryText", value: "Memory" },
      min: "1KiB",
      max: `${MAX_TEBIBYTES}TiB`,
      format: formatMemory,
    },
  });

/** Reads a disk size. Errors: `bad-format`, `out-of-range`. */
export function parseStorage(text: string): Parsed<Storage> {
  const size = parseSize(text, storageRules);
  return size.ok ? parsed({ gibibytes: size.value / KIBIBYTES.GiB }) : size;
}

/** `{ gibibytes: 1536 }` -> `"1.5TiB"`. */
export const formatStorage = (storage: Storage): StorageText =>
  formatSize(Math.round(storage.gibibytes) * KIBIBYTES.GiB, "GiB") as StorageText;

/** Schema of a disk size. */
export const storage = (): z.ZodType<Storage, StorageText> =>
  textUnit({
    pattern: storageRules.pattern,
    examples: storageExamples,
    parse: parseStorage,
    facts: {
      name: "storage",
      title: "disk size in whole GiB",
      types: { text: "StorageText", value: "Storage" },
      min: "1GiB",
      max: `${MAX_TEBIBYTES}TiB`,
      format: formatStorage,
    },
  });
