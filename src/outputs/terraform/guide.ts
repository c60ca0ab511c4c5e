import { isEnvironment } from "../../system/accounts.ts";
import type { System } from "../../system/system.ts";
import { parseAddress, type ResourceGraph } from "../../terraform/graph.ts";
import { changesTaggedOnly } from "../../terraform/permissions/aws/others.ts";
import type { Guide, Source } from "../output.ts";
import { deploying } from "./deploying.ts";
import { firstApply } from "./first-apply.ts";
import { replacing } from "./replacing.ts";
import { restoring } from "./restoring.ts";
import { firstApplyText } from "./first-apply-text.ts";
import { takingDownText } from "./taking-down-text.ts";

export function guide({ systems, graphs, kinds }: Source): Guide {
  const targets = [...new Set(systems.map((system) => system.target))];
  const environments = [...new Set(systems.filter(isEnvironment).map((system) => system.environment))];
  const roots = systems.filter((system) => !isEnvironment(system));
  return {
    what: "Terraform (1.11.4 or later; OpenTofu was tried at 1.11.14)",
    folders: [
      {
        path: roots.map(({ target, folder }) => `terraform/${target}/${folder}`).join("`, `"),
        holds:
          "root modules of what an account or project has once; an administrator applies them, before anything else",
      },
      {
        path: "terraform/<cloud>/environments/<name>",
        holds: "a root module for each environment: run Terraform here",
      },
      { path: "terraform/<cloud>/modules/<name>", holds: "modules that the environments call" },
    ],
    chapters: [
      ...targets.map((target) =>
        firstApplyText(
          target,
          firstApply(
            systems.filter((system) => system.target === target),
            graphs,
            kinds,
          ),
          deploying(target, systems, graphs, kinds),
        ),
      ),
      ...targets.flatMap((target) => deploying(target, systems, graphs, kinds)),
      ...targets.flatMap((target) => replacing(target, systems, graphs, kinds)),
      ...targets.flatMap((target) => restoring(target, systems, graphs, kinds)),
      ...adopting(systems, graphs),
      ...targets.flatMap((target) => takingDownText(target, systems, graphs, kinds)),
      [
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
        "`terraform init` writes `.terraform.lock.hcl` in each root, the exact versions and checksums of the providers: commit it, so that everybody plans with the same ones, and move it on with `terraform init -upgrade`. Builds leave it alone. The ranges in `terraform.tf` say with which versions the code can be planned at all. With runners of several platforms, add theirs: `terraform providers lock -platform=linux_amd64 -platform=darwin_arm64`.",
      ].join("\n"),
    ],
  };
}

/** What is to be looked at where a root adopts what exists. */
function adopting(systems: readonly System[], graphs: readonly ResourceGraph[]): readonly string[] {
  const folders = graphs
    .filter(({ imports = [] }) => imports.length > 0)
    .map(({ target, folder }) => `\`terraform/${target}/${folder}\``);
  if (folders.length === 0) return [];
  return [
    [
      "## What exists already",
      "",
      `\`imports.tf\` in ${folders.join(", ")} takes what the design adopts into the state, with the first apply. Look at its plan before:`,
      "",
      "```sh",
      "terraform plan -out plan.bin",
      `terraform show -json plan.bin | jq -r '.resource_changes[] | select(.change.importing) | "\\(.change.actions | join("+")) \\(.address)"'`,
      "```",
      "",
      "`no-op` is taken as it is, `update` is changed as the plan says. Where it says `delete`, do not apply: the comment in `imports.tf` names the arguments that have to be as they are; write them into the design or its `patch`. After the apply `imports.tf` does nothing more. Leave `adopt` in the design where it keeps a name that the design would not give. What the plan creates beside it, such as the policy and the lifecycle rules of an adopted bucket, replaces what the bucket has of it.",
      ...tagged(systems, graphs),
    ].join("\n"),
  ];
}

/** Pipelines are told by tags what is theirs, and what is not. */
function tagged(systems: readonly System[], graphs: readonly ResourceGraph[]): readonly string[] {
  const adopting = graphs.filter(
    ({ target, imports = [], parameters }) => target === "aws" && imports.length > 0 && parameters.permissions_boundary,
  );
  if (adopting.length === 0) return [];
  const before = adopting.flatMap(({ folder, imports = [] }) => {
    const system = systems.find((one) => one.target === "aws" && one.folder === folder);
    const named = imports.filter(({ to }) => changesTaggedOnly(parseAddress(to).type));
    if (!system || named.length === 0) return [];
    const tags = `system=${system.tags.system ?? system.name},environment=${system.environment}`;
    return [
      `- \`terraform/aws/${folder}\`, \`--tags ${tags}\`: ${named.map(({ to, id }) => `\`${to}\` (\`${id}\`)`).join(", ")}`,
    ];
  });
  return [
    "",
    "A pipeline on AWS changes nothing whose tag `system` or `environment` is another's. Where what is adopted carries one of these tags with another value, take it off before (`aws resourcegroupstaggingapi untag-resources --tag-keys system environment --resource-arn-list ARN`), or apply that environment once by hand. Apply the root of the account first: it names what is adopted in the policies of the pipeline.",
    ...(before.length === 0
      ? []
      : [
          "",
          "What has no name in its ARN it changes only where the environment's tags are on it, or on what it stands in. Put them on what is adopted here before the pipeline applies (`aws resourcegroupstaggingapi tag-resources --tags TAGS --resource-arn-list ARN`), or apply that environment once by hand:",
          "",
          ...before,
        ]),
  ];
}
