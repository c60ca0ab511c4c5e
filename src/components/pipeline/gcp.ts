import { alike } from "../../lowering/alike.ts";
import type { Argument } from "../../terraform/argument.ts";
import { enableApi } from "../../lowering/gcp/apis.ts";
import { projectId, type GcpGrant } from "../../lowering/gcp/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { ref, text } from "../../terraform/expression.ts";
import { inEnvironments, isEnvironment } from "../../system/accounts.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { takenFrom } from "../registry/repositories.ts";
import { repositoryName } from "../registry/gcp.ts";
import { bucketName } from "../site/gcp.ts";
import { projectsLookedUp } from "../domain/delegation.ts";
import type { FirstStep } from "../../lowering/first-step.ts";
import { githubActionsAccounts } from "./gcp/github_actions_accounts/module.gen.ts";
import { githubActionsDeployments } from "./gcp/github_actions_deployments/module.gen.ts";
import { rightsOf } from "./gcp-rights.ts";
import { deployAccount, pushers, repositoryOf } from "./gcp-pushers.ts";
import { deployed, environmentsInGitHub, pushed, run, subjectsOf } from "./identity.ts";
import type { Pipeline } from "./schema.ts";

export const gcp: Lowering<Pipeline, GcpGrant> = {
  firstApply: (systems) => [
    {
      when: "before",
      says: "Whoever applies the root of a project hands on rights to its pipeline: that takes Owner of the project, Billing Account Administrator where there is a budget, and Access Context Manager Admin on the access policy where there is a perimeter: pipelines read both and change neither. Whoever applies an environment the first time needs Owner only.",
    },
    {
      when: "between",
      says: "Take Editor away from the default service account of Compute Engine, which the root of a project has made by enabling its API: whoever applies an environment may let code run as every account of its project. `gcloud projects remove-iam-policy-binding PROJECT --role=roles/editor --member=serviceAccount:PROJECT_NUMBER-compute@developer.gserviceaccount.com`; where it is not found, the organization has seen to it.",
    },
    ...systems.flatMap(plansThatLookUp),
    ...imagesFromOutside(systems),
    ...environmentsInGitHub(systems),
  ],
  becomes: "Workload identity federation for GitHub Actions",
  lower,
  account,
  changesByName: true,
};

/**
 * By hand: made in the root of the other project, the grant would come before the account; made in this one's, plans
 * would have to read policies of the other project.
 */
function plansThatLookUp(root: System): readonly FirstStep[] {
  const projects = projectsLookedUp(root);
  const accounts = ofKind(root, "pipeline").flatMap((pipeline) =>
    inEnvironments(root, pipeline).map(
      ({ system }) => `${system.prefix}-${pipeline.slug}-plan@${system.project}.iam.gserviceaccount.com`,
    ),
  );
  const commands = projects.flatMap((project) =>
    accounts.map(
      (account) =>
        `\`gcloud projects add-iam-policy-binding ${project} --role=roles/dns.reader --member=serviceAccount:${account}\``,
    ),
  );
  if (commands.length === 0) return [];
  const says = `Let pipelines that plan \`${root.environment}\` see the zones of other projects that it looks up: ${commands.join(", ")}.`;
  return [{ when: "between", says }];
}

/** By hand, as the above: the project that has the images is applied before the account is there that takes them on. */
function imagesFromOutside(systems: readonly System[]): readonly FirstStep[] {
  const commands = systems.filter(isEnvironment).flatMap((system) => {
    const [registry] = ofKind(system, "registry");
    if (!registry || registry.config.home !== undefined) return [];
    return ofKind(system, "pipeline").flatMap((pipeline) =>
      takenFrom(system, pushed(pipeline, system))
        .filter(({ owner }) => owner !== system.project)
        .map(
          (from) =>
            `\`gcloud artifacts repositories add-iam-policy-binding ${repositoryName(from, registry)} --location=${from.region} --project=${from.owner} --role=roles/artifactregistry.reader --member=serviceAccount:${deployAccount(system, pipeline)}\``,
        ),
    );
  });
  if (commands.length === 0) return [];
  return [
    {
      when: "between",
      says: `Let deployments pull the images that were tried in another project, to push them into their own: ${commands.join(", ")}.`,
    },
  ];
}

const accountOf = (prefix: Argument<string>, { slug }: Component, occasion: string): Argument<string> =>
  text`${prefix}-${slug}-${occasion}@${projectId}.iam.gserviceaccount.com`;

