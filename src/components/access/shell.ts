import { ofKind, type Component, type System } from "../../system/system.ts";

/** What keeps running, and so could be entered. */
export const enterable = (system: System): readonly Component<{ readonly readOnlyFilesystem: boolean }>[] => [
  ...ofKind(system, "service"),
  ...ofKind(system, "worker"),
];

/**
 * What people may open a shell in: the agent behind ECS Exec writes files beside the program, which a read-only file
 * system refuses.
 * Source: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html, read 2026-11.
 */
export const entered = (system: System): readonly string[] =>
  ofKind(system, "access").some(({ config }) => config.shell.length > 0)
    ? enterable(system)
        .filter(({ config }) => !config.readOnlyFilesystem)
        .map(({ key }) => key)
    : [];
