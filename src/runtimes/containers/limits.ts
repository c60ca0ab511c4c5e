/**
 * Memory in MiB that Fargate offers with each number of vCPUs: the smallest, the largest and the step.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html, read 2026-11.
 */
export const fargate = {
  source: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html",
  sizes: {
    0.25: [512, 1024, 2048],
    0.5: range(1024, 4096, 1024),
    1: range(2048, 8192, 1024),
    2: range(4096, 16_384, 1024),
    4: range(8192, 30_720, 1024),
    8: range(16_384, 61_440, 4096),
    16: range(32_768, 122_880, 8192),
  } as Readonly<Record<number, readonly number[]>>,
} as const;

/**
 * What Cloud Run takes. Below 1 vCPU any hundredth goes, with one request at a time.
 * Sources, read 2026-11: https://cloud.google.com/run/docs/configuring/services/cpu,
 * https://cloud.google.com/run/docs/configuring/services/memory-limits
 */
export const cloudRun = {
  source: "https://cloud.google.com/run/docs/configuring/services/cpu",
  memorySource: "https://cloud.google.com/run/docs/configuring/services/memory-limits",
  cpus: [1, 2, 4, 6, 8],
  smallestCpu: 0.08,
  smallestMemory: 128,
  /** The second generation of the execution environment needs so much. */
  generation2: { cpu: 1, memory: 512 },
  largestMemory: 32_768,
  /** MiB that a number of vCPUs needs at least. */
  memoryNeeded: { 4: 2048, 6: 4096, 8: 4096 } as Readonly<Record<number, number>>,
  /** vCPUs that more than so many MiB need at least, largest first. */
  cpuNeeded: [
    { above: 24_576, cpu: 8 },
    { above: 16_384, cpu: 6 },
    { above: 8192, cpu: 4 },
    { above: 4096, cpu: 2 },
    { above: 1024, cpu: 1 },
    { above: 512, cpu: 0.5 },
  ],
  /** Jobs and worker pools have whole vCPUs only. */
  jobSource: "https://cloud.google.com/run/docs/configuring/jobs/cpu",
  /** Registries that it pulls from without a remote repository in between. */
  imageSource: "https://cloud.google.com/run/docs/deploying#images",
} as const;

function range(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: (last - first) / step + 1 }, (_, index) => first + index * step);
}