/** What the account may roll out stands in the environment, whose modules know it. */
function lower(pipeline: Component<Pipeline>, context: LowerContext): void {
  // A job is not rolled out: its next run takes what the tag of its image points to.
  const targets = deployed(pipeline, context.system).filter(({ kind }) => kind !== "job");
  const jobs = run(pipeline, context.system);
  if (targets.length + jobs.length === 0) return;
  enableApi(context, "iam.googleapis.com");
  context.module(
    githubActionsDeployments,
    {
      project_id: projectId,
      service_account_email: accountOf(context.systemName(), pipeline, "deploy"),
      services: onCloudRun(targets, "service"),
      worker_pools: onCloudRun(targets, "worker"),
      jobs: Object.fromEntries(jobs.map(({ name, slug }) => [slug, ref(`module.${name}`)])),
      site_buckets: Object.fromEntries(
        targets.filter(({ kind }) => kind === "site").map((site) => [site.slug, bucketName(site)]),
      ),
    },
    { comment: "What GitHub Actions may roll out" },
  );
}

/** Identities are a person's to give: the pipeline applies with them, and not them. */
function account(pipeline: Component<Pipeline>, context: LowerContext): void {
  const { name, slug } = pipeline;
  alike(pipeline, context, ["repository", "repositoryIds"]);
  pushers(pipeline, context);
  for (const api of ["cloudbilling", "iam", "iamcredentials", "storage", "sts"])
    enableApi(context, `${api}.googleapis.com`);
  for (const { system, component } of inEnvironments(context.system, pipeline)) {
    const { environment, prefix, state } = system;
    const longer = prefix.length - context.system.prefix.length;
    context.shortName(30 - longer, "service account", "deploy");
    context.shortName(32 - longer, "workload identity pool");
    const rights = rightsOf(system, context.madeIn(environment), context.madeIn(context.system.environment));
    const made = context.module(
      githubActionsAccounts,
      {
        name: `${prefix}-${slug}`,
        project_id: projectId,
        repository: {
          name: component.config.repository,
          id: component.config.repositoryIds && String(component.config.repositoryIds.repository),
        },
        branches: component.config.branches,
        subjects: subjectsOf(component, environment),
        state: { bucket: state.bucket, prefix: state.key, root_prefix: context.system.state.key },
        ...imageRepositories(component, system, context),
        permissions: rights.permissions,
        limited_permissions: rights.limited,
        billing_account: outside(
          ofKind(system, "budget").flatMap(({ config }) => config.gcp?.billingAccount ?? []),
          rights.outside("billing account"),
        ),
        access_policy: outside(
          ofKind(system, "perimeter").flatMap(({ config }) => config.gcp?.accessPolicy ?? []),
          rights.outside("access policy"),
        ),
      },
      {
        suffix: environment,
        comment: `Accounts of GitHub Actions in ${environment}`,
        files: { permissions: `permissions/${environment}.yaml` },
      },
    );
    context.listed("pipeline_sign_in", [name, environment, "provider"], made("provider_name"));
    for (const occasion of ["plan", "deploy", "apply"] as const)
      context.listed("pipeline_sign_in", [name, environment, occasion], made(`${occasion}_service_account`));
  }
}

/** Something outside the project, with who has which role there. */
const outside = ([id]: readonly string[], roles: Readonly<Record<string, string>>) =>
  id === undefined || Object.keys(roles).length === 0 ? undefined : { id, roles };

/** The modules of all that runs on Cloud Run give these under the same names. */
const onCloudRun = (targets: readonly Component[], kind: string) =>
  Object.fromEntries(
    targets.filter((target) => target.kind === kind).map(({ name, slug }) => [slug, ref(`module.${name}`)]),
  );

/** Repositories of this project: the one that a pipeline pushes to, and those whose images it takes on. */
function imageRepositories(pipeline: Component<Pipeline>, system: System, context: LowerContext) {
  const [registry] = ofKind(system, "registry");
  const images = pushed(pipeline, system);
  if (!registry || images.length === 0) return {};
  return {
    image_repository: repositoryOf(registry, system, context),
    taken_on_image_repositories: Object.fromEntries(
      takenFrom(system, images).flatMap((from) => {
        const repository = repositoryOf(registry, from, context);
        return repository ? [[from.environment, repository]] : [];
      }),
    ),
  };
}
