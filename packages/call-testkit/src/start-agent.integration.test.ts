import { expect, it } from 'vitest';
import { startAgent } from './start-agent.js';

const environment = { PATH: process.env.PATH, LIVEKIT_URL: 'ws://127.0.0.1:1' };

it('tells what an agent wrote that ends before it has registered', async () => {
  const script = 'console.log("no server at", process.env.LIVEKIT_URL); process.exit(3)';
  await expect(startAgent({ command: ['node', '-e', script], environment })).rejects.toThrow(
    'the agent ended with 3:\nno server at ws://127.0.0.1:1',
  );
});

it('tells that there is no such program', async () => {
  await expect(startAgent({ command: ['no-such-agent'], environment })).rejects.toThrow('ENOENT');
});

it('ends an agent with what it has started', async () => {
  const child = JSON.stringify('console.log("registered worker"); setInterval(() => {}, 1000)');
  const script = `require('child_process').spawn('node', ['-e', ${child}], { stdio: 'inherit' })`;
  const agent = await startAgent({ command: ['node', '-e', script], environment });
  // Its output ends with the last process that writes it.
  await agent.stop();
  expect(agent.output()).toContain('registered worker');
});
