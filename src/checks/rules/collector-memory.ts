import { formatMemory } from "../../design/units/index.ts";
import { fail, forKind, pass, text } from "../../rules/look.ts";
import { defineRule } from "../../rules/rule.ts";

const leastMebibytes = 1024;

export const rule = defineRule({
  id: "collector-memory",
  family: "limits",
  severity: "low",
  title: {
    en: "A traced container has memory for its collector",
    ja: "トレースするコンテナには隣のコレクターの余地があること",
  },
  why: {
    en: "On Fargate `tracing` puts an OpenTelemetry collector into the same task, and both share its CPU and memory. In the smallest task of 512 MiB, what the collector takes is missing to the application, and the whole task is stopped when memory runs out.",
    ja: "Fargate の `tracing` は同じタスクに OpenTelemetry コレクターを置き、CPU とメモリを分け合います。最小の 512 MiB ではコレクターの使う分がアプリケーションから減り、不足するとタスクごと停止します。",
  },
  controls: ["soc2:A1.1"],
  source: "https://aws-otel.github.io/docs/setup/ecs",
  look: forKind(["service", "worker", "job"], ({ config }, { target }) => {
    if (target !== "aws" || !config.tracing) return undefined;
    const at = ["memory"];
    const shown = formatMemory(config.memory);
    if (config.memory.mebibytes >= leastMebibytes) return pass(at, text(`${shown} for both.`, `両方で ${shown}。`));
    return fail(
      at,
      text(
        `The container and the collector share ${config.cpu} vCPU and ${shown}.`,
        `コンテナとコレクターで ${config.cpu} vCPU・${shown} を分け合います。`,
      ),
      {
        remedy: text(
          "Write 1GiB or more, or trace only where it is looked at.",
          "1GiB 以上にするか、トレースは見る環境だけにしてください。",
        ),
        fix: { value: "1GiB", safe: false },
      },
    );
  }),
});
