import { expect, it } from 'vitest';
import { abortable } from './abortable.js';

it('gives the value of what ends before it is aborted', async () => {
  const { signal } = new AbortController();
  expect(await abortable(Promise.resolve('value'), signal)).toBe('value');
});

it('throws the reason at once, and later failures of what was awaited trouble nobody', async () => {
  const controller = new AbortController();
  let fail: (error: Error) => void = () => undefined;
  const hanging = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  const waiting = abortable(hanging, controller.signal);
  controller.abort(new Error('lost'));
  await expect(waiting).rejects.toThrow('lost');
  const failing = Promise.reject(new Error('later'));
  await expect(abortable(failing, controller.signal)).rejects.toThrow('lost');
  fail(new Error('later still'));
});
