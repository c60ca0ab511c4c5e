import type { Successor } from "./capacity.ts";

const burstable = ["micro", "small", "medium"];
const general = ["large", "xlarge", "2xlarge", "4xlarge", "8xlarge", "12xlarge", "16xlarge"];

/** Whether a family of AWS comes in a size. */
export const comesIn = (family: string, size: string): boolean =>
  (family.startsWith("t") ? burstable : general).includes(size);

/** What replaces an instance type of AWS (`db.t3.micro`), by families of the service and what is saved, rounded down. */
export function successorOf(
  type: string,
  families: Readonly<Record<string, string>>,
  percentLess: number,
  exists: (family: string, size: string) => boolean = comesIn,
): { readonly successor?: Successor } {
  const [service = "", family = "", size = ""] = type.split(".");
  const next = families[family];
  if (next === undefined || !exists(next, size)) return {};
  return { successor: { type: `${service}.${next}.${size}`, percentLess } };
}
