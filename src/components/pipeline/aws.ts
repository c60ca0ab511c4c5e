import type { AwsGrant } from "../../lowering/aws/grant.ts";
import { alike } from "../../lowering/alike.ts";
import type { LowerContext, MadeResource } from "../../lowering/context.ts";
import { arnsOfAdopted } from "../../terraform/permissions/aws/adopted.ts";
import type { Scope } from "../../terraform/permissions/aws/places.ts";
import { permissionsOf } from "../../terraform/permissions/aws/grants.ts";
import { applyPolicies, planPolicies, type Policies } from "../../terraform/permissions/aws/policies.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { inEnvironments } from "../../system/accounts.ts";
import { ofKind, type Component, type System } from "../../system/system.ts";
import { ref } from "../../terraform/expression.ts";
import { compareText } from "../../text/order.ts";
import { zonesOfOthers } from "../domain/aws.ts";
import { elsewhere, keptAt } from "../registry/home.ts";
import { ownImages } from "../registry/images.ts";
import { takenFrom } from "../registry/repositories.ts";
import { adoptedBy, othersOf, tagsOf } from "./aws-others.ts";
import { deployPolicies, keptServices, repositoriesOf, runPolicies, takenOn } from "./aws-policies.ts";
import { githubActionsPlan } from "./aws/github_actions_plan/module.gen.ts";
import { githubActionsDeployments } from "./aws/github_actions_deployments/module.gen.ts";
import { githubActionsRoles } from "./aws/github_actions_roles/module.gen.ts";
import { githubOidcProvider } from "./aws/github_oidc_provider/module.gen.ts";
import { permissionsBoundary } from "./aws/permissions_boundary/module.gen.ts";
import { deployed, deploysAny, environmentsInGitHub, pushed, run, subjectsOf } from "./identity.ts";
import type { Pipeline } from "./schema.ts";

export const aws: Lowering<Pipeline, AwsGrant> = {
  firstApply: (systems) => [
    {
      when: "before",
      says: "Whoever may apply an environment may tag something of the account that carries no tags (a key, a certificate, a pool of users, the default security group of a network) as the environment's own, and then change it: where the account has other things than this system's, tag them (`system`), or give the system an account of its own.",
    },
    ...environmentsInGitHub(systems),
  ],
  becomes: "IAM identity provider and roles for GitHub Actions",
  lower,
  account,
  boundary: (_, system) => boundaryArn(system),
  changesByName: true,
};

/** All roles of an environment have the one, however many pipelines it has; the first of these makes it. */
const boundaryName = ({ prefix }: System): string => `${prefix}-boundary`;
const boundaryArn = (system: System): string => `arn:aws:iam::${system.account ?? ""}:policy/${boundaryName(system)}`;

/** What the role may roll out stands in the environment, whose modules know it. */
function lower(pipeline: Component<Pipeline>, context: LowerContext): void {
  const policies = {
    ...deployPolicies(deployed(pipeline, context.system)),
    ...runPolicies(run(pipeline, context.system)),
  };
  if (Object.keys(policies).length === 0) return;
  context.module(
    githubActionsDeployments,
    { role: context.name("deploy"), policies },
    { comment: "What GitHub Actions may roll out" },
  );
}

/** Identities are a person's to give: the pipeline applies with them, and not them. */
function account(pipeline: Component<Pipeline>, context: LowerContext): void {
  const { name, config } = pipeline;
  alike(pipeline, context, ["repository", "repositoryIds", "aws"]);
  // Two pipelines are believed by one provider.
  if (config.aws?.provider !== "existing" && context.system.hasOtherRoot !== true)
    context.share("github_oidc_provider", (shared) =>
      shared.module(githubOidcProvider, {}, { comment: "Identity provider of GitHub Actions" }),
    );
  planOfAccount(pipeline, context);
  for (const { system, component } of inEnvironments(context.system, pipeline)) {
    if (pipelinesOf(system)[0] === component) boundary(system, context);
    const { environment } = system;
    const made = roles(component, system, context);
    for (const role of ["plan", "deploy", "apply"] as const)
      if (role !== "deploy" || deploysAny(component, system))
        context.listed("pipeline_sign_in", [name, environment, role], made(`${role}_role_arn`));
  }
}

/** Whose account has the images of an environment, and where those are that it pushes on. */
function imagesOf(system: System) {
  const [registry] = ofKind(system, "registry");
  if (!registry) return {};
  return {
    registry_account_id: elsewhere(system, registry.config)?.owner,
    taken_on_repository_arns: takenFrom(system, ownImages(system)).map(
      (place) => `arn:aws:ecr:*:${keptAt(place, system, registry.config).owner}:repository/${place.prefix}/*`,
    ),
  };
}

const pipelinesOf = (system: System): readonly Component<Pipeline>[] =>
  [...ofKind(system, "pipeline")].sort((a, b) => compareText(a.key, b.key));

