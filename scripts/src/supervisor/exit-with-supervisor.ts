/**
 * Preloaded into each service of the sandbox (`node --import`): the channel to the supervisor
 * closes when that one is gone, however it went, and then the service drains and ends as well.
 */
const FORCED_AFTER_MS = 3_000;

process.once('disconnect', () => {
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), FORCED_AFTER_MS).unref();
  process.kill(process.pid, 'SIGTERM');
});
// Waiting for it is no reason to stay.
process.channel?.unref();

// A process forks others with its own arguments. What they do when it is gone is not ours to say: a call
// goes on without its dialer.
const place = process.execArgv.indexOf(import.meta.url);
if (place > 0) process.execArgv.splice(place - 1, 2);

export {};
