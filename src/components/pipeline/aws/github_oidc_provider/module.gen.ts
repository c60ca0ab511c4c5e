// Written by scripts/generate.mjs from the files beside it; do not edit.
import type { ModuleSource } from "../../../../terraform/configuration/module-source.ts";

export type GithubOidcProviderInputs = Readonly<Record<string, never>>;

export type GithubOidcProviderOutput = never;

/** By whom tokens of GitHub Actions are believed. An account has one for an issuer. */
export const githubOidcProvider: ModuleSource<GithubOidcProviderInputs, GithubOidcProviderOutput> = {
  cloud: "aws",
  name: "github_oidc_provider",
  modules: [],
  files: {
    "main.tf": `# By whom tokens of GitHub Actions are believed. An account has one for an issuer.

resource "aws_iam_openid_connect_provider" "this" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}
`,
  },
};
