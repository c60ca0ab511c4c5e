import { places as targetPlaces } from "../src/system/places.fixture.ts";
import { describe, expect, it } from "vitest";
import { kinds } from "../src/components/kinds.gen.ts";
import { componentSchema } from "../src/system/components.ts";
import { targetNames } from "../src/system/resolve.ts";
import type { Target } from "../src/terraform/graph.ts";
import { faultsOf } from "./perturb-faults.fixture.ts";
import { all } from "./perturb-look.fixture.ts";
import { subject, subjects, values, type Subject } from "./perturb-designs.fixture.ts";
import { Perturbation } from "./perturb.fixture.ts";

/** Fields of every component that are looked at apart from the kinds' own (`perturb-base.test.ts`). */
const apart = ["kind", "uses", "environments", "targets", "accept", "adopt", "patch"];

function faults(kind: string, one: Subject, target: Target): readonly string[] {
  const named = all[kind];
  if (!named) throw new Error(`no kind ${kind}`);
  const others = Object.entries(one.others ?? {}).map(
    ([key, other]) => [key, (other as { kind: string }).kind] as const,
  );
  return faultsOf({
    schema: componentSchema(named),
    begin: { kind, ...one.fields },
    design: (fields) => ({
      name: "todo",
      targets: { [target]: targetPlaces[target] },
      environments: { prod: { protected: true } },
      ...one.design,
      components: { [subject]: fields, ...one.others },
    }),
    at: ["components", subject],
    target,
    leave: [...apart, ...(one.leave ?? [])],
    perturbation: new Perturbation(values[kind] ?? {}, (wanted) =>
      others.flatMap(([key, other]) => (wanted.length === 0 || wanted.includes(other) ? [key] : [])),
    ),
  });
}

const places = Object.keys(kinds).flatMap((kind) =>
  (subjects[kind] ?? []).flatMap((one, index) =>
    targetNames
      .filter((target) => (one.on ?? target) === target)
      .map((target) => ({ kind, target, design: index + 1, one })),
  ),
);

describe("every field of a component acts, or the build says that it does not", () => {
  it("of every kind", () => {
    expect(Object.keys(subjects).sort()).toEqual(Object.keys(kinds).sort());
  });

  it.each(places)("$kind on $target, design $design", ({ kind, one, target }) => {
    expect(faults(kind, one, target)).toEqual([]);
  });
});
