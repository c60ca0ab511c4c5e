import type { Component } from "../../system/system.ts";
import { snake } from "../../system/components.ts";
import type { Secret } from "./schema.ts";

/** Name of the environment variable that users get. */
export const variable = (secret: Component<Secret>): string => secret.config.env ?? snake(secret.key).toUpperCase();
