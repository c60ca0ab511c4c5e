import { describe, expect, it } from "vitest";
import { lowerDesign } from "../src/build/build.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { oncePer } from "../src/issues/once-per.ts";
import { allows, callsOf, isKnown, statementsOf, type Request, type Statement } from "../src/rehearsal/iam.ts";
import { isEnvironment } from "../src/system/accounts.ts";
import { ofKind, type System } from "../src/system/system.ts";
import { param } from "../src/terraform/expression.ts";
import { type Resource, type ResourceGraph } from "../src/terraform/graph.ts";
import { MockedCloud } from "../src/terraform/mocks/cloud.ts";
import { permissionsOf } from "../src/terraform/permissions/aws/grants.ts";
import { planPolicies } from "../src/terraform/permissions/aws/policies.ts";
import { designs as written, randomDesigns, schemas } from "./designs.fixture.ts";

const account = "123456789012";

/** An environment on AWS with a pipeline, and the root of its account. */
interface Place {
  readonly system: System;
  readonly graph: ResourceGraph;
  readonly root: ResourceGraph;
  readonly pipeline: string;
}

const onAws = oncePer((raw: object) =>
  lowerDesign(raw, kinds, schemas, "aws" in (raw as { targets: object }).targets ? ["aws"] : []),
);

function placesOf(raw: object): { readonly with: readonly Place[]; readonly without: readonly ResourceGraph[] } {
  const { systems, graphs } = onAws(raw);
  const graphOf = (system: System): ResourceGraph[] => {
    const at = systems.indexOf(system);
    return graphs.filter((_, index) => index === at);
  };
  const environments = systems.filter(isEnvironment);
  const found = environments.flatMap((system) => {
    const root = systems.find(({ serves }) => serves?.includes(system));
    const [graph, rootGraph] = [system, root].map((one) => one && graphOf(one)[0]);
    const [first] = ofKind(system, "pipeline");
    return graph && rootGraph && first ? [{ system, graph, root: rootGraph, pipeline: first.name }] : [];
  });
  const have = new Set(found.map(({ graph }) => graph));
  return { with: found, without: environments.flatMap(graphOf).filter((graph) => !have.has(graph)) };
}

const inModule = (graph: ResourceGraph, module: string, ...types: string[]): readonly Resource[] =>
  graph.resources.filter((one) => one.module === module && types.includes(one.type));

const policies = ["aws_iam_policy", "aws_iam_role_policy"];

function rolesOf({ system: { environment }, graph, root, pipeline }: Place) {
  const label = `module.${pipeline}_${environment}`;
  const [here, there] = [new MockedCloud(graph, account), new MockedCloud(root, account)];
  const own = inModule(root, label, ...policies);
  return {
    plan: statementsOf(inModule(root, `${label}.module.plan`, ...policies), there),
    apply: statementsOf(
      own.filter(({ name }) => name !== "push_images"),
      there,
    ),
    deploy: [
      ...statementsOf(
        own.filter(({ name }) => name === "push_images"),
        there,
      ),
      ...statementsOf(inModule(graph, `module.${pipeline}`, ...policies), here),
    ],
    boundary: statementsOf(inModule(root, `${label}_boundary`, ...policies), there),
  };
}

/** What statements allow and the boundary does not. */
const beyond = (boundary: readonly Statement[], given: readonly Statement[]): readonly string[] =>
  callsOf(given).flatMap(({ action, resource = "" }) =>
    allows(boundary, isKnown(resource) ? { action, resource } : { action }) ? [] : [`${action} ${resource}`],
  );

const arn = (rest: string): string => `arn:aws:${rest}`;
const role = (name: string): string => arn(`iam::${account}:role/${name}`);

/** Designs whose accounts have the number that documents are read with. */
const designs = [...written, ...randomDesigns.slice(0, 12)].map(({ name, raw }) => ({
  name,
  raw: JSON.parse(JSON.stringify(raw).replace(/"account":"\d{12}"/g, `"account":"${account}"`)) as object,
}));

it("is looked at where there is one", () => {
  expect(designs.flatMap(({ raw }) => placesOf(raw).with).length).toBeGreaterThan(10);
});