const nameIn = ({ prefix }: System, { slug }: Component): string => `${prefix}-${slug}`;

const boundarySuffix = (environment: string): string => `${environment}_boundary`;

/** Of the first pipeline's making: a role is refused whose boundary is not there yet. */
const boundaryOf = (system: System) =>
  ref(`module.${pipelinesOf(system)[0]?.name ?? ""}_${boundarySuffix(system.environment)}`, "arn");

function boundary(system: System, context: LowerContext): void {
  const { environment, prefix, state } = system;
  const existing = ofKind(system, "postgres").flatMap(({ config }) => config.existing?.aws?.secret ?? []);
  const { also = [] } = scopeOf(system, context.madeIn(environment));
  context.module(
    permissionsBoundary,
    {
      name: boundaryName(system),
      prefix,
      system_tags: tagsOf(system),
      ...imagesOf(system),
      state_bucket: state.bucket,
      further_arns: [...new Set([...existing, ...also])].sort(compareText),
    },
    { suffix: boundarySuffix(environment), comment: `What no role that is made in ${environment} exceeds` },
  );
}

/** With what the environment has although its name begins otherwise. */
function scopeOf(system: System, made: readonly MadeResource[]): Scope {
  const scope = { partition: "aws", account: system.account ?? "", prefix: system.prefix };
  return { ...scope, also: arnsOfAdopted(adoptedBy(system, made), scope) };
}

function roles(pipeline: Component<Pipeline>, system: System, context: LowerContext) {
  const { environment, prefix, state } = system;
  context.shortName(64 - prefix.length + context.system.prefix.length, "IAM role", "deploy");
  const made = context.madeIn(environment);
  const scope = scopeOf(system, made);
  const { documents: plan } = planPolicies(made, scope);
  const { documents: apply } = applyPolicies(made, {
    ...scope,
    ...othersOf(system, made, context.system),
    boundary: boundaryArn(system),
    kept: keptServices(system, context),
  });
  return context.module(
    githubActionsRoles,
    {
      name: nameIn(system, pipeline),
      subjects: subjectsOf(pipeline, environment),
      state: { bucket: state.bucket, key: state.key },
      permissions_boundary: boundaryOf(system),
      other_pipelines: pipelinesOf(system).flatMap((one) => (one === pipeline ? [] : [nameIn(system, one)])),
      plan_policies: texts(plan),
      apply_policies: texts(apply),
      deploys: deploysAny(pipeline, system),
      repository_arns: repositoriesOf(pushed(pipeline, system), system, context),
      taken_on_repository_arns: takenOn(pushed(pipeline, system), system, context),
      other_zone_arns: writesZones(made) ? zonesOfOthers(system, context.system) : [],
    },
    {
      suffix: environment,
      comment: `Roles of GitHub Actions in ${environment}`,
      files: {
        plan_policies: `policies/${environment}/plan`,
        apply_policies: `policies/${environment}/apply`,
      },
    },
  );
}

const writesZones = (made: readonly MadeResource[]): boolean =>
  permissionsOf(made).write.some((action) => /^route53:(Change|Delete)/.test(action));

/** What the root makes for an environment whose prefix does not begin with the system's name. */
const namedOtherwise = ({ prefix }: System, { name, account = "" }: System): readonly string[] =>
  prefix.startsWith(`${name}-`)
    ? []
    : [
        `arn:aws:ecr:*:${account}:repository/${prefix}/*`,
        `arn:aws:iam::${account}:policy/${prefix}-*`,
        `arn:aws:iam::${account}:role/${prefix}-*`,
      ];

/** CI plans this root as well, in a role of its own: that of an environment would read what is of the others. */
function planOfAccount(pipeline: Component<Pipeline>, context: LowerContext): void {
  const { system } = context;
  const { environment, state, account: id = "" } = system;
  const [first] = inEnvironments(system, pipeline);
  if (!first) return;
  const also = [`arn:aws:s3:::${state.bucket}`, ...(system.serves ?? []).flatMap((one) => namedOtherwise(one, system))];
  const scope = { partition: "aws", account: id, prefix: system.name, also };
  const made = context.module(
    githubActionsPlan,
    {
      name: `${system.name}-${environment}-${pipeline.slug}`,
      subject: subjectsOf(first.component, first.system.environment).pull_request,
      state: { bucket: state.bucket, key: state.key },
      policies: texts(planPolicies(context.madeIn(environment), scope).documents),
    },
    {
      suffix: "plan",
      comment: "Role of GitHub Actions that plans this root",
      files: { policies: `policies/${environment}/plan` },
    },
  );
  context.listed("pipeline_sign_in", [pipeline.name, environment, "plan"], made("role_arn"));
}

const texts = (documents: Policies["documents"]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(documents).map(([name, document]) => [name, `${JSON.stringify(document, null, 2)}\n`]),
  );
