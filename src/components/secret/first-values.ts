import type { FirstStep } from "../../lowering/first-step.ts";
import { isEnvironment } from "../../system/accounts.ts";
import { ofKind, type System } from "../../system/system.ts";

/** Secrets have no value when they are made, and what reads them does not start before: they are filled in between. */
export const firstValues = (systems: readonly System[]): readonly FirstStep[] =>
  systems.filter(isEnvironment).flatMap((system) =>
    ofKind(system, "secret").map(({ name }) => ({
      when: "prepare",
      environment: system.environment,
      modules: [`module.${name}`],
      says: "Fill the secrets: what reads one does not start while it is empty. Each command takes the value from standard input; end it with Enter and Ctrl-D.",
      commands: [`sh -c "$(terraform output -raw ${name}_put_value)"`],
      fills: [`module.${name}`],
    })),
  );