describe.each(designs.filter(({ raw }) => "aws" in (raw as { targets: object }).targets))(
  "CI on AWS of $name",
  ({ raw }) => {
    const { with: places, without } = placesOf(raw);

    it("makes no role outside of the boundary, which is there where a pipeline is", () => {
      for (const { graph } of places)
        for (const { type, args, name } of graph.resources)
          if (type === "aws_iam_role") expect(args.permissions_boundary, name).toEqual(param("permissions_boundary"));
      for (const { system, graph } of places)
        expect(graph.parameters.permissions_boundary?.value).toBe(
          arn(`iam::${account}:policy/${system.prefix}-boundary`),
        );
      const roles = without.flatMap(({ resources }) => resources.filter(({ type }) => type === "aws_iam_role"));
      expect(roles.filter(({ args }) => (args.permissions_boundary ?? null) !== null)).toEqual([]);
    });

    it("leaves roles all that their policies give them", () => {
      for (const place of places) {
        const roles = place.graph.resources.filter(({ type }) => type === "aws_iam_role_policy");
        const given = statementsOf(roles, new MockedCloud(place.graph, account));
        expect(beyond(rolesOf(place).boundary, [...given, ...rolesOf(place).deploy])).toEqual([]);
        // Whatever else gave roles something would have to be looked at as well.
        const others = /^aws_iam_(role_policy_attachment|policy_attachment|policy|role_policies_exclusive)$/;
        expect(place.graph.resources.filter(({ mode, type }) => mode === "managed" && others.test(type))).toEqual([]);
      }
    });

    it("gives all that types need, to whoever plans what is read, to whoever applies the rest as well", () => {
      for (const place of places) {
        const { plan, apply } = rolesOf(place);
        const { read, write } = permissionsOf(place.graph.resources);
        const anywhere = (action: string): Request => ({ action });
        // Whoever removes the boundary of a role has all that there is.
        const given = [...read, ...write].filter((action) => action !== "iam:DeleteRolePermissionsBoundary");
        expect(given.filter((action) => !allows(apply, anywhere(action)))).toEqual([]);
        const { withheld } = planPolicies(place.graph.resources, { partition: "aws", account, prefix: "x" });
        const secret = withheld.map(({ action }) => action);
        expect(read.filter((action) => !secret.includes(action) && !allows(plan, anywhere(action)))).toEqual([]);
        const more = callsOf(plan).filter(({ action }) => !read.includes(action) && !action.startsWith("s3:"));
        expect(more).toEqual([]);
      }
    });

    it("cannot widen itself", () => {
      for (const place of places) {
        const { apply, plan, deploy, boundary } = rolesOf(place);
        const { prefix } = place.system;
        const [{ slug } = { slug: "" }] = ofKind(place.system, "pipeline");
        const bound = { "iam:PermissionsBoundary": arn(`iam::${account}:policy/${prefix}-boundary`) };
        const other = { "iam:PermissionsBoundary": arn("iam::aws:policy/AdministratorAccess") };
        for (const action of [
          "iam:CreateRole",
          "iam:PutRolePolicy",
          "iam:AttachRolePolicy",
          "iam:PutRolePermissionsBoundary",
        ]) {
          const resource = role(`${prefix}-x`);
          for (const context of [{}, other]) expect(allows(apply, { action, resource, context }), action).toBe(false);
          for (const end of ["apply", "plan"])
            expect(allows(apply, { action, resource: role(`${prefix}-${slug}-${end}`), context: bound }), action).toBe(
              false,
            );
        }
        expect(allows(apply, { action: "iam:CreateRole", resource: role(`${prefix}-x`), context: bound })).toBe(true);
        const onRoles = ["apply", "plan", "deploy"].flatMap((end) =>
          [
            "iam:UpdateAssumeRolePolicy",
            "iam:AttachRolePolicy",
            "iam:DeleteRole",
            "iam:DeleteRolePermissionsBoundary",
            "iam:PassRole",
          ].map((action) => ({ action, resource: role(`${prefix}-${slug}-${end}`) })),
        );
        const onPolicies = [`${prefix}-boundary`, `${prefix}-${slug}-apply-1`].flatMap((name) =>
          ["iam:CreatePolicyVersion", "iam:SetDefaultPolicyVersion", "iam:DeletePolicy", "iam:DeletePolicyVersion"].map(
            (action) => ({
              action,
              resource: arn(`iam::${account}:policy/${name}`),
            }),
          ),
        );
        const beyond = [
          { action: "iam:DeleteRolePermissionsBoundary", resource: role(`${prefix}-x`) },
          { action: "iam:CreateUser", resource: arn(`iam::${account}:user/x`) },
          { action: "iam:CreateAccessKey", resource: arn(`iam::${account}:user/x`) },
          { action: "iam:UpdateAssumeRolePolicy", resource: role("admin") },
          { action: "organizations:LeaveOrganization", resource: "*" },
          { action: "sts:AssumeRole", resource: role("admin") },
        ];
        for (const call of [...onRoles, ...onPolicies, ...beyond])
          for (const who of [apply, plan, deploy, boundary])
            expect(allows(who, { ...call, context: bound }), `${call.action} ${call.resource}`).toBe(false);
      }
    });

    it("reads no secret, no data and no state but its own where it plans", () => {
      for (const place of places) {
        const { plan, boundary } = rolesOf(place);
        const { prefix, state } = place.system;
        const secrets = [
          {
            action: "secretsmanager:GetSecretValue",
            resource: arn(`secretsmanager:ap-northeast-1:${account}:secret:${prefix}-x`),
          },
          { action: "ssm:GetParameter", resource: arn(`ssm:ap-northeast-1:${account}:parameter/${prefix}-x`) },
          { action: "s3:GetObject", resource: arn(`s3:::${prefix}-files/x`) },
          { action: "kms:Decrypt", resource: arn(`kms:ap-northeast-1:${account}:key/x`) },
          { action: "sqs:ReceiveMessage", resource: arn(`sqs:ap-northeast-1:${account}:${prefix}-x`) },
          { action: "s3:GetObject", resource: arn(`s3:::${state.bucket}/other/terraform.tfstate`) },
          { action: "s3:PutObject", resource: arn(`s3:::${state.bucket}/${state.key}`) },
        ];
        for (const call of secrets) expect(allows(plan, call), call.action).toBe(false);
        expect(allows(plan, { action: "s3:GetObject", resource: arn(`s3:::${state.bucket}/${state.key}`) })).toBe(true);
        // Whoever may write a lock may take away that of an apply.
        for (const action of ["s3:PutObject", "s3:DeleteObject"])
          expect(allows(plan, { action, resource: arn(`s3:::${state.bucket}/${state.key}.tflock`) }), action).toBe(
            false,
          );
        expect(allows(boundary, { action: "s3:GetObject", resource: arn(`s3:::${state.bucket}/${state.key}`) })).toBe(
          false,
        );
      }
    });

    it("applies from its environment's state alone, and not where it deploys", () => {
      for (const place of places) {
        const { apply, deploy } = rolesOf(place);
        const { prefix, state } = place.system;
        const write = { action: "s3:PutObject", resource: arn(`s3:::${state.bucket}/${state.key}`) };
        expect(allows(apply, write)).toBe(true);
        expect(allows(deploy, write)).toBe(false);
        for (const action of ["s3:GetObject", "s3:PutObject"])
          expect(
            allows(apply, { action, resource: arn(`s3:::${state.bucket}/${place.root.folder}/terraform.tfstate`) }),
          ).toBe(false);
        const writes = permissionsOf(place.graph.resources).write.filter((action) =>
          /:(Create|Delete|Put(?!Image|Object))/.test(action),
        );
        for (const action of writes) expect(allows(deploy, { action }), `${action} ${prefix}`).toBe(false);
        // Of those of the tasks it rolls out, and to these only.
        for (const { action, resource } of callsOf(deploy))
          if (action === "iam:PassRole") {
            expect(resource).not.toContain("*");
            expect(allows(deploy, { action, context: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } })).toBe(
              true,
            );
            expect(allows(deploy, { action, context: { "iam:PassedToService": "lambda.amazonaws.com" } })).toBe(false);
          }
      }
    });
  },
);

