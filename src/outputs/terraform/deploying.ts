import { copiedOnce, type Deployment, type Version } from "../../lowering/deployment.ts";
import { loweringOf, type Kinds } from "../../lowering/kind.ts";
import { inKeyOrder, type System } from "../../system/system.ts";
import { targetTitles } from "../../system/target-titles.ts";
import type { ResourceGraph, Target } from "../../terraform/graph.ts";
import { shownOf, type Shown } from "./roots.ts";

interface Deployed {
  readonly key: string;
  readonly deployment: Deployment;
}

/** How new versions are deployed, in the words of one environment: the protected one, where there is one. */
export function deploying(
  target: Target,
  systems: readonly System[],
  graphs: readonly ResourceGraph[],
  kinds: Kinds,
): readonly string[] {
  const shown = shownOf(target, systems, graphs);
  if (!shown) return [];
  const found = deployedIn(shown.system, shown.graph, kinds);
  const tag = found[0]?.deployment.tag;
  const versions = versionsIn(shown.system, kinds);
  if (tag === undefined && versions.length === 0) return [];
  return [
    [
      `## Deploying on ${targetTitles[target]}`,
      ...(tag === undefined ? [] : moving(shown, found, tag)),
      ...(versions.length === 0 ? [] : beforeApplies(shown.system, versions)),
    ].join("\n"),
  ];
}

/** Deployments that move a tag. */
function moving({ system: shown, others }: Shown, found: readonly Deployed[], tag: string): readonly string[] {
  const good = goodTag(tag);
  const signIns = [
    ...new Set(found.flatMap(({ deployment: { signIn = [], takenOn } }) => [signIn, takenOn?.signIn ?? []].flat())),
  ];
  const byImage = [...new Set(found.map(({ deployment }) => deployment.image))].map((image) =>
    found.filter(({ deployment }) => deployment.image === image),
  );
  return [
    "",
    `What runs in \`${shown.environment}\` is the image under the tag \`${tag}\`: Terraform says so once, and a deployment moves the tag. ${buildOnce(shown, found)} Whoever deploys needs to push images and to update what is named here, and no rights of Terraform. In \`${shown.environment}\`${others.length === 0 ? "" : `, and with other names in ${others.map(({ environment }) => `\`${environment}\``).join(", ")}`}${others.length > 0 && found.some(({ deployment }) => deployment.takenOn) ? " (the first copies nothing)" : ""}:`,
    "",
    "```sh",
    "(",
    "set -e   # what fails ends it",
    ...(shown.target === "aws" ? [`export AWS_REGION=${shown.region}`] : []),
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
  ];
}

/** Images under versions that the design gives: an apply rolls them out, which has to find them. */
const beforeApplies = ({ environment }: System, versions: readonly Version[]): readonly string[] => [
  "",
  `What the design gives a version is rolled out by the apply that names it. Before that, copy it from \`${versions[0]?.takenOn.environment ?? ""}\` to \`${environment}\`:`,
  "",
  "```sh",
  ...new Set(versions.flatMap(({ takenOn }) => takenOn.signIn)),
  ...new Set(versions.map(({ image, tag, takenOn }) => copiedOnce(`${takenOn.image}:${tag}`, `${image}:${tag}`))),
  "```",
];

const versionsIn = (system: System, kinds: Kinds): readonly Version[] =>
  Object.values(inKeyOrder(system).components).flatMap((component) => {
    const kind = kinds[component.kind];
    return (kind && loweringOf(kind, system).version?.(component, system)) ?? [];
  });

function buildOnce({ environment }: System, found: readonly Deployed[]): string {
  const from = found.flatMap(({ deployment: { takenOn } }) => takenOn?.environment ?? [])[0];
  const once = "Build and push an image once, under a tag that stays, such as its commit";
  return from === undefined
    ? `${once}; wherever several environments have one registry, the next one gets the very image that was tried in the last.`
    : `${once}. \`${environment}\` has repositories of its own, to which no other environment can push: its deployments copy the image there that was tried in \`${from}\`, with its digest.`;
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
    ...(takenOn ? [copiedOnce(`${takenOn.image}:${from}`, `${image}:${from}`)] : []),
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

export const deployedIn = (system: System, graph: ResourceGraph, kinds: Kinds): readonly Deployed[] =>
  Object.values(inKeyOrder(system).components).flatMap((component) => {
    const kind = kinds[component.kind];
    const deployment = kind && loweringOf(kind, system).deployment?.(component, system, graph);
    return deployment ? [{ key: component.key, deployment }] : [];
  });
