import { expect, it } from 'vitest';
import { dialerHolderOf, findJobOf, jobHolderOf, machineName } from './job-holder.js';

it('knows the jobs of its own dialer, and their processes', () => {
  expect(findJobOf('host:7', jobHolderOf('host:7', 4_021))).toBe(4_021);
});

it.each([
  ['of another dialer on this host', 'host:71:4021'],
  ['of another host', 'another-host:7:4021'],
  ['that is the dialer itself, with a test call', 'host:7'],
  ['without a process', 'host:7:'],
  ['that is none of ours', 'host:7:job:4021'],
])('knows no holder %s', (_whose, holder) => {
  expect(findJobOf('host:7', holder)).toBeNull();
});

it('names a dialer after its machine, whose name has no colon', () => {
  expect(machineName()).not.toContain(':');
  expect(dialerHolderOf(7)).toBe(`${machineName()}:7`);
});
