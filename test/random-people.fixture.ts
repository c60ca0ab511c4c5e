import { each } from "../src/design/each.ts";
import { days, type Draw, type Fields } from "./random-draw.fixture.ts";
import type { Parts } from "./random-designs.fixture.ts";

export const secret = (draw: Draw, parts: Parts): Fields => ({
  class: draw.maybe(40, () => draw.vary(() => draw.pick("secret", "parameter"))),
  rotate:
    parts.all("channel").length === 0
      ? undefined
      : draw.maybe(30, () => ({
          every: draw.pick("month", "quarter", "half-year", "year"),
          notify: draw.some(parts.all("channel"), 1),
        })),
});

export const channel = (draw: Draw, parts: Parts): Fields => {
  const [secret] = draw.mixed(parts.all("secret"));
  const email = draw.chance(70) || secret === undefined;
  return {
    email: email ? draw.pick(["ops@example.com"], ["a@example.com", "b@example.com"]) : undefined,
    ...(secret === undefined
      ? {}
      : draw.pick<Fields>(
          { slack: { webhook: secret } },
          { discord: { webhook: secret } },
          { pagerduty: { key: secret } },
          { webhook: { url: secret } },
        )),
  };
};

export const budget = (draw: Draw, parts: Parts): Fields => ({
  limit: draw.vary(() => draw.pick("$600/month", "$70.5/month", "$1,000/month")),
  alertAt: draw.maybe(40, () => draw.some(["50%", "80%", "120%"], 1)),
  forecast: draw.maybe(40, () => draw.chance(50)),
  notify: [draw.pick(...parts.all("channel"))],
  gcp: { billingAccount: "012345-6789AB-CDEF01" },
});

export const dashboard = (draw: Draw, parts: Parts): Fields => ({
  of: parts.shown.length === 0 ? undefined : draw.maybe(50, () => draw.some(parts.shown, 1)),
});

export const audit = (draw: Draw, parts: Parts): Fields => {
  const trail = draw.maybe(80, () => ({
    retain: days(draw, 365, 1, 3650),
    allRegions: draw.maybe(30, () => draw.chance(50)),
    dataEvents: draw.maybe(30, () => draw.chance(50)),
  }));
  const [to] = parts.all("bucket");
  return {
    trail,
    changes: trail && draw.maybe(40, () => draw.chance(50)),
    export: draw.maybe(30, () =>
      draw.spread((target) =>
        target === "gcp" ? { retain: "30d", to: to === undefined ? undefined : draw.maybe(50, () => to) } : undefined,
      ),
    ),
    cis:
      trail && parts.all("channel").length > 0 ? draw.maybe(40, () => ({ notify: parts.all("channel") })) : undefined,
    aws: draw.maybe(20, () => ({ serviceRole: draw.pick("create", "existing") })),
  };
};

/** Environments that share a project have the same people there, so that nothing here depends on them. */
export const access = (draw: Draw): Fields => {
  const groups = () => {
    const names = draw.some(["Developers", "Operators", "Leads-1"], 1);
    return draw.maybe(70, () => each({ aws: names, gcp: names.map((name) => `${name.toLowerCase()}@example.com`) }));
  };
  return { read: groups(), operate: groups(), breakGlass: groups() };
};

export const perimeter = (draw: Draw): Fields => ({
  targets: ["gcp"],
  dryRun: draw.maybe(50, () => draw.vary(() => draw.chance(50))),
  services: draw.maybe(30, () => ["storage.googleapis.com"]),
  allow: draw.maybe(40, () => ({
    cidrs: draw.maybe(50, () => ["203.0.113.0/24"]),
    members: ["user:ops@example.com"],
  })),
  gcp: { accessPolicy: "123456789012" },
});

export const pipeline = (draw: Draw, parts: Parts): Fields => {
  const { deployable } = parts;
  return {
    repository: draw.pick("acme/todo", "Example-Org/my.repo_1"),
    repositoryIds: draw.maybe(30, () => ({ owner: draw.int(1, 9), repository: draw.int(1, 99_999) })),
    branches: draw.maybe(40, () => draw.some(["main", "release/1.x", "dev"], 1)),
    deploys: deployable.length === 0 ? undefined : draw.maybe(50, () => draw.some(deployable, 1)),
    environmentName: draw.maybe(30, () => draw.vary(() => draw.pick("production", "live.1"))),
    aws: draw.maybe(30, () => ({ provider: draw.pick("create", "existing") })),
  };
};

export const registry = (draw: Draw): Fields => ({
  keep: draw.maybe(50, () => draw.int(1, 1000)),
  untagged: draw.maybe(50, () => days(draw, 7, 1)),
});
