import { loweringOf, type Kinds } from "../../lowering/kind.ts";
import { pauseOf, type Pause } from "../../lowering/pause.ts";
import type { RestoringStep } from "../../lowering/restoring.ts";
import { inKeyOrder, type Component, type System } from "../../system/system.ts";
import { targetTitles } from "../../system/target-titles.ts";
import type { ResourceGraph, Target } from "../../terraform/graph.ts";
import { shownOf } from "./roots.ts";

/** How data comes back, in the words of one environment: the protected one, where there is one. */
export function restoring(
  target: Target,
  systems: readonly System[],
  graphs: readonly ResourceGraph[],
  kinds: Kinds,
): readonly string[] {
  const shown = shownOf(target, systems, graphs);
  if (!shown) return [];
  const { graph } = shown;
  const system = inKeyOrder(shown.system);
  const chapters = Object.values(system.components).flatMap((component) => {
    const kind = kinds[component.kind];
    const writers = pauseOf(writersOf(component, system, graph, kinds));
    const back = kind && loweringOf(kind, system).restoring?.(component, system, graph, writers);
    return back ? [[`### ${component.key}: ${back.what}`, ...back.steps.map(stepText)].join("\n\n")] : [];
  });
  if (chapters.length === 0) return [];
  return [
    [
      `## Restoring data on ${targetTitles[target]}`,
      `What was lost comes back beside what is there, is looked at, and only then takes its place. In \`${system.environment}\`, and with other names elsewhere; all steps of a chapter in one shell (\`bash\`), in the folder of this README. What you fill in stands at the top of a step; where a command fails, its step ends, and those behind it wait until you know why. It takes an administrator of the ${owner[target]}: no pipeline may do it, and none may apply meanwhile. Try it before it is needed, as far as looking: nothing that runs is changed by that.`,
      ...chapters,
    ].join("\n\n"),
  ];
}

const owner: Record<Target, string> = { aws: "account", gcp: "project" };

function writersOf(component: Component, system: System, graph: ResourceGraph, kinds: Kinds): readonly Pause[] {
  return (system.usedBy.get(component.key) ?? []).flatMap(({ from, access }) => {
    const writer = access === "read" ? undefined : system.components[from];
    const kind = writer && kinds[writer.kind];
    return (kind && loweringOf(kind, system).pause?.(writer, system, graph)) ?? [];
  });
}

const stepText = ({ says, commands, sets }: RestoringStep, at: number): string =>
  [`${at + 1}. ${says}`, "", "```sh", ...(sets ? commands : ["(", "set -euo pipefail", ...commands, ")"]), "```"].join(
    "\n",
  );
