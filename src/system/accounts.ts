import { issue, type Issue } from "../issues/issue.ts";
import type { Target } from "../terraform/graph.ts";
import type { Component, System } from "./system.ts";

/** What the design says of the root of an account. */
export interface AccountRoot {
  readonly name?: string | undefined;
  readonly stateKey?: string | undefined;
}

/**
 * What accounts (AWS) and projects (Google Cloud) have once, each as a system of its own: it serves the environments
 * there, and has those of their components that are of an account. A component that several environments have stands
 * in it as a protected one has it; its kind compares the others.
 */
export function accountsOf(
  systems: readonly System[],
  isOfAccount: (component: Component, system: System) => boolean,
): System[] {
  const targets = [...new Set(systems.map(({ target }) => target))];
  return targets.flatMap((target) => {
    const groups = new Map<string, System[]>();
    const ofTarget = systems.filter((one) => one.target === target);
    for (const system of ofTarget) {
      const place = placeOf(system);
      groups.set(place, [...(groups.get(place) ?? []), system]);
    }
    const accounts = new Set<string>();
    const roots = [...groups.values()].flatMap((served) => {
      const [first] = served;
      if (!first) return [];
      const others = accounts.has(ownerOf(first));
      accounts.add(ownerOf(first));
      const name = nameOf(first, served, groups.size, target);
      return [{ ...accountOf(first, served, name, others, isOfAccount), environments: ofTarget }];
    });
    return roots.map((root) => ({ ...root, roots }));
  });
}

/** Account of AWS, project of Google Cloud. */
export const ownerOf = ({ target, account, project }: System): string => (target === "aws" ? (account ?? "") : project);

/** What cannot be shared ends at an account, and mostly at a region of it. */
const placeOf = (system: System): string => `${ownerOf(system)} ${system.region}`;

/** One root is `account`; of several, each is named by its first environment, and stays so when others join it. */
function nameOf(first: System, served: readonly System[], groups: number, target: Target): string {
  const shared = target === "aws" || served.length > 1;
  return first.accountRoot.name ?? (groups === 1 && shared ? "account" : `account-${first.environment}`);
}

function accountOf(
  first: System,
  served: readonly System[],
  name: string,
  hasOther: boolean,
  isOfAccount: (component: Component, system: System) => boolean,
): System {
  const byImportance = inImportance(served);
  const components = Object.fromEntries(
    first.order.flatMap((key) => {
      const found = byImportance.flatMap((system) => system.components[key] ?? [])[0];
      return found && isOfAccount(found, first) ? [[key, found] as const] : [];
    }),
  );
  const { traffic } = byImportance[0] ?? first;
  // What is promised and claimed is of environments.
  const rest: { -readonly [Field in keyof System]: System[Field] } = { ...first };
  delete rest.claims;
  delete rest.traffic;
  return {
    ...rest,
    ...(traffic ? { traffic } : {}),
    environment: name,
    serves: served,
    hasOtherRoot: hasOther,
    protected: served.some((system) => system.protected),
    prefix: first.name,
    folder: name,
    state: { ...first.state, key: first.accountRoot.stateKey ?? keyOf(first.target, name) },
    tags: { ...first.tags, environment: name },
    requirements: {},
    components,
    connections: [],
    renamed: Object.values(components).filter((component) => component.formerName !== undefined),
    uses: new Map(),
    usedBy: new Map(),
  };
}

/** Roots that would have another name, and with it another state, if an environment were gone; with that name. */
export const renamedWithout = (
  environments: readonly System[],
  roots: readonly System[],
  gone: string,
): readonly { readonly root: System; readonly name: string }[] =>
  accountsOf(
    environments.filter(({ environment }) => environment !== gone),
    () => false,
  ).flatMap((after) => {
    const root = roots.find((one) => placeOf(one) === placeOf(after));
    return root && root.environment !== after.environment ? [{ root, name: after.environment }] : [];
  });

/** Protected environments first. */
const inImportance = (systems: readonly System[]): readonly System[] =>
  [...systems].sort((a, b) => Number(b.protected) - Number(a.protected));

/** The environments of an account besides the one whose traffic its root has. */
export const othersServed = ({ serves = [] }: System): readonly System[] => inImportance(serves).slice(1);

/** Where in the bucket a root's state lies: an object on AWS, a folder on Google Cloud. */
export const keyOf = (target: Target, root: string): string => (target === "aws" ? `${root}/terraform.tfstate` : root);

/** The component as each environment of an account has it. */
export const inEnvironments = <Config>(
  account: System,
  { key }: Component<Config>,
): readonly { readonly system: System; readonly component: Component<Config> }[] =>
  (account.serves ?? []).flatMap((system) => {
    const component = system.components[key] as Component<Config> | undefined;
    return component ? [{ system, component }] : [];
  });

/** Names of roots that another root or a folder has already. */
export function takenNames(systems: readonly System[]): readonly Issue[] {
  return systems
    .filter(({ serves }) => serves !== undefined)
    .flatMap((root) => {
      const path = ["targets", root.target, "accountRoot", "name"];
      const name = root.environment;
      const beside = systems.filter((one) => one !== root && one.target === root.target);
      const taken =
        ["modules", "environments"].includes(name) || beside.some(({ environment }) => environment === name);
      return taken ? [issue("root-taken", path, { name })] : [];
    });
}

/** Whether a system is an environment of the design, and not the root of an account. */
export const isEnvironment = ({ serves }: System): boolean => serves === undefined;
