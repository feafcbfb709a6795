const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** Whether a host of an address is this machine itself, where nobody listens on the line. */
export const isLoopback = (hostname: string): boolean => loopback.test(hostname);
