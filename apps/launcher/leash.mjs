/** Loaded before each application: when the launcher is gone, even by kill -9, the application ends itself the orderly way. */
process.once('disconnect', () => {
  setTimeout(() => process.exit(1), 10_000).unref();
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(0);
});
process.channel?.unref(); // the listener must not keep an application alive that has nothing left to do
