import { loweringOf } from "../../lowering/kind.ts";
import type { System } from "../../system/system.ts";
import type { Target } from "../../terraform/graph.ts";
import type { Kinds } from "../../build/build.ts";

const titles: Readonly<Record<Target, string>> = { aws: "AWS", gcp: "Google Cloud" };

/** The README of an output folder: how a person takes it from here, without Sekkei if need be. */
export function outputReadme(systems: readonly System[], kinds: Kinds): string {
  const [first] = systems;
  if (!first) return "";
  const targets = [...new Set(systems.map((system) => system.target))];
  const environments = [...new Set(systems.map((system) => system.environment))];
  return [
    `# Infrastructure of ${first.name}`,
    "",
    "Plain Terraform (1.11.4 or later; OpenTofu was tried at 1.11.14), written by `sekkei build` from the design beside this folder. It needs nothing of Sekkei: delete the tool and keep everything here.",
    "",
    "Files are written again by the next build. Changes belong in the design, in its `patch`, or in an `overrides/` folder beside the design, whose files are laid into this tree (`overrides/terraform/aws/modules/ecs/logging_override.tf`).",
    "",
    "| folder | holds |",
    "| --- | --- |",
    "| `terraform/<cloud>/bootstrap` | the bucket that keeps the state; applied once |",
    "| `terraform/<cloud>/environments/<name>` | a root module an environment: run Terraform here |",
    "| `terraform/<cloud>/modules/<area>` | what the environments share |",
    "",
    ...targets.flatMap((target) =>
      section(
        target,
        systems.filter((system) => system.target === target),
        kinds,
      ),
    ),
    "## Every day",
    "",
    "```sh",
    `cd terraform/${targets[0] ?? "aws"}/environments/${environments[0] ?? "dev"}`,
    "terraform init",
    "terraform plan -out plan.bin",
    "terraform apply plan.bin",
    "terraform test        # the clouds are mocked; without access to the state: terraform init -backend=false first",
    "```",
    "",
  ].join("\n");
}

function section(target: Target, systems: readonly System[], kinds: Kinds): string[] {
  const used = new Map(
    systems.flatMap((system) =>
      Object.values(system.components).flatMap(({ kind: name }) => {
        const kind = kinds[name];
        return kind ? [[name, loweringOf(kind, system)] as const] : [];
      }),
    ),
  );
  const steps = [...used].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, { firstApply }]) => firstApply ?? []);
  const bootstrap = `Make the state bucket: \`terraform init && terraform apply\` in \`terraform/${target}/bootstrap\`.`;
  return [
    `## The first apply on ${titles[target]}`,
    "",
    ...[bootstrap, ...steps].map((step, index) => `${index + 1}. ${step}`),
    "",
  ];
}
