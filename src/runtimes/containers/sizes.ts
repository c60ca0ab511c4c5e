import { text } from "../../text/text.ts";
import { issue, type Issue } from "../../issues/issue.ts";
import { formatMemory, type Memory } from "../../design/units/index.ts";
import type { Target } from "../../terraform/graph.ts";
import { cloudRun, fargate } from "./limits.ts";

export interface Size {
  readonly cpu: number;
  readonly memory: Memory;
}

/** Whether a target offers so much memory with so many vCPUs; what is allowed instead, otherwise. */
export const checkSize = (size: Size, target: Target): readonly Issue[] =>
  target === "aws" ? checkFargate(size) : checkCloudRun(size);

const shown = (mebibytes: readonly number[]): readonly string[] =>
  mebibytes.map((one) => formatMemory({ mebibytes: one }));

const wrongCpu = (cpu: number, what: string, allowed: readonly string[], source: string): Issue =>
  issue("unsupported-pair", ["cpu"], { what, got: `${cpu} vCPU`, allowed, source });

const wrongMemory = (size: Size, what: string, allowed: readonly string[], source: string): Issue =>
  issue("unsupported-pair", ["memory"], {
    what: text(`${what} with ${size.cpu} vCPU`, `${size.cpu} vCPU の ${what}`),
    got: formatMemory(size.memory),
    allowed,
    source,
  });

function checkFargate(size: Size): readonly Issue[] {
  const allowed = fargate.sizes[size.cpu];
  if (!allowed) {
    const cpus = Object.keys(fargate.sizes)
      .map(Number)
      .sort((a, b) => a - b);
    return [wrongCpu(size.cpu, "Fargate", cpus.map(String), fargate.source)];
  }
  if (allowed.includes(size.memory.mebibytes)) return [];
  return [wrongMemory(size, "Fargate", shown(allowed), fargate.source)];
}

function checkCloudRun(size: Size): readonly Issue[] {
  const { cpu, memory } = size;
  const hundredths = Math.abs(cpu * 100 - Math.round(cpu * 100)) < 1e-9;
  if (!cloudRun.cpus.includes(cpu as 1) && (cpu > 1 || cpu < cloudRun.smallestCpu || !hundredths)) {
    const allowed = ["0.08 - 0.99", ...cloudRun.cpus.map(String)];
    return [wrongCpu(cpu, "Cloud Run", allowed, cloudRun.source)];
  }
  const least =
    cloudRun.memoryNeeded[cpu] ??
    (cpu >= cloudRun.generation2.cpu ? cloudRun.generation2.memory : cloudRun.smallestMemory);
  const most = [...cloudRun.cpuNeeded].reverse().find((one) => one.cpu > cpu)?.above ?? cloudRun.largestMemory;
  if (memory.mebibytes >= least && memory.mebibytes <= most) return [];
  return [wrongMemory(size, "Cloud Run", [shown([least, most]).join(" - ")], cloudRun.memorySource)];
}

/** Only services may have less than a vCPU on Cloud Run. */
export const checkWholeCpu = (size: Size, what: string): readonly Issue[] =>
  size.cpu >= 1 ? [] : [wrongCpu(size.cpu, what, cloudRun.cpus.map(String), cloudRun.jobSource)];
