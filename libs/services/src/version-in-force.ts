/**
 * SQL: the version of a service's charter in force on a day, as a query of one row; what was taken back never is.
 * `service` and `day` are SQL too.
 */
export const versionInForce = (service: string, day: string): string =>
  `select o.id, o.version, o.charter from charter_versions o where o.service_id = ${service} and o.starts_on <= ${day}
     and not exists (select from charter_withdrawals w where w.charter_version_id = o.id) order by o.starts_on desc, o.version desc limit 1`;
