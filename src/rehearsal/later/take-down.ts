import { isExpression, referencesIn, type Value } from "../../terraform/expression.ts";
import { address, typeAt, type Resource } from "../../terraform/graph.ts";
import { heldIn } from "../../terraform/holding.ts";
import { administrator, applyRoot, type Identity } from "../apply.ts";
import { destroyRoot } from "../destroy.ts";
import type { Root, World } from "../world.ts";
import { keepers, lastSnapshots, lingering, retained, type Keeper } from "./keepers.ts";
import { faultsOf, stated, type Fault, type Stage } from "./stage.ts";

export interface TakenDown {
  readonly world: World;
  readonly faults: readonly Fault[];
  /** What is let go of only some hours later: `terraform destroy` is run a second time then. */
  readonly waits: readonly { readonly address: string; readonly hours: number }[];
}

/** Runs `terraform destroy` in an environment that is in use: databases are full, and so are buckets. */
export const takeDown = (world: World, root: Root): TakenDown => ({
  world: destroyRoot(world, root),
  faults: faultsOf("take-down", root, (stage) => {
    for (const resource of stage.managed) {
      for (const why of holdsOn(resource, stage)) stage.tell(resource, `nothing deletes it: ${why}`);
      leaves(resource, stage);
    }
  }),
  waits: lasting(root),
});

/** What others use until long after they are gone. */
function lasting({ graph: { resources } }: Root): TakenDown["waits"] {
  return resources.flatMap((resource) => {
    const row = Object.hasOwn(lingering, resource.type) ? lingering[resource.type] : undefined;
    const at = address(resource);
    const isUsed = resources.some(
      ({ type, args }) => row?.by.test(type) === true && referencesIn(args).some(({ to }) => to === at),
    );
    return row && isUsed ? [{ address: at, hours: row.hours }] : [];
  });
}

/** Applies an environment and takes it down, twice: what the first time leaves is in the way of the second. */
export function twice(world: World, root: Root, identity: Identity = administrator): readonly Fault[] {
  const first = takeDown(world, root);
  const again = applyRoot(first.world, root, identity);
  const second = takeDown(again.world, root);
  const refused = again.refusals.map(({ root: name, address, why }): Fault => ({
    happening: "take-down",
    root: name,
    address,
    why: `the second apply is refused: ${why}`,
  }));
  return [
    ...new Map([...first.faults, ...refused, ...second.faults].map((one) => [JSON.stringify(one), one])).values(),
  ];
}

const keepersOf = ({ type }: Resource): readonly Keeper[] =>
  Object.hasOwn(keepers, type) ? (keepers[type] ?? []) : [];

/** Why a resource cannot be deleted. */
function holdsOn(resource: Resource, { cloud }: Stage): readonly string[] {
  const value = (argument: string): unknown => cloud.value(resource.args[argument] ?? null) ?? undefined;
  const period = Object.hasOwn(retained, resource.type) ? retained[resource.type] : undefined;
  return [
    ...keepersOf(resource).flatMap(({ argument, free, otherwise, why }) =>
      (value(argument) ?? otherwise) === free ? [] : [`${why} (${argument})`],
    ),
    ...(value("deletion_policy") === "PREVENT" ? ["it is protected (deletion_policy)"] : []),
    ...(resource.lifecycle?.prevent_destroy === true ? ["it is protected (prevent_destroy)"] : []),
    ...(period !== undefined && stated(resource, period).some((one) => one !== false)
      ? [`what it holds is kept until its time is over (${period})`]
      : []),
  ];
}

/** A snapshot that is taken at the end has to have another name each time. */
function leaves(resource: Resource, { tell }: Stage): void {
  const row = Object.hasOwn(lastSnapshots, resource.type) ? lastSnapshots[resource.type] : undefined;
  if (!row || resource.args.replicate_source_db !== undefined) return;
  if (row.unless !== undefined && resource.args[row.unless] === true) return;
  const name = resource.args.final_snapshot_identifier ?? null;
  if (name === null ? row.unless !== undefined : !isMadeUp(name))
    tell(resource, "its last snapshot has the same name each time, and is there from the time before");
}

const isMadeUp = (value: Value): boolean =>
  isExpression(value) && referencesIn(value).some(({ to }) => typeAt(to).type.startsWith("random_"));

/**
 * What a protected environment keeps, whatever its modules share with others: each that holds data and whose provider
 * has an argument for it refuses to go.
 */
export const keeps = (root: Root): readonly Fault[] =>
  faultsOf("take-down", root, (stage) => {
    if (!root.system.protected) return;
    for (const resource of stage.managed) {
      const hasArgument = keepersOf(resource).length > 0 || resource.args.deletion_policy !== undefined;
      if (!hasArgument || heldIn(resource.type) === undefined || goesAlong(resource)) continue;
      if (isFilledAgain(resource, stage)) continue;
      if (holdsOn(resource, stage).length === 0)
        stage.tell(resource, `it holds ${heldIn(resource.type)?.en ?? "data"}, and goes with a slip of the hand`);
    }
  });

/** What is let go of stays as long as what it stands in. */
const goesAlong = ({ args }: Resource): boolean => args.deletion_policy === "ABANDON";

/** A bucket whose objects are Terraform's, such as the code of a function. */
const isFilledAgain = (bucket: Resource, { managed, referred }: Stage): boolean =>
  managed.some(
    ({ type, args }) =>
      /^(aws_s3_object|google_storage_bucket_object)$/.test(type) && referred(args.bucket, /_bucket$/).includes(bucket),
  );
