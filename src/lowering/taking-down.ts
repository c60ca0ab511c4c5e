/**
 * What a kind has to be done besides, where an environment is taken down; printed in the README, with the step that it
 * belongs to.
 *
 * - `freed`: in the design, beside the protection of the environment;
 * - `after`: where `terraform destroy` of it stopped, or left something behind;
 * - `undelegated`: zones that are made for the component.
 */
export type TakingDown =
  | {
      readonly when: "freed" | "after";
      /** Markdown. Several that say the same are printed once. */
      readonly says: string;
      /** Shell commands, run in the folder of the README. */
      readonly commands?: readonly string[];
    }
  | { readonly when: "undelegated"; readonly zones: readonly string[] };
