/**
 * Groups of a level: the trust policy of a role has 2,048 characters, of which a group takes up to 130.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html, read 2026-11.
 */
export const mostGroups = 10;

/**
 * How long somebody is in, in seconds. AWS ends a session that was begun from another one after an hour.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html#iam-term-role-chaining, read 2026-11.
 */
export const longestSession = 3600;

/**
 * Characters of a permission set's name.
 * Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html, read 2026-11.
 */
export const longestPermissionSet = 32;
