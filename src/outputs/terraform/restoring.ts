import { loweringOf, type Kinds } from "../../lowering/kind.ts";
import type { RestoringStep } from "../../lowering/restoring.ts";
import { isEnvironment } from "../../system/accounts.ts";
import { inKeyOrder, type System } from "../../system/system.ts";
import { targetTitles } from "../../system/target-titles.ts";
import type { Target } from "../../terraform/graph.ts";

/** How data comes back, in the words of one environment: the protected one, where there is one. */
export function restoring(target: Target, systems: readonly System[], kinds: Kinds): readonly string[] {
  const environments = systems.filter((system) => system.target === target && isEnvironment(system));
  const system = environments.find((one) => one.protected) ?? environments[0];
  if (!system) return [];
  const chapters = Object.values(inKeyOrder(system).components).flatMap((component) => {
    const kind = kinds[component.kind];
    const found = kind && loweringOf(kind, system).restoring?.(component, system);
    return found ? [[`### ${component.key}: ${found.what}`, ...found.steps.map(stepText)].join("\n\n")] : [];
  });
  if (chapters.length === 0) return [];
  return [
    [
      `## Restoring data on ${targetTitles[target]}`,
      `What was lost comes back beside what is there, is looked at, and only then takes its place. In \`${system.environment}\`, and with other names elsewhere; all steps of a chapter in one shell, in the folder of this README. It takes an administrator (\`breakGlass\`, where \`access\` says who that is): no pipeline may do it, and none may apply meanwhile. Try it before it is needed, as far as looking: nothing that runs is changed by that.`,
      ...chapters,
    ].join("\n\n"),
  ];
}

const stepText = ({ says, commands }: RestoringStep, at: number): string =>
  [`${at + 1}. ${says}`, "", "```sh", ...commands, "```"].join("\n");
