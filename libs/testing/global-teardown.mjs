/** After the last test: stops the run's PostgreSQL and removes its folder. */
export default async function globalTeardown() {
  await globalThis.peerhouseTestCluster?.stop();
}
