import { collectionFunctions } from "./collection-functions.ts";
import type { TerraformFunction } from "./define.ts";
import { numberFunctions } from "./number-functions.ts";
import { textFunctions } from "./text-functions.ts";

/** Stays as it is: who reads it looks at its arguments. */
const opaque: TerraformFunction = () => undefined;

/** Terraform's functions that modules call. `try`, `can` and those that read files are evaluated where their arguments are. */
export const functions: Readonly<Record<string, TerraformFunction>> = {
  ...collectionFunctions,
  ...numberFunctions,
  ...textFunctions,
  jsonencode: opaque,
  templatefile: opaque,
  yamlencode: opaque,
};

/** What gives a text, number or boolean, and never null. */
const SCALAR = new Set([
  ...Object.keys(textFunctions),
  ...Object.keys(numberFunctions),
  "alltrue",
  "anytrue",
  "can",
  "contains",
  "file",
  "index",
  "jsonencode",
  "length",
  "templatefile",
  "yamlencode",
]);
for (const name of ["range", "regex", "regexall", "split", "tobool", "tonumber", "tostring"]) SCALAR.delete(name);

/** What gives what it finds among its arguments, which may be anything. */
const FINDING = new Set(["coalesce", "element", "lookup", "nonsensitive", "one", "regex", "sensitive", "try"]);
const CONVERTING = new Set(["tobool", "tonumber", "tostring"]);

/** Whether a call gives a text, number or boolean; undefined when that depends. */
export const givesScalar = (name: string): boolean | undefined =>
  SCALAR.has(name) || CONVERTING.has(name) ? true : FINDING.has(name) ? undefined : false;

/** Whether a call cannot give null. */
export const givesValue = (name: string): boolean => !FINDING.has(name) && !CONVERTING.has(name);
