/** Registries whose images have a known publisher. Hosts; a star stands for one or more labels. Read 2026-11. */
const known = [
  "docker.io",
  "ghcr.io",
  "quay.io",
  "gcr.io",
  "*.gcr.io",
  "*.pkg.dev",
  "public.ecr.aws",
  "*.amazonaws.com",
  "mcr.microsoft.com",
  "registry.k8s.io",
  "registry.gitlab.com",
  "nvcr.io",
  "docker.elastic.co",
  "registry.access.redhat.com",
];

export const isKnownRegistry = (host: string): boolean =>
  known.some((one) => (one.startsWith("*") ? host.endsWith(one.slice(1)) : host === one));

/** What an image names: its host (none for an image of the team), tag and digest. */
export function partsOf(image: string): { readonly host?: string; readonly tag?: string; readonly digest?: string } {
  const [name = "", digest] = image.split("@");
  const slash = name.indexOf("/");
  const [, tag] = /:([^/:]+)$/.exec(name) ?? [];
  return {
    ...(slash > 0 && { host: name.slice(0, slash) }),
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest }),
  };
}
