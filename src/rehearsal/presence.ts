import { own } from "../terraform/schema.ts";
import { referencesIn } from "../terraform/expression.ts";
import { typeAt, type Resource } from "../terraform/graph.ts";
import { alwaysThere, lookedUp, needs, serviceAgents, type Need } from "./needs.ts";
import { textOf, type Step } from "./step.ts";
import type { World } from "./world.ts";

/** Names that are there afterwards; refused where something is named that is not. */
export function namesAfter(step: Step): World["names"] {
  const { world, root, place, managed, refuse } = step;
  const names = new Map([...world.names].map(([key, set]) => [key, new Set(set)]));
  for (const { key, name } of namedIn(step)) names.set(key, (names.get(key) ?? new Set()).add(name));
  const rows = (table: Readonly<Record<string, readonly Need[]>>, type: string): readonly Need[] =>
    own(table, type) ?? [];
  const data = root.graph.resources.filter(({ mode }) => mode === "data");
  const asked = [
    ...managed.map((resource) => [resource, rows(needs, resource.type)] as const),
    ...data.map((resource) => [resource, rows(lookedUp, resource.type)] as const),
  ];
  for (const [resource, all] of asked)
    for (const need of all)
      for (const { name, account = place.account } of namedBy(need, step, resource))
        if (!isThere(names, place.account, { ...need, name, account }))
          refuse("not-there", resource, `there is no ${need.of} ${name} in ${account}`);
  return names;
}

/** What a root makes that others refer to by name. */
export function namedIn(step: Step): readonly { readonly key: string; readonly name: string }[] {
  const makers = [...Object.values(needs).flat(), ...Object.values(lookedUp).flat(), ...Object.values(serviceAgents)];
  const sorts = new Map(makers.map(({ of, by }) => [`${of} ${by}`, { of, by }]));
  return [...sorts.values()].flatMap(({ of, by }) =>
    step.managed.flatMap((one) => {
      const name = one.type === of ? textOf(step, one, by) : undefined;
      return name === undefined ? [] : [{ key: [step.place.account, of, by].join(" "), name }];
    }),
  );
}

/** Whether what is named is there; an account of Google's own is, once the identity of its service was made. */
function isThere(
  names: World["names"],
  project: string,
  { of, by, name, account }: Need & { readonly name: string; readonly account: string },
): boolean {
  if (alwaysThere.includes(account)) return true;
  const maker = own(serviceAgents, account);
  const place = maker ? [project, maker.of, maker.by] : [account, of, by];
  return names.get(place.join(" "))?.has(maker?.name ?? name) ?? false;
}

function namedBy(
  need: Need,
  step: Step,
  resource: Resource,
): readonly { readonly name: string; readonly account?: string }[] {
  const stated = resource.args[need.argument];
  if (stated === undefined || referencesIn(stated).some(({ to }) => typeAt(to).mode === "managed")) return [];
  const value = textOf(step, resource, need.argument);
  if (value === undefined) return [];
  const elsewhere = need.in === undefined ? undefined : textOf(step, resource, need.in);
  if (!need.form) return [{ name: value, ...(elsewhere === undefined ? {} : { account: elsewhere }) }];
  // Accounts of Google's own and of others have other endings, and are there.
  const [, name, account] = need.form.exec(value) ?? [];
  return name === undefined ? [] : [{ name, ...(account === undefined ? {} : { account }) }];
}
