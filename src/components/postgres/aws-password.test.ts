import { describe, expect, it } from "vitest";
import { walk, type Value } from "../../terraform/expression.ts";
import { address, type Resource } from "../../terraform/graph.ts";
import { lowerOne } from "../lowered.fixture.ts";

/** What the cloud holds: the password that was last written to a resource, and under which version and name of the database. */
type Held = Map<string, { readonly version: string; readonly name: string; readonly password: string }>;

const database = "module.db.aws_db_instance.this";
const secret = "module.db.aws_secretsmanager_secret_version.credentials";

/** Addresses that a resource waits for. */
function needs({ args }: Resource): ReadonlySet<string> {
  const found = new Set<string>();
  walk(args, (expression) => {
    if (expression.$ === "ref") found.add(expression.to);
  });
  return found;
}

/**
 * A run of Terraform over what takes the password: in the order of references, writing only where the version
 * differs from what was written before, with a password of this run, and making anew what is called otherwise, with what is
 * replaced along with it. It may die at a resource, after it was written or because the cloud refused: the provider then keeps the new version in its state, but not the password.
 */
function run(
  design: object,
  password: string,
  held: Held,
  end?: { readonly at: string; readonly refused?: boolean },
): void {
  const { resources } = lowerOne("postgres", { version: 17, ...design }, { key: "db" });
  const takers = resources.filter(({ args }) => "password_wo" in args || "secret_string_wo" in args);
  const order = [...takers].sort((a, b) => (needs(b).has(address(a)) ? -1 : needs(a).has(address(b)) ? 1 : 0));
  const anew = new Set<string>();
  for (const taker of order) {
    const id = address(taker);
    const stated: Value | undefined = taker.args.password_wo_version ?? taker.args.secret_string_wo_version;
    const version = JSON.stringify(stated);
    const name = JSON.stringify(taker.args.db_name ?? "");
    const before = held.get(id);
    const refused = end?.at === id && end.refused === true;
    const along = (taker.lifecycle?.replace_triggered_by ?? []).some((one) => anew.has(one.address));
    if (along || (before !== undefined && before.name !== name)) anew.add(id);
    if (before?.version !== version || anew.has(id))
      held.set(id, { version, name, password: refused ? (before?.password ?? "") : password });
    if (id === end?.at) return;
  }
}

const fits = (held: Held): boolean => held.has(secret) && held.get(database)?.password === held.get(secret)?.password;

describe("a database and its secret", () => {
  it("hold the same password after the first run, and keep it in every later one", () => {
    const held: Held = new Map();
    run({}, "first", held);
    expect(fits(held)).toBe(true);
    run({}, "second", held);
    run({ size: "large" }, "third", held);
    expect(held.get(secret)?.password).toBe("first");
    expect(fits(held)).toBe(true);
  });

  it("are brought together by a raised version, and only by that, when a first run stopped between them", () => {
    const held: Held = new Map();
    run({}, "first", held, { at: database });
    expect(held.has(secret)).toBe(false);
    run({}, "second", held);
    expect(fits(held)).toBe(false);
    run({}, "third", held);
    expect(fits(held)).toBe(false);
    run({ passwordVersion: 2 }, "fourth", held);
    expect(fits(held)).toBe(true);
  });

  it("are brought together by a version raised once more when the database refused a raised one", () => {
    const held: Held = new Map();
    run({}, "first", held);
    run({ passwordVersion: 2 }, "second", held, { at: database, refused: true });
    expect(fits(held)).toBe(true);
    // The danger: the same design again looks fine and writes the secret alone.
    run({ passwordVersion: 2 }, "third", held);
    expect(fits(held)).toBe(false);
    run({ passwordVersion: 3 }, "fourth", held);
    expect(fits(held)).toBe(true);
  });

  it("change together when the database is made anew, under the same version", () => {
    const held: Held = new Map();
    run({}, "first", held);
    run({ database: "orders" }, "second", held);
    expect(held.get(database)?.password).toBe("second");
    expect(fits(held)).toBe(true);
  });
});
