import type { Kinds } from "../../lowering/kind.ts";
import type { System } from "../../system/system.ts";
import { targetTitles } from "../../system/target-titles.ts";
import { byHandOf, deleteBucketFunction } from "../../terraform/deleting-by-hand.ts";
import type { ResourceGraph, Target } from "../../terraform/graph.ts";
import { graphOf, shownOf } from "./roots.ts";
import { keptAfter, stateCall, takingDown, type DownStep } from "./taking-down.ts";
import { compareText } from "../../text/order.ts";

/** How an environment is taken down, in the words of one: the protected one, where there is one. */
export function takingDownText(
  target: Target,
  systems: readonly System[],
  graphs: readonly ResourceGraph[],
  kinds: Kinds,
): readonly string[] {
  const shown = shownOf(target, systems, graphs);
  if (!shown) return [];
  const { environment } = shown.system;
  const others = shown.others.map((one) => one.environment);
  const own = takingDown({ systems, graphs, kinds }, shown.system);
  // Where only others have a root to themselves, that is told of one of these.
  const steps = own.some(isLast)
    ? own
    : [
        ...own,
        ...shown.others.flatMap((one) => takingDown({ systems, graphs, kinds }, one).filter(isLast)).slice(0, 1),
      ];
  const keepsCopy = steps.some((step) => step.do === "take-out") && steps.some(isLast);
  return [
    [
      `## Taking an environment down on ${targetTitles[target]}`,
      "",
      `All of \`${environment}\` goes, its data and its backups too: copy what is still needed out first.${others.length === 0 ? "" : ` With other names in ${list(others)}, and from the second step on where an environment is not protected.`} It takes an administrator, and pipelines that rest. Commands are run in the folder of this README.`,
      "",
      ...steps.map((step, index) => {
        const [says, commands] = said(step, target, environment, keepsCopy);
        return [
          `${index + 1}. ${says}`,
          ...(commands.length === 0 ? [] : ["", "```sh", ...commands, "```"].map((line) => (line ? `   ${line}` : ""))),
        ].join("\n");
      }),
      ...named(steps, graphs),
    ].join("\n"),
  ];
}

/** What whoever makes it again comes upon. */
function named(steps: readonly DownStep[], graphs: readonly ResourceGraph[]): readonly string[] {
  const gone = steps.flatMap((step) => (step.do === "destroy" || step.do === "destroy-account" ? [step.root] : []));
  const kept = gone.flatMap((root) => [...keptAfter(root, graphOf(root, graphs))]);
  if (kept.length === 0) return [];
  const said = [...new Map(kept)]
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([type, { days, undeleted }]) =>
        `\`${type}\` for ${days} days${undeleted === undefined ? "" : ` (Terraform brings it back within ${undeleted})`}`,
    );
  return [
    "",
    `Names that stay taken afterwards: ${said.join(", ")}. Who makes it again before then undeletes what has them and imports it.`,
  ];
}

const isLast = (step: DownStep): boolean => step.do === "destroy-account";

const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

type Said = readonly [says: string, commands: readonly string[]];

function said(step: DownStep, target: Target, environment: string, keepsCopy: boolean): Said {
  switch (step.do) {
    case "free":
      return [
        `In the design, write \`environments.${environment}.protected: false\`${step.also.map((one) => ` and ${one}`).join("")}, build, and apply that. A destroy before stops halfway (${list(step.held)})${step.named.length === 0 ? "" : `, and names stay taken after it (${list(step.named)})`}.`,
        applied(target, step.roots),
      ];
    case "destroy": {
      const says = [...new Set(step.after.map((one) => one.says))];
      return [
        ["Destroy what the environment has.", ...says].join(" "),
        [
          `terraform -chdir=terraform/${target}/${step.root.folder} init`,
          `terraform -chdir=terraform/${target}/${step.root.folder} destroy`,
          ...[...new Set(step.after.flatMap(({ commands = [] }) => commands))].map(
            (one) => `${one}   # where it stopped`,
          ),
        ],
      ];
    }
    case "undelegate":
      return [
        `Take out the name servers of its zone where a person entered them (${list(step.zones)}): whoever made a zone on the same ones would answer for the name.`,
        [],
      ];
    case "take-out":
      return [
        takeOutText(step, environment, target),
        [...(keepsCopy ? [copied(target)] : []), ...takenOut(step, target)],
      ];
    case "destroy-account":
      return [
        `Destroy \`${step.root.environment}\`, which served only ${list((step.root.serves ?? []).map((one) => one.environment))}${keepsCopy ? ", from the copy" : ""}. The bucket of its state goes last, with what it tells of the environment:`,
        accountDestroyed(step.root, target, keepsCopy),
      ];
  }
}

/** Beside the folder, which a build clears of what the design no longer has. */
const copied = (target: Target): string => `cp -R terraform/${target} ../before-${target}   # before the build`;

function takeOutText(
  { roots, byHand, renamed, zones, orphans }: Extract<DownStep, { readonly do: "take-out" }>,
  environment: string,
  target: Target,
): string {
  return [
    `Take \`${environment}\` out of the design, with its values in \`each\` and \`environments\`, and build: that names what data is no longer managed, and the options by which you say so. Then apply ${list(roots.map((one) => one.environment))}${zones.length === 0 ? "" : `; nothing there delegates to ${list(zones)} or looks it up from then on`}.`,
    ...renamed.map(
      ({ root, name }) =>
        `Without it \`${root.environment}\` would be called \`${name}\` and be another: write \`targets.${target}.accountRoot: { name: "${root.environment}" }\`.`,
    ),
    ...(byHand.length === 0
      ? []
      : [
          "As long as a root serves something protected, what it loses is protected too: it is deleted by hand, as the plan names it.",
        ]),
    ...(orphans.length === 0 ? [] : [`Then enter ${list(orphans)} anew, as the new README says.`]),
  ].join(" ");
}

function takenOut(
  { roots, byHand }: Extract<DownStep, { readonly do: "take-out" }>,
  target: Target,
): readonly string[] {
  if (byHand.length === 0) return applied(target, roots);
  const deletesBuckets = byHand.includes("aws_s3_bucket");
  return [
    ...(deletesBuckets ? deleteBucketFunction : []),
    ...roots.flatMap(({ folder }) => {
      const root = `terraform -chdir=terraform/${target}/${folder}`;
      return [
        `${root} init`,
        `${root} plan -out plan.bin`,
        `by_hand=$(${root} show -json plan.bin | jq -r '`,
        ...byHandOf(byHand).map((line) => `  ${line}`),
        "')",
        'echo "$by_hand"   # look at it before the next',
        'eval "$by_hand"',
        `${root} apply`,
      ];
    }),
  ];
}

const applied = (target: Target, roots: readonly System[]): readonly string[] =>
  roots.flatMap(({ folder }) =>
    ["init", "apply"].map((command) => `terraform -chdir=terraform/${target}/${folder} ${command}`),
  );

function accountDestroyed({ folder, state }: System, target: Target, keepsCopy: boolean): readonly string[] {
  const root = `${keepsCopy ? `../before-${target}` : `terraform/${target}`}/${folder}`;
  return [
    `terraform -chdir=${root} init`,
    `terraform -chdir=${root} state rm ${stateCall}`,
    `terraform -chdir=${root} destroy`,
    ...(target === "aws"
      ? [`export AWS_REGION=${state.region}`, ...deleteBucketFunction, `delete_bucket ${state.bucket}`]
      : [`gcloud storage rm --recursive gs://${state.bucket}`]),
  ];
}
