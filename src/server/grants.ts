/** What the owner makes from now on, and what is there already, the request role may use: rows, never structure. */
export const grantsForApp = (app: string): string => `
  GRANT USAGE ON SCHEMA public TO "${app}";
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO "${app}";
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO "${app}";
  ALTER DEFAULT PRIVILEGES GRANT USAGE ON SEQUENCES TO "${app}";
  ALTER DEFAULT PRIVILEGES GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO "${app}"`
