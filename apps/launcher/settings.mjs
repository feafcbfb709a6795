/** The launcher's own settings, read from the environment and checked before anything starts. */
import { isPortFree } from './processes.mjs';
import { Trouble } from './say.mjs';

/** `{ ports: { staff, guest }, host, staffUrl, guestUrl, demo }`. */
export function readSettings(env = process.env) {
  const ports = { staff: portIn(env, 'STAFF_PORT', 4000), guest: portIn(env, 'GUEST_PORT', 4100) };
  if (ports.staff === ports.guest) {
    throw new Trouble(`STAFF_PORT and GUEST_PORT are both ${ports.staff}.`, { todo: 'Give them different numbers.' });
  }
  return {
    ports,
    host: env.PEERHOUSE_HOST || '127.0.0.1',
    staffUrl: (env.STAFF_URL || `http://127.0.0.1:${ports.staff}`).replace(/\/$/, ''),
    guestUrl: (env.GUEST_URL || `http://127.0.0.1:${ports.guest}`).replace(/\/$/, ''),
    // Into a database of one's own the demo comes only when asked for.
    demo: env.PEERHOUSE_DEMO ? !/^(off|0|no|false)$/i.test(env.PEERHOUSE_DEMO) : !env.DATABASE_URL,
  };
}

function portIn(env, name, usual) {
  const value = env[name] ? Number(env[name]) : usual;
  if (Number.isInteger(value) && value >= 1 && value <= 65_535) return value;
  throw new Trouble(`${name} is "${env[name]}", which is not a port.`, { todo: 'Choose a number from 1024 to 65535.' });
}

/** Refuses ports that somebody else uses, naming the port and the variable that changes it. */
export async function checkPorts({ ports, host }) {
  for (const [name, called] of [['staff', 'STAFF_PORT'], ['guest', 'GUEST_PORT']]) {
    if (await portIsFree(ports[name], host, called)) continue;
    throw new Trouble(`Port ${ports[name]} is taken by another program.`, {
      todo: `Stop that program, or choose another port: ${called}=${ports[name] + 10} npm start`,
    });
  }
}

async function portIsFree(port, host, called) {
  try {
    return await isPortFree(port, host);
  } catch (problem) {
    throw new Trouble(`Port ${port} on ${host} cannot be listened on (${problem.code}).`, {
      todo: problem.code === 'EACCES' ? `Ports below 1024 need special rights; choose another: ${called}=${port + 4000}` : 'Check PEERHOUSE_HOST: it must be an address of this machine.',
    });
  }
}
