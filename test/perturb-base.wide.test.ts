import { places } from "../src/system/places.fixture.ts";
import { afterAll, describe, expect, it } from "vitest";
import { kinds } from "../src/components/kinds.gen.ts";
import { targetNames } from "../src/system/resolve.ts";
import { address, type Target } from "../src/terraform/graph.ts";
import { subject, subjects, type Subject } from "./perturb-designs.fixture.ts";
import { all, Look } from "./perturb-look.fixture.ts";
import type { Fields } from "./random-draw.fixture.ts";

const load = { users: 100_000, requestsPerSession: 50 };

interface Around {
  /** Without others, one that is protected. */
  readonly environments?: Fields;
  readonly fields?: Fields;
  readonly design?: Fields;
  readonly others?: Fields;
}

const designOf = (
  kind: string,
  one: Subject,
  target: Target,
  { environments, fields, design, others }: Around,
): Fields => ({
  name: "todo",
  targets: { [target]: places[target] },
  environments: environments ?? { prod: { protected: true } },
  ...one.design,
  ...design,
  components: { [subject]: { kind, ...one.fields, ...fields }, ...one.others, ...others },
});

const placesOf = (kind: string) =>
  (subjects[kind] ?? []).flatMap((one) =>
    targetNames.filter((target) => (one.on ?? target) === target).map((target) => ({ one, target })),
  );

/** Looks at what several tests of a kind begin with. */
const known = new Map<string, Look>();
const lookAt = (design: Fields): Look => {
  const text = JSON.stringify(design);
  const look = known.get(text) ?? new Look(design);
  known.set(text, look);
  return look;
};

/** Whether two values of something that a design says of a component act somewhere, or the build says that they do not. */
function acts(kind: string, [less, more]: readonly [Around, Around], path: readonly string[]): boolean {
  const looks = placesOf(kind).map(({ one, target }) =>
    [less, more].map((around) => lookAt(designOf(kind, one, target, around))),
  );
  return (
    looks.some(([a, b]) => a && b && a.issues.length + b.issues.length === 0 && a.differs(b)) ||
    looks.every((pair) => pair.every((one) => one.names(path)))
  );
}

describe.each(Object.keys(kinds))("what every component may say, of a %s:", (kind) => {
  afterAll(() => {
    known.clear();
  });

  const of = (fields: Fields): readonly [Around, Around] => [{}, { fields }];

  /** It is elsewhere then; where others cannot do without it, they are refused. */
  const removes = (fields: Fields, design: Fields): boolean =>
    placesOf(kind).some(({ one, target }) => {
      const [everywhere, some] = [{}, fields].map((own) =>
        lookAt(
          designOf(kind, one, target, {
            environments: { dev: {}, prod: { protected: true } },
            fields: own,
            design,
          }),
        ),
      );
      return everywhere && some && (some.issues.length > everywhere.issues.length || everywhere.differs(some));
    });

  it("environments, targets, accepted findings", () => {
    const targets = places;
    expect(removes({ environments: ["prod"] }, {})).toBe(true);
    // A kind of one cloud is refused where the design has both.
    if (placesOf(kind).length > 1) expect(removes({ targets: ["aws"] }, { targets })).toBe(true);
    const accept = { "no-such-rule": { reason: "Agreed by everybody." } };
    expect(acts(kind, of({ accept }), ["components", subject, "accept"])).toBe(true);
  });

  it("a patch of what is made of it", () => {
    for (const { one, target } of placesOf(kind)) {
      const base = lookAt(designOf(kind, one, target, {}));
      const made = base.graphs
        .flatMap(({ resources }) => resources)
        .find(
          ({ component, mode, args }) => component === subject && mode === "managed" && typeof args.name === "string",
        );
      if (!made) continue;
      const patch = { [`${made.type}.${made.name}`]: { name: "other" } };
      const now = lookAt(designOf(kind, one, target, { fields: { patch } }));
      expect(now.issues.length > 0 ? now.names(["components", subject, "patch"]) : now.differs(base)).toBe(true);
    }
  });

  it("what exists already of it", () => {
    for (const { one, target } of placesOf(kind)) {
      const base = lookAt(designOf(kind, one, target, {}));
      const made = base.graphs
        .flatMap(({ resources }) => resources)
        .find(({ component, mode }) => component === subject && mode === "managed");
      if (!made) continue;
      const adopt = { [address(made)]: "one-that-exists" };
      const now = lookAt(designOf(kind, one, target, { fields: { adopt } }));
      expect(now.issues.length > 0 ? now.names(["components", subject, "adopt"]) : now.differs(base)).toBe(true);
    }
  });

  it.each(["stored", "storageGrowth", "calls"])("traffic.%s", (name) => {
    const [less, more] = name === "calls" ? [2, 9] : ["100GiB", "900GiB"];
    const [level] = Object.keys(all[kind]?.accepts ?? {});
    const caller = { kind: "service", image: "caller:1", uses: { [subject]: level } };
    const saying = (amount: unknown): Around => ({
      ...(level !== undefined && name === "calls" ? { others: { caller } } : {}),
      design: {
        traffic: {
          ...load,
          ...(name === "storageGrowth" && { stored: { [subject]: "1GiB" } }),
          [name]: { [subject]: amount },
        },
      },
    });
    expect(acts(kind, [saying(less), saying(more)], ["traffic", name, subject])).toBe(true);
  });
});

/** Access levels that come to the same on a cloud, as the kind's differences say. */
const alike = new Set(["postgres aws read readwrite"]);

it("access levels differ, or the differences of the kind say that they do not", () => {
  const same: string[] = [];
  for (const kind of Object.keys(kinds)) {
    const levels = Object.keys(all[kind]?.accepts ?? {});
    for (const { one, target } of placesOf(kind)) {
      const looks = levels.map((level) => ({
        level,
        look: new Look(
          designOf(kind, one, target, {
            others: { caller: { kind: "service", image: "caller:1", uses: { [subject]: level } } },
          }),
        ),
      }));
      for (const [index, { level, look }] of looks.entries())
        for (const other of looks.slice(index + 1))
          if (look.issues.length + other.look.issues.length === 0 && !look.differs(other.look))
            same.push(`${kind} ${target} ${level} ${other.level}`);
    }
  }
  expect([...new Set(same)].filter((one) => !alike.has(one))).toEqual([]);
});
