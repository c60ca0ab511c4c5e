/**
 * Connections that a pool opens when nobody says: 5 and 10 more under load (SQLAlchemy), 10 (node-postgres, HikariCP).
 * Source: https://docs.sqlalchemy.org/en/20/core/pooling.html, read 2026-11.
 */
export const usualPool = { least: 5, most: 15 } as const;
