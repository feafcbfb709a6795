/** What the policies ask about whoever is here; an unset context sees nothing. */
export const contextFunctions = `
create function app_organisation() returns uuid language sql stable as $$ select nullif(current_setting('app.organisation', true), '')::uuid $$;
create function app_account() returns uuid language sql stable as $$ select nullif(current_setting('app.account', true), '')::uuid $$;
create function app_services() returns uuid[] language sql stable as $$ select coalesce(nullif(current_setting('app.services', true), '')::uuid[], '{}') $$;
create function app_administrator() returns boolean language sql stable as $$ select coalesce(nullif(current_setting('app.administrator', true), '')::boolean, false) $$;
create function app_shift() returns uuid language sql stable as $$ select nullif(current_setting('app.shift', true), '')::uuid $$;
create function app_guest() returns uuid language sql stable as $$ select nullif(current_setting('app.guest', true), '')::uuid $$;
create function app_secret() returns text language sql stable as $$ select nullif(current_setting('app.secret', true), '') $$;
create function app_email() returns text language sql stable as $$ select nullif(current_setting('app.email', true), '') $$;
`;
