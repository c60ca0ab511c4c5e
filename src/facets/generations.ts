import type { Successor } from "./capacity.ts";

const burstable = ["micro", "small", "medium"];
const general = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"];

/** Whether a family of AWS comes in a size. */
const comesIn = (family: string, size: string): boolean =>
  (family.startsWith("t") ? burstable : general).includes(size);

interface Further {
  readonly exists?: (family: string, size: string) => boolean;
  /** Families that cost more than their successor and are of a current generation all the same. */
  readonly current?: readonly string[];
}

/** What replaces an instance type of AWS (`db.t3.micro`), by families of the service and what is saved, rounded down. */
export function successorOf(
  type: string,
  families: Readonly<Record<string, string>>,
  percentLess: number,
  { exists = comesIn, current = [] }: Further = {},
): { readonly successor?: Successor } {
  const [service = "", family = "", size = ""] = type.split(".");
  const next = families[family];
  if (next === undefined || !exists(next, size)) return {};
  return { successor: { type: `${service}.${next}.${size}`, percentLess, older: !current.includes(family) } };
}
