import { keepingResource } from "../../terraform/deletion.ts";
import { isExpression, referencesIn, type Value } from "../../terraform/expression.ts";
import { address, typeAt, type Resource } from "../../terraform/graph.ts";
import { deniesDeleting } from "../../terraform/protection.ts";
import { own } from "../../terraform/schema.ts";
import { applyRoot } from "../apply.ts";
import { destroyRoot } from "../destroy.ts";
import type { Root, World } from "../world.ts";
import { lastSnapshots, lingering, retained } from "./after-deletion.ts";
import { faultsOf, valuesAt, type Fault, type Stage } from "./stage.ts";

export interface TakenDown {
  readonly world: World;
  readonly faults: readonly Fault[];
  /** What holds on to something though Terraform let go of it: a person removes it. */
  readonly byHand: readonly string[];
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
      if (isLetGo(resource) && resource.args.update_on_creation_fail !== true)
        stage.tell(resource, "another cannot be made: Google remembers that of the network of the same name");
    }
  }),
  waits: lasting(root),
  byHand: root.graph.resources.filter(isLetGo).map(address),
});

/**
 * A peering holds on to its network, whoever manages it.
 * https://github.com/GoogleCloudPlatform/magic-modules/pull/18476, read 2026-11-28.
 */
const isLetGo = ({ type, args }: Resource): boolean =>
  type === "google_service_networking_connection" && args.deletion_policy === "ABANDON";

/** What others use until long after they are gone. */
function lasting({ graph: { resources } }: Root): TakenDown["waits"] {
  return resources.flatMap((resource) => {
    const row = own(lingering, resource.type);
    const at = address(resource);
    const isUsed = resources.some(
      ({ type, args }) => row?.by.test(type) === true && referencesIn(args).some(({ to }) => to === at),
    );
    return row && isUsed ? [{ address: at, hours: row.hours }] : [];
  });
}

/** Takes an environment down and applies it again: what the first time leaves is in the way of the second. */
export function madeAgain(world: World, root: Root): readonly Fault[] {
  const first = takeDown(world, root);
  const refused = applyRoot(first.world, root).refusals.map(({ root: name, address, why }): Fault => ({
    happening: "take-down",
    root: name,
    address,
    why: `the second apply is refused: ${why}`,
  }));
  return [...first.faults, ...refused];
}

/** Why a resource cannot be deleted. */
export function holdsOn(resource: Resource, { cloud }: Pick<Stage, "cloud">): readonly string[] {
  const { type, args, lifecycle } = resource;
  const period = own(retained, type);
  return [
    ...keepingResource(resource, cloud).map(({ argument, says }) => `${says} (${argument})`),
    ...(deniesDeleting(type, args) ? ["its own policy denies everybody to (policy)"] : []),
    ...(lifecycle?.prevent_destroy === true ? ["Terraform refuses to delete it (prevent_destroy)"] : []),
    ...(period !== undefined && valuesAt(args, period.split(".")).some((one) => one !== false)
      ? [`what it holds is kept until its time is over (${period})`]
      : []),
  ];
}

/** A snapshot that is taken at the end has to have another name each time. */
function leaves(resource: Resource, { tell }: Stage): void {
  const row = own(lastSnapshots, resource.type);
  if (!row || resource.args.replicate_source_db !== undefined) return;
  if (row.unless !== undefined && resource.args[row.unless] === true) return;
  const name = resource.args.final_snapshot_identifier ?? null;
  if (name === null ? row.unless !== undefined : !isMadeUp(name))
    tell(resource, "its last snapshot has the same name each time, and is there from the time before");
}

const isMadeUp = (value: Value): boolean =>
  isExpression(value) && referencesIn(value).some(({ to }) => typeAt(to).type.startsWith("random_"));
