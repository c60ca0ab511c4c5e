import type { Prepared } from "../../lowering/first-step.ts";
import type { Target } from "../../terraform/graph.ts";
import { enabledByHand, type Step } from "./first-apply.ts";

const titles: Readonly<Record<Target, string>> = { aws: "AWS", gcp: "Google Cloud" };

/**
 * The steps as a chapter of the README, which also says what the deployments behind it take. Commands are run from the
 * folder in which the README is.
 */
export function firstApplyText(target: Target, steps: readonly Step[], deployments: readonly string[]): string {
  const said = steps.map((step, index) => numbered(index + 1, textOf(step)));
  return [
    `## The first apply on ${titles[target]}`,
    "",
    `Commands start in the folder of this README. ${signedIn[target](["Terraform", "jq", ...imageTools([...said, ...deployments])].join(", "))}`,
    "",
    ...said,
  ].join("\n");
}

/**
 * What commands ask for that build, push and copy images. Before 0.22 Buildx pushes the parts of an
 * image for several platforms under its tag as well, which ECR refuses where tags stay:
 * https://github.com/docker/buildx/pull/3024, read 2026-11-28.
 */
function imageTools(chapters: readonly string[]): readonly string[] {
  const commands = chapters.join("\n");
  if (commands.includes("docker buildx")) return ["Docker with Buildx 0.22 or later"];
  return /^ *docker /m.test(commands) ? ["Docker"] : [];
}

const signedIn: Readonly<Record<Target, (tools: string) => string>> = {
  aws: (tools) =>
    `They need ${tools} and the AWS CLI, signed in to the account that each root names; \`aws sts get-caller-identity\` tells to which one is.`,
  gcp: (tools) =>
    `They need ${tools} and the gcloud CLI, signed in with \`gcloud auth login\` and \`gcloud auth application-default login\`, and projects that are there and have a billing account (\`gcloud billing projects link\`).`,
};

/** Lines after the first stand below it. */
function numbered(number: number, text: string): string {
  const [first = "", ...rest] = text.split("\n");
  return [`${number}. ${first}`, ...rest.map((line) => (line === "" ? "" : `   ${line}`))].join("\n");
}

function textOf(step: Step): string {
  switch (step.do) {
    case "say":
      return step.says;
    case "apply-account":
      return accountText(step);
    case "apply-environment":
      return environmentText(step);
  }
}

const lookFirst =
  'It takes over what exists: look at the plan before you say yes, as the chapter "What exists already" has it.';

/**
 * The root of an account is applied with a state on disk, which then moves into the bucket that was made; where the
 * bucket exists, with the state in it.
 */
function accountText({ root, needs, hasBucket, adopts }: Extract<Step, { readonly do: "apply-account" }>): string {
  const { target, folder, environment, project, serves = [] } = root;
  const served = serves.map((one) => `\`${one.environment}\``).join(", ");
  const enabled = enabledByHand.join(" ");
  return [
    [
      `As an administrator of the ${owner[target]}, apply \`${environment}\`: what the ${owner[target]} of ${served} has once. Pipelines plan it and never apply it, since it holds what they may do. Apply it again before an environment gets a type of resource that is new there, and after it has lost the last of one.`,
      ...needs.flatMap(({ says }) => says),
      ...(adopts ? [lookFirst] : []),
    ].join(" "),
    "",
    ...shell([
      ...(target === "gcp" ? [`gcloud services enable ${enabled} --project ${project}`] : []),
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
    ]),
  ].join("\n");
}

const owner: Readonly<Record<Target, string>> = { aws: "account", gcp: "project" };

function environmentText({
  root,
  prepare,
  settled,
  adopts,
}: Extract<Step, { readonly do: "apply-environment" }>): string {
  const { target, folder, environment } = root;
  const says = `${adopts ? `${lookFirst} ` : ""}As an administrator of the ${owner[target]}, apply \`${environment}\``;
  const start = [`cd terraform/${target}/${folder}`, "terraform init"];
  if (prepare.length === 0) return [`${says}:`, "", ...shell([...start, "terraform apply"])].join("\n");
  return [
    `${says}; first what has to be there before the rest:`,
    "",
    ...shell([...start, ...targeted(prepare)]),
    "",
    ...[...new Set(prepare.map((step) => step.says))].flatMap((one) => [
      one,
      "",
      ...shell(prepare.filter((step) => step.says === one).flatMap(({ commands }) => commands)),
      "",
    ]),
    "Then everything:",
    "",
    ...shell(["terraform apply", ...settled]),
    ...running(target, prepare),
  ].join("\n");
}

/** What to do where a first image does not start. */
function running(target: Target, prepare: readonly Prepared[]): readonly string[] {
  if (!prepare.some(({ pushes = [] }) => pushes.length > 0)) return [];
  const notStarted: Readonly<Record<Target, string>> = {
    aws: "An apply does not wait for tasks to start; `wait` does. Where it gives up, the events of the service and its log say why: push an image that starts under the same name, and deploy it as the chapter on that says.",
    gcp: "Where an image does not start, the apply ends at it: push one that does under the same name, run `terraform untaint` on what the error names, deploy it as the chapter on that says, and apply again.",
  };
  return ["", notStarted[target]];
}

/** What is made first, in one go. */
function targeted(prepare: readonly Prepared[]): readonly string[] {
  const modules = [...new Set(prepare.flatMap(({ modules: made = [] }) => made))];
  if (modules.length === 0) return [];
  return `terraform apply ${modules.map((one) => `-target=${one}`).join(" \\\n  ")}`.split("\n");
}

const shell = (lines: readonly string[]): readonly string[] => ["```sh", ...lines, "```"];
