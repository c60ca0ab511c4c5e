import { own } from "../../terraform/schema.ts";
import { referencesIn, type Value } from "../../terraform/expression.ts";
import { address, parseAddress, type Resource } from "../../terraform/graph.ts";
import type { Root } from "../world.ts";
import { faultsOf, standsIn, type Fault, type Stage } from "./stage.ts";

/** Where a cloud keeps a value, and what writes it. */
const kept = /^(aws_secretsmanager_secret|google_secret_manager_secret)$/;
const written = /^(aws_secretsmanager_secret_version|google_secret_manager_secret_version)$/;

/** What Terraform runs by itself when a secret has another value; all else has to be started anew. */
const runsAgain = /^(aws_ecs_task_definition|google_cloud_run_v2_job)$/;

/** What reads a secret when it starts, and never again. */
const starts = /^google_cloud_run_v2_(service|worker_pool)$/;

/**
 * A database with a user who may do all, by type: the argument or attribute with the name of that user and its password.
 * Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance,
 * https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_user, read 2026-11-28.
 */
export const masters: Readonly<Record<string, string>> = { aws_db_instance: "username", google_sql_user: "name" };

/** Passwords that a service replaces by itself, at a time of its own: nothing is told, nothing starts anew. */
export const byItself: Readonly<Record<string, { readonly path: string; readonly by: string }>> = {
  aws_db_instance: { path: "manage_master_user_password", by: "RDS" },
};

/**
 * Replaces each password that Terraform makes up: whatever reads one has the new one when the apply is over, what runs
 * until then signs in with the old one, and nobody signs in as the master user but what makes the other users.
 */
export const rotate = (root: Root): readonly Fault[] =>
  faultsOf("rotate", root, (stage) => {
    for (const resource of stage.managed) {
      isReplacedUnseen(resource, stage);
      if (written.test(resource.type)) reaches(resource, stage);
    }
  });

/** Who reads what a secret holds when it starts: task definitions, revisions, jobs. */
function readersOf(secret: Resource, { managed }: Stage): readonly Resource[] {
  const at = address(secret);
  return managed.filter(
    (one) => (runsAgain.test(one.type) || starts.test(one.type)) && refersTo(one.args, (to) => to === at),
  );
}

const refersTo = (args: Readonly<Record<string, Value>>, is: (to: string) => boolean): boolean =>
  referencesIn(args).some(({ to }) => is(to));

function isReplacedUnseen(resource: Resource, stage: Stage): void {
  const row = own(byItself, resource.type);
  const stated = row && resource.args[row.path];
  if (!row || stated === undefined || stated === null || stated === false) return;
  const secrets = stage.referred(stated, kept).map(address);
  const owner = address(resource);
  const readers = stage.managed.filter(
    (one) =>
      (runsAgain.test(one.type) || starts.test(one.type)) &&
      refersTo(one.args, (to) => to === owner || secrets.includes(to)),
  );
  for (const reader of readers)
    stage.tell(
      reader,
      `it reads when it starts what ${row.by} replaces at a time of its own (${owner}), and nothing starts it anew`,
    );
}

function reaches(version: Resource, stage: Stage): void {
  const [secret] = stage.referred(version.args.secret_id ?? version.args.secret, kept);
  if (!secret) return;
  const content = contentOf(version, stage);
  const master = isMaster(content, version, stage);
  for (const reader of readersOf(secret, stage)) {
    if (master !== undefined && !standsIn(reader, version))
      stage.tell(reader, `it signs in as ${master}, who may do all in the database`);
    for (const service of stage.managed.filter((one) => one.type === "aws_ecs_service"))
      if (stage.referred(service.args.task_definition, runsAgain).includes(reader)) {
        if (!refersTo({ triggers: service.args.triggers ?? null }, (to) => to === address(version)))
          stage.tell(service, `nothing starts it anew when ${address(version)} holds another password`);
      }
    if (starts.test(reader.type) && !refersTo(reader.args, (to) => to === address(version)))
      stage.tell(reader, `nothing makes another revision when ${address(version)} holds another password`);
  }
  const login = content?.username;
  const generation = stage.cloud.value(version.args.secret_string_wo_version ?? null);
  const isNamedByIt = typeof generation === "number" && typeof login === "string" && login.endsWith(`_v${generation}`);
  const isOfOthers = readersOf(secret, stage).some((reader) => !standsIn(reader, version));
  if (isOfOthers && typeof login === "string" && !isNamedByIt)
    stage.tell(
      version,
      `${login} keeps its name under another password: what runs until it is replaced cannot sign in any more`,
    );
}

/** What a secret of several fields holds. */
function contentOf(version: Resource, { cloud }: Stage): Readonly<Record<string, unknown>> | undefined {
  const value = cloud.value(version.args.secret_string_wo ?? null);
  if (typeof value !== "string" || !value.startsWith("{")) return undefined;
  return JSON.parse(value) as Readonly<Record<string, unknown>>;
}

/** Name of the master user, where it is whose password that is. */
function isMaster(
  content: Readonly<Record<string, unknown>> | undefined,
  version: Resource,
  { managed, cloud }: Stage,
): string | undefined {
  for (const one of managed) {
    const argument = own(masters, one.type);
    if (argument === undefined || one.args.password_wo === undefined) continue;
    const name = cloud.value(one.args[argument] ?? null);
    if (typeof name !== "string") continue;
    if (content ? content.username === name : isSame(one.args.password_wo, version.args.secret_data_wo)) return name;
  }
  return undefined;
}

/** Whether two arguments take the same password. */
const isSame = (one: Value, other: Value | undefined): boolean =>
  other !== undefined &&
  referencesIn(one).some(({ to }) => parseAddress(to).mode === "ephemeral" && refersTo({ other }, (at) => at === to));
