import { continued, type Deployment } from "../../lowering/deployment.ts";
import { loweringOf, type Kinds } from "../../lowering/kind.ts";
import { isEnvironment } from "../../system/accounts.ts";
import { inKeyOrder, type System } from "../../system/system.ts";
import { targetTitles } from "../../system/target-titles.ts";
import type { Target } from "../../terraform/graph.ts";

interface Deployed {
  readonly key: string;
  readonly deployment: Deployment;
}

/** How new versions are deployed, in the words of one environment: the protected one, where there is one. */
export function deploying(target: Target, systems: readonly System[], kinds: Kinds): readonly string[] {
  const environments = systems.filter((system) => system.target === target && isEnvironment(system));
  const shown = environments.find((system) => system.protected) ?? environments[0];
  const found = shown ? deployedIn(shown, kinds) : [];
  const tag = found[0]?.deployment.tag;
  if (!shown || tag === undefined) return [];
  const good = goodTag(tag);
  const others = environments.flatMap((system) => (system === shown ? [] : `\`${system.environment}\``));
  const signIns = [...new Set(found.flatMap(({ deployment: { takenOn } }) => takenOn?.signIn ?? []))];
  const byImage = [...new Set(found.map(({ deployment }) => deployment.image))].map((image) =>
    found.filter(({ deployment }) => deployment.image === image),
  );
  return [
    [
      `## Deploying on ${targetTitles[target]}`,
      "",
      `What runs in \`${shown.environment}\` is the image under the tag \`${tag}\`: Terraform says so once, and a deployment moves the tag. ${buildOnce(shown, found)} Whoever deploys needs to push images and to update what is named here, and no rights of Terraform. In \`${shown.environment}\`${others.length === 0 ? "" : `, and with other names in ${others.join(", ")}`}:`,
      "",
      "```sh",
      "(",
      "set -e   # what fails ends it",
      ...(target === "aws" ? [`export AWS_REGION=${shown.region}`] : []),
      "commit=$(git rev-parse HEAD)   # the tag that the image was pushed under",
      ...signIns,
      ...byImage.flatMap((ones) => ["", ...commandsOf(ones, "$commit", tag, good)]),
      ")",
      "```",
      "",
      `\`${good}\` is what was deployed last and runs: it moves once a deployment has succeeded, however many fail before, and keeps that image from being deleted. Where a deployment fails, what ran before goes on running, but the tag still means the image that failed: move it back, or the next apply, the next deployment and the next run of a job take that image.`,
      "",
      "```sh",
      ...byImage.flatMap(([first]) => (first ? [first.deployment.move(good, tag)] : [])),
      "```",
      "",
      "To go back to an older image later, deploy it by its own tag. What Terraform changes, such as a variable, starts the image under the tag anew.",
    ].join("\n"),
  ];
}

function buildOnce({ environment }: System, found: readonly Deployed[]): string {
  const from = found.flatMap(({ deployment: { takenOn } }) => takenOn?.environment ?? [])[0];
  const once = "Build and push an image once, under a tag that stays, such as its commit";
  return from === undefined
    ? `${once}; wherever several environments have one registry, the next one gets the very image that was tried in the last.`
    : `${once}. \`${environment}\` has repositories of its own, to which nobody else pushes: its deployments copy the very image there that was tried in \`${from}\`.`;
}

/** The tag of what was deployed last and runs. */
export const goodTag = (tag: string): string => `${tag}.good`;

/** Components of one image: its tag is moved once. What ran when nothing was deployed yet is the first that is good. */
function commandsOf(ones: readonly Deployed[], from: string, tag: string, good: string): readonly string[] {
  const [first] = ones;
  if (!first) return [];
  const { digest, move, takenOn, image } = first.deployment;
  return [
    `# ${ones.map(({ key, deployment }) => (deployment.rollOut.length === 0 ? `${key}, from its next run on` : key)).join("; ")}`,
    ...shellFunction("digest", digest("$1")),
    ...shellFunction("move", move("$1", "$2")),
    ...(takenOn
      ? [
          `if [ -z "$(digest "${from}")" ]; then`,
          `  docker buildx imagetools create --prefer-index=false${continued}  --tag "${image}:${from}"${continued}  "${takenOn.image}:${from}"`,
          "fi",
        ]
      : []),
    `now=$(digest ${tag})`,
    `ran=$(digest ${good})`,
    `if [ -z "$now" ] || [ "$now" != "$(digest "${from}")" ]; then   # else it is being repeated`,
    `  [ -z "$now" ] || [ -n "$ran" ] || move ${tag} ${good}`,
    `  move "${from}" ${tag}`,
    "fi",
    ...ones.flatMap(({ deployment }) => deployment.rollOut),
    `[ "$(digest ${tag})" = "$(digest ${good})" ] || move ${tag} ${good}`,
  ];
}

const shellFunction = (name: string, command: string): readonly string[] => [
  `${name}() {`,
  ...command.split("\n").map((line) => `  ${line}`),
  "}",
];

export const deployedIn = (system: System, kinds: Kinds): readonly Deployed[] =>
  Object.values(inKeyOrder(system).components).flatMap((component) => {
    const kind = kinds[component.kind];
    const deployment = kind && loweringOf(kind, system).deployment?.(component, system);
    return deployment ? [{ key: component.key, deployment }] : [];
  });
