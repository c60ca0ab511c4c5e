import { artifacts, type Lowered } from "../src/build/build.ts";
import { zonesOf } from "../src/components/domain/zones.ts";
import { kinds } from "../src/components/kinds.gen.ts";
import { DesignError } from "../src/issues/issue.ts";
import { oncePer } from "../src/issues/once-per.ts";
import { enabledByHand } from "../src/outputs/terraform/first-apply.ts";
import { applyAll } from "../src/rehearsal/apply.ts";
import { turnsOf } from "../src/rehearsal/rehearse.ts";
import { emptyWorld, withAdopted, withApis, withEntered, type Root, type World } from "../src/rehearsal/world.ts";
import { ofKind } from "../src/system/system.ts";
import { lowered as loweredOf, schemas } from "./designs.fixture.ts";
import type { Fields } from "./random-draw.fixture.ts";

export type { Fields };
export { designs, rawOf, schemas, systems } from "./designs.fixture.ts";

const rootsOnce = oncePer((raw: object): readonly Root[] => rootsIn(lowered(raw)));

/** What a design becomes, found once for each: many tests begin at the same systems. */
export const lowered = (raw: unknown): Lowered => loweredOf(raw as object);

/** Roots in the order of the README. */
export const rootsOf = (raw: unknown): readonly Root[] => rootsOnce(raw as object);

export const rootsIn = (made: Lowered): readonly Root[] => turnsOf(made, kinds).flatMap(({ root }) => root ?? []);

export const readmeOf = (raw: unknown): string =>
  artifacts(lowered(raw), kinds, schemas).get("README.md")?.content ?? "";

/** Zones whose name servers a person enters, by the name of the root that makes each. */
export const zonesToEnter = (roots: readonly Root[]): readonly string[] =>
  roots.flatMap(({ system }) =>
    zonesOf(system).flatMap(({ name, root, delegatedBy }) =>
      delegatedBy === "person" && root.environment === system.environment ? [name] : [],
    ),
  );

/** APIs that a person enables before the first apply of each project. */
export const withApisOf = (roots: readonly Root[], world: World = emptyWorld): World =>
  roots.reduce(
    (made, { system }) => (system.target === "gcp" ? withApis(made, system.project, enabledByHand) : made),
    world,
  );

/** All that a person does besides applying, as the README says, where there is what the design says to be there. */
export const prepared = (roots: readonly Root[], world: World = emptyWorld): World =>
  withZonesOfOthers(withAdopted(withEntered(withApisOf(roots, world), zonesToEnter(roots)), roots), roots);

/** Zones that the design says are there. */
function withZonesOfOthers(world: World, roots: readonly Root[]): World {
  const names = new Map(world.names);
  for (const { system } of roots)
    for (const { config } of ofKind(system, "domain")) {
      const { zone } = config;
      if (typeof zone !== "object" || !("existing" in zone)) continue;
      const { account, name } =
        system.target === "aws"
          ? { account: system.account ?? "", name: zone.existing }
          : { account: system.project, name: zone.gcp ?? "" };
      const type = system.target === "aws" ? "aws_route53_zone" : "google_dns_managed_zone";
      const key = `${account} ${type} name`;
      names.set(key, new Set([...(names.get(key) ?? []), name]));
    }
  return { ...world, names };
}

export const onAws = oncePer((raw: Fields): Fields => ({
  ...raw,
  targets: { aws: (raw.targets as { readonly aws: unknown }).aws },
}));
export const onGoogle = oncePer((raw: Fields): Fields => ({
  ...raw,
  targets: { gcp: (raw.targets as { readonly gcp: unknown }).gcp },
}));

/** With other components; one that is null is taken away. */
export const withComponents = (raw: Fields, changed: Fields): Fields => ({
  ...raw,
  components: Object.fromEntries(
    Object.entries({ ...(raw.components as Fields), ...changed }).filter(([, one]) => one !== null),
  ),
});

/** The system under another name, whose environments have the names that follow from it. */
export const named = (name: string, raw: Fields): Fields => ({
  ...raw,
  name,
  environments: Object.fromEntries(
    Object.keys(raw.environments as object).map((key) => [key, { protected: key === "prod" }]),
  ),
});

/** With the identity provider that another system made. */
export const withProviderThere = (raw: Fields): Fields => {
  const { delivery } = raw.components as { readonly delivery: Fields };
  return withComponents(raw, { delivery: { ...delivery, aws: { provider: "existing" } } });
};

/** Words of what is refused: `code root address: why`. */
export const refusalsOf = (roots: readonly Root[], world: World = prepared(roots)): readonly string[] =>
  applyAll(world, roots).refusals.map(({ code, root, address, why }) => `${code} ${root} ${address}: ${why}`);

/** How often each code and type is refused, in short: `name-taken aws_iam_role`. */
export const shortly = (refusals: readonly string[]): readonly string[] =>
  [
    ...new Set(
      refusals.map((one) =>
        `${one.split(" ")[0] ?? ""} ${/((?:aws|google)_\w+)\.\w+(?:\[.*?\])?:/.exec(one)?.[1] ?? ""}`.trim(),
      ),
    ),
  ].sort();

export const rootOf = (roots: readonly Root[], target: string, environment: string): Root => {
  const found = roots.find(({ graph, system }) => graph.target === target && system.environment === environment);
  if (!found) throw new Error(`no ${target} ${environment}`);
  return found;
};

/** What is wrong with a design: `code path`. */
export function problemsOf(raw: unknown): readonly string[] {
  try {
    lowered(raw);
    return [];
  } catch (error) {
    if (!(error instanceof DesignError)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
  }
}
