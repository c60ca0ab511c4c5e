/**
 * Characters of a component's name where it has a key ring, of whose 63 the module takes nine.
 * https://cloud.google.com/kms/docs/reference/rest/v1/projects.locations.keyRings/create, read 2026-11
 */
export const keyRingName = 63 - "-00000000".length;
