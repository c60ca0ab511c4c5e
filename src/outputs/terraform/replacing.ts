import { loweringOf, type Kinds } from "../../lowering/kind.ts";
import { inKeyOrder, type System } from "../../system/system.ts";
import { targetTitles } from "../../system/target-titles.ts";
import { referencesIn } from "../../terraform/expression.ts";
import type { ResourceGraph, Target } from "../../terraform/graph.ts";
import { shownOf } from "./roots.ts";

/** A value that a person gives, and what reads it as it starts. */
export interface Replaced {
  readonly key: string;
  readonly put: readonly string[];
  readonly readers: readonly { readonly key: string; readonly restart: readonly string[] }[];
}

/** What people give values to in an environment, with what is started anew for it. */
export function replacedIn(system: System, graph: ResourceGraph, kinds: Kinds): readonly Replaced[] {
  const { components } = inKeyOrder(system);
  return Object.values(components).flatMap((one) => {
    const kind = kinds[one.kind];
    const put = kind && loweringOf(kind, system).putValue?.(one);
    if (!put) return [];
    const readers = Object.values(components).flatMap((reader) => {
      const of = kinds[reader.kind];
      const restart = of && loweringOf(of, system).restart?.(reader, system, graph);
      return restart && takes(reader.key, one.name, graph) ? [{ key: reader.key, restart }] : [];
    });
    return [{ key: one.key, put, readers }];
  });
}

/** Whether a call of a component takes something that the call of another gives. */
const takes = (component: string, label: string, { calls = [] }: ResourceGraph): boolean =>
  calls.some(
    (call) => call.component === component && referencesIn(call.args).some(({ to }) => to === `module.${label}`),
  );

/** How values of secrets are replaced, in the words of one environment: the protected one, where there is one. */
export function replacing(
  target: Target,
  systems: readonly System[],
  graphs: readonly ResourceGraph[],
  kinds: Kinds,
): readonly string[] {
  const shown = shownOf(target, systems, graphs);
  const found = shown ? replacedIn(shown.system, shown.graph, kinds) : [];
  if (!shown || found.length === 0) return [];
  const { system, graph } = shown;
  // Those with the same readers are replaced together, and start these once.
  const groups = new Map<string, Replaced[]>();
  for (const one of found) {
    const by = JSON.stringify(one.readers.map(({ key }) => key));
    groups.set(by, [...(groups.get(by) ?? []), one]);
  }
  return [
    [
      `## Replacing the value of a secret on ${targetTitles[target]}`,
      "",
      `What runs has read its secrets as it started: another value reaches it when it is started anew, and jobs and functions with their next run. Keep the old value valid until then. In \`${system.environment}\`, and with other names elsewhere; leave out what stays:`,
      "",
      "```sh",
      "(",
      "set -e   # what fails ends it",
      ...(target === "aws" ? [`export AWS_REGION=${system.region}`] : []),
      `cd terraform/${target}/${graph.folder}`,
      "terraform init",
      ...[...groups.values()].flatMap((group) => [
        "",
        `# ${group.map(({ key }) => key).join(", ")}`,
        ...group.flatMap(({ put }) => put),
        ...(group[0]?.readers ?? []).flatMap(({ restart }) => restart),
      ]),
      ")",
      "```",
    ].join("\n"),
  ];
}
