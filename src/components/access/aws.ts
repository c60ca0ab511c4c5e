import type { AwsGrant } from "../../lowering/aws/grant.ts";
import type { LowerContext } from "../../lowering/context.ts";
import type { Lowering } from "../../lowering/kind.ts";
import { inEnvironments } from "../../system/accounts.ts";
import type { Component } from "../../system/system.ts";
import { accessRoles } from "./aws/access_roles/module.gen.ts";
import { levels, type Access } from "./schema.ts";

export const aws: Lowering<Access, AwsGrant> = {
  firstApply: [
    {
      when: "between",
      says: "In IAM Identity Center, let each permission set that the design's `access` names assume its roles: an inline policy that allows `sts:AssumeRole` on `arn:aws:iam::*:role/people/*`, and nothing else that it does not need. Ask for a second factor at the sign-in: sessions do not show it, so no role can. `terraform output people_role_arns` in the account's root tells what people switch to, for an hour at a time.",
    },
  ],
  becomes: "IAM roles for people who sign in by IAM Identity Center",
  lower: () => undefined,
  account,
};

/** A pipeline must not give rights to people, so that they are made where a person applies. */
function account(access: Component<Access>, context: LowerContext): void {
  for (const { system, component } of inEnvironments(context.system, access)) {
    const { environment, prefix, tags } = system;
    const { read, operate, shell, breakGlass } = component.config;
    const held = levels.filter((level) => component.config[level].length > 0);
    if (held.length === 0) continue;
    context.shortName(64 - prefix.length + context.system.prefix.length, "IAM role", "break-glass");
    const made = context.module(
      accessRoles,
      {
        name: `${prefix}-${access.slug}`,
        system: { prefix, tags: { system: tags.system ?? system.name, environment } },
        read,
        operate,
        shell,
        break_glass: breakGlass,
      },
      { suffix: environment, comment: `How people get into ${environment}` },
    );
    for (const level of held)
      context.listed(
        "people_role_arns",
        [access.name, environment, outputNames[level]],
        made("role_arns", roleNames[level]),
      );
  }
}

type Level = (typeof levels)[number];

const roleNames: Readonly<Record<Level, string>> = {
  read: "read",
  operate: "operate",
  shell: "shell",
  breakGlass: "break-glass",
};

const outputNames: Readonly<Record<Level, string>> = { ...roleNames, breakGlass: "break_glass" };
