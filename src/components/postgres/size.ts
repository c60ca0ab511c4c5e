import { nearest } from "../../design/expand.ts";
import { formatMemory, type Memory } from "../../design/units/index.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import type { Target } from "../../terraform/graph.ts";
import type { Postgres } from "./schema.ts";
import { awsTypeNames, awsTypes, custom, gcpShared, portable } from "./sizes.ts";

const defaultSize = "small";

/** The machine type of a size on a target, or what is wrong with the size. Paths start at the component. */
export function typeOf(size: Postgres["size"], target: Target): { type: string } | { issue: Issue } {
  const wanted = size ?? defaultSize;
  if (typeof wanted === "string") return { type: portable[wanted][target] };
  if ("cpu" in wanted) return target === "aws" ? smallestAws(wanted.cpu, wanted.memory) : smallestGcp(wanted);
  const exact = wanted[target];
  if (exact === undefined) {
    const example = target === "aws" ? '"db.t4g.small"' : '"db-custom-2-8192"';
    return { issue: issue("missing-key", ["size", target], { key: target, expected: example }) };
  }
  return target === "aws" ? exactAws(exact) : exactGcp(exact);
}

/** MiB of a machine type of Cloud SQL, for alarms that are written in bytes. */
export const mebibytesOf = (type: string): number =>
  gcpShared.find(({ name }) => name === type)?.mebibytes ?? Number(type.split("-")[3] ?? 0);

export const isSharedCore = (type: string): boolean => gcpShared.some(({ name }) => name === type);

function smallestAws(cpu: number, memory: Memory): { type: string } | { issue: Issue } {
  const found = awsTypes.find((one) => one.cpu >= cpu && one.mebibytes >= memory.mebibytes);
  return found ? { type: found.name } : noFit("aws", cpu, memory, awsTypes.at(-1)?.name ?? "");
}

function smallestGcp({ cpu, memory }: { cpu: number; memory: Memory }): { type: string } | { issue: Issue } {
  const shared = gcpShared.find((one) => one.cpu >= cpu && one.mebibytes >= memory.mebibytes);
  if (shared) return { type: shared.name };
  const cpus = legalCpu(Math.max(cpu, memory.mebibytes / custom.maxPerCpu));
  if (cpus > custom.maxCpu) return noFit("gcp", cpu, memory, customType(custom.maxCpu, Infinity));
  return { type: customType(cpus, memory.mebibytes) };
}

const noFit = (target: Target, cpu: number, memory: Memory, largest: string) => ({
  issue: issue("no-size-fits", ["size"], { target, cpu, memory: formatMemory(memory), largest }),
});

function exactAws(name: string): { type: string } | { issue: Issue } {
  if (awsTypeNames.includes(name)) return { type: name };
  const near = nearest(name, awsTypeNames);
  const allowed = awsTypes.map((one) => one.name);
  return { issue: issue("not-allowed", ["size", "aws"], { got: name, ...(near && { near }), allowed }) };
}

function exactGcp(name: string): { type: string } | { issue: Issue } {
  const near = nearestGcp(name);
  if (near === name) return { type: name };
  const allowed = [...gcpShared.map((one) => one.name), "db-custom-<vCPU>-<MiB>"];
  return { issue: issue("not-allowed", ["size", "gcp"], { got: name, ...(near && { near }), allowed }) };
}

/** The type itself when it exists, else the one that was probably meant. */
function nearestGcp(name: string): string | undefined {
  const [, cpu, mebibytes] = /^db-custom-(\d+)-(\d+)$/.exec(name) ?? [];
  if (cpu !== undefined) return customType(legalCpu(Number(cpu)), Number(mebibytes));
  // Names of Compute Engine and of other engines and editions, by their number of CPUs.
  const [, series = "", count] = /^(?:db-)?(?:(?:[a-z]\d[a-z]?|perf-optimized)-)?([a-z]+)-(\d+)/.exec(name) ?? [];
  if (count === undefined || name.startsWith("db-f1") || name.startsWith("db-g1")) {
    return nearest(name, [...gcpShared.map((one) => one.name), "db-custom-1-3840", "db-custom-2-7680"]);
  }
  const gibibytes = { highmem: 6.5, highcpu: 0.9, n: 6.5 }[series] ?? 3.75;
  return customType(legalCpu(Number(count)), Number(count) * gibibytes * 1024);
}

/** 1 or an even number. */
const legalCpu = (cpu: number): number => (cpu <= 1 ? 1 : 2 * Math.ceil(cpu / 2));

function customType(cpu: number, mebibytes: number): string {
  const cpus = Math.min(cpu, custom.maxCpu);
  const least = Math.max(custom.min, Math.ceil((cpus * custom.minPerCpu) / custom.step) * custom.step);
  const most = Math.floor((cpus * custom.maxPerCpu) / custom.step) * custom.step;
  const wanted = Math.ceil(mebibytes / custom.step) * custom.step;
  return `db-custom-${cpus}-${Math.min(most, Math.max(least, wanted))}`;
}