describe("the judge of boundaries", () => {
  const place = placesOf(designs.find(({ name }) => name === "todo")?.raw ?? {}).with.find(
    ({ system }) => system.environment === "prod",
  );
  if (!place) throw new Error("no prod");
  const { boundary } = rolesOf(place);
  const planted = (action: string, resource: string) =>
    beyond(boundary, [{ Effect: "Allow", Action: action, Resource: resource }]);

  it("finds an action that no kind has, one on what is another's, and one on the state", () => {
    for (const [action, resource] of [
      ["iam:CreateUser", "*"],
      ["s3:DeleteBucket", arn("s3:::todo-prod-files")],
      ["s3:GetObject", arn("s3:::todo-dev-files/x")],
      ["secretsmanager:GetSecretValue", arn(`secretsmanager:ap-northeast-1:${account}:secret:todo-dev-token`)],
      ["s3:GetObject", arn(`s3:::${place.system.state.bucket}/${place.system.state.key}`)],
      ["s3:*", arn("s3:::todo-prod-files/*")],
      ["iam:PassRole", role("todo-dev-api")],
    ] as const)
      expect(planted(action, resource)).toEqual([`${action} ${resource}`]);
    expect(planted("s3:GetObject", arn("s3:::todo-prod-files/x"))).toEqual([]);
  });
});
