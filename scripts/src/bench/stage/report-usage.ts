/**
 * Preloaded into each process of a bench (`node --import`): tells what the process has used so far,
 * and ends it with the bench, however that ends.
 */
import { answerQuestions } from './answer-questions.js';
import type { ProcessUsage } from './bench-process.js';

answerQuestions('usage', (): ProcessUsage => {
  // Only what is still needed counts as memory, where the bench lets it be collected.
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return { cpuMs: (user + system) / 1_000, residentBytes: rss, heapBytes: heapUsed };
});

process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.channel?.unref();
