import { loweringOf, type AccountNeeds } from "../../lowering/kind.ts";
import { isEnvironment } from "../../system/accounts.ts";
import type { System } from "../../system/system.ts";
import type { ResourceGraph, Target } from "../../terraform/graph.ts";
import type { Guide, Source } from "../output.ts";
import { deploying } from "./deploying.ts";
import { compareText } from "../../text/order.ts";

const titles: Readonly<Record<Target, string>> = { aws: "AWS", gcp: "Google Cloud" };

export function guide({ systems, graphs, kinds }: Source): Guide {
  const targets = [...new Set(systems.map((system) => system.target))];
  const environments = [...new Set(systems.filter(isEnvironment).map((system) => system.environment))];
  const roots = systems.filter((system) => !isEnvironment(system));
  return {
    what: "Terraform (1.11.4 or later; OpenTofu was tried at 1.11.14)",
    folders: [
      ...[...new Set(roots.map(({ folder }) => folder))].map((folder) => ({
        path: `terraform/<cloud>/${folder}`,
        holds: "a root module of what the account has once; an administrator applies it, before anything else",
      })),
      {
        path: "terraform/<cloud>/environments/<name>",
        holds: "a root module for each environment: run Terraform here",
      },
      { path: "terraform/<cloud>/modules/<name>", holds: "modules that the environments call" },
    ],
    chapters: [
      ...targets.map((target) =>
        firstApply(
          target,
          systems.filter((system) => system.target === target),
          kinds,
          graphs,
        ),
      ),
      ...targets.flatMap((target) => deploying(target, systems, kinds)),
      ...adopting(graphs),
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

/** The roots of accounts first, then what each kind asks for, by the kind's name. */
function firstApply(
  target: Target,
  systems: readonly System[],
  kinds: Source["kinds"],
  graphs: readonly ResourceGraph[],
): string {
  const used = [...new Map(systems.flatMap((system) => loweringsOf(system, kinds)))].sort(([a], [b]) =>
    compareText(a, b),
  );
  const asked = used.flatMap(([, { firstApply: steps = [] }]) =>
    typeof steps === "function" ? steps(systems) : steps,
  );
  const roots = inTurn(
    systems
      .filter((system) => !isEnvironment(system))
      .map((root) => ({
        root,
        needs: [...new Map(loweringsOf(root, kinds)).values()].flatMap((one) => one.accountNeeds?.(root) ?? []),
      })),
  ).map((turn) =>
    accountSteps(turn, hasStateBucket(graphs.find((one) => one.target === target && one.folder === turn.root.folder))),
  );
  return [
    `## The first apply on ${titles[target]}`,
    "",
    ...[...roots, ...asked].map((step, index) => `${index + 1}. ${step}`),
  ].join("\n");
}

/** Whether the bucket of the state exists before its root is applied. */
const hasStateBucket = (graph: ResourceGraph | undefined): boolean =>
  (graph?.imports ?? []).some(({ to }) => /^module\.terraform_state\.\w+_bucket\.this$/.test(to));

/** What is to be looked at where a root adopts what exists. */
function adopting(graphs: readonly ResourceGraph[]): readonly string[] {
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
      "`no-op` is taken as it is, `update` is changed as the plan says. Where it says `delete`, do not apply: the comment in `imports.tf` names the arguments that have to be as they are; write them into the design or its `patch`. After the apply `imports.tf` does nothing more. Leave `adopt` in the design where it keeps a name that the design would not give.",
    ].join("\n"),
  ];
}

/** The lowerings of a system's components, by kind. */
const loweringsOf = (system: System, kinds: Source["kinds"]) =>
  Object.values(system.components).flatMap(({ kind: name }) => {
    const kind = kinds[name];
    return kind ? [[name, loweringOf(kind, system)] as const] : [];
  });

interface Turn {
  readonly root: System;
  readonly needs: readonly AccountNeeds[];
}

/** Roots in the order of the design, but each after those that it needs. */
function inTurn(turns: readonly Turn[]): readonly Turn[] {
  const placed = new Set<Turn>();
  const place = (turn: Turn): void => {
    if (placed.has(turn)) return;
    const names = turn.needs.flatMap(({ roots }) => roots);
    for (const before of turns) if (before !== turn && names.includes(before.root.environment)) place(before);
    placed.add(turn);
  };
  turns.forEach(place);
  return [...placed];
}

/**
 * The root of an account is applied with a state on disk, which then moves into the bucket that was made; where the
 * bucket exists, with the state in it.
 */
function accountSteps(
  { root: { target, folder, environment, project, serves = [] }, needs }: Turn,
  hasBucket: boolean,
): string {
  const place = target === "aws" ? "account" : "project";
  const served = serves.map((one) => `\`${one.environment}\``).join(", ");
  const lines = [
    ...(target === "gcp"
      ? [
          `gcloud services enable cloudbilling.googleapis.com cloudresourcemanager.googleapis.com iam.googleapis.com serviceusage.googleapis.com --project ${project}`,
        ]
      : []),
    `cd terraform/${target}/${folder}`,
    ...(hasBucket
      ? ["terraform init", "terraform apply"]
      : [
          "mv backend.tf backend.tf.later   # the bucket of the state is not there yet",
          "terraform init",
          "terraform apply",
          "mv backend.tf.later backend.tf",
          "terraform init -migrate-state    # moves the state into the bucket that was just made",
          "rm -f terraform.tfstate terraform.tfstate.backup",
        ]),
  ];
  return [
    [
      `As an administrator of the ${place}, apply \`${environment}\`: what the ${place} of ${served} has once. Pipelines plan it and never apply it, since it holds what they may do. Apply it again before an environment gets a type of resource that is new there, and after it has lost the last of one.`,
      ...needs.flatMap(({ says }) => says),
    ].join(" "),
    "",
    "   ```sh",
    ...lines.map((line) => `   ${line}`),
    "   ```",
  ].join("\n");
}
