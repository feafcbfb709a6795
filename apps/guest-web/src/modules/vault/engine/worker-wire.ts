interface WorkerScope { postMessage(message: unknown, transfer: never[]): void; addEventListener(type: 'message', heard: (event: { data: unknown }) => void): void }
const scope = globalThis as unknown as WorkerScope;

/** The page, seen from a worker. */
export const page = { send: (message: unknown): void => scope.postMessage(message, []), listen: (heard: (message: unknown) => void): void => scope.addEventListener('message', ({ data }) => heard(data)) };
