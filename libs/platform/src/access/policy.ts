import type { RequestContext, Role } from '#peerhouse/kernel';
import { NotHere, OffShift } from './faults.js';
import { policyTable, type Permission, type PermissionName } from './policy.table.js';

const rowOf = (name: PermissionName): Permission => policyTable[name];

const holds = (roles: readonly Role[], held: readonly Role[] | undefined): boolean => held?.some((role) => roles.includes(role)) ?? false;

/** Whether the person has the permission in any place at all: the first question, asked by the guard. */
export function mayAnywhere(ctx: RequestContext, name: PermissionName): boolean {
  const { roles } = rowOf(name);
  if (ctx.administrator && roles.includes('administrator')) return true;
  return [...ctx.roles.values()].some((held) => holds(roles, held));
}

/** Whether the person has the permission in that service now: the second question, asked about each record. */
export function mayIn(ctx: RequestContext, name: PermissionName, serviceId: string): boolean {
  const { roles, reach } = rowOf(name);
  if (ctx.administrator && roles.includes('administrator')) return true;
  if (reach === 'organisation') return mayAnywhere(ctx, name);
  if (reach === 'shift' && ctx.onShift !== serviceId) return false;
  return holds(roles, ctx.roles.get(serviceId));
}

/** Goes on only when they may: `OffShift` for one whose role there would do and who is on no shift there, `NotHere` for everybody else. */
export function mustIn(ctx: RequestContext, name: PermissionName, serviceId: string): void {
  if (mayIn(ctx, name, serviceId)) return;
  const { roles, reach } = rowOf(name);
  throw reach === 'shift' && holds(roles, ctx.roles.get(serviceId)) ? new OffShift() : new NotHere();
}
