import type { Value } from "../../terraform/expression.ts";
import type { Resource } from "../../terraform/graph.ts";
import { allows, statementsOf, type Request, type Statement } from "../iam.ts";
import { knownText } from "../step.ts";
import { stated, type Stage } from "./stage.ts";

/** What policies of an environment say of a role of its own. */
export const statementsFor = (roles: readonly Resource[], stage: Stage): readonly Statement[] =>
  statementsOf(
    stage.managed.filter(
      ({ type, args }) =>
        type === "aws_iam_role_policy" &&
        stage.referred(args.role, /^aws_iam_role$/).some((role) => roles.includes(role)),
    ),
    stage.cloud,
  );

/** What policies of an environment say of a role that another root made, by its name. */
export const statementsForNamed = (name: string, { managed, cloud }: Stage): readonly Statement[] =>
  statementsOf(
    managed.filter(({ type, args }) => type === "aws_iam_role_policy" && knownText(cloud, args.role) === name),
    cloud,
  );

/** What the code of a task may do. */
export const mayDo = (task: Resource | undefined, request: Request, stage: Stage): boolean =>
  allows(statementsFor(stage.referred(task?.args.task_role_arn, /^aws_iam_role$/), stage), request);

/** Whether the account that a service of Cloud Run runs as is the one that an argument of another resource names. */
export function isNamedIn(value: Value | undefined, service: Resource, { referred }: Stage): boolean {
  const [account] = stated(service, "template.service_account").flatMap((one) => referred(one, accounts));
  return account !== undefined && referred(value, accounts).includes(account);
}

const accounts = /^google_service_account$/;
