import { randomUUID } from 'node:crypto';
import { createDeliveries } from '@immolab/deliveries';
import express from 'express';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type HttpServer, listen } from '../server/listen.js';
import {
  openTestStack,
  type TestGateway,
  type TestKey,
  type TestStack,
} from '../testing/start-test-gateway.js';

const executablePath = inject('chromiumPath');
const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=1</script>';

let stack: TestStack;
let gateway: TestGateway;
let browser: Browser;
let key: TestKey;
/** A server of somebody else, which an image in the email would tell of its being read. */
let tracker: HttpServer;
let tracked = 0;

beforeAll(async () => {
  if (executablePath === null) return;
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
  // In a container there is no sandbox to be had for the administrator.
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  key = await stack.createKey();
  tracker = await listen({
    host: '127.0.0.1',
    port: 0,
    api: express().use((_request, response) => {
      tracked += 1;
      response.end();
    }),
  });
  const base = {
    accountId: key.accountId,
    keyId: key.id,
    callId: randomUUID(),
    test: true,
    event: 'booking.confirmation',
    audience: 'lead',
    revision: 0,
  } as const;
  const email = {
    subject: HOSTILE,
    text: HOSTILE,
    html: `<p id="words" style="color: rgb(1, 2, 3)">Grüezi</p>${HOSTILE}
      <img src="http://127.0.0.1:${tracker.port}/pixel.png">`,
    attachments: [{ filename: 'viewing.ics', contentType: 'text/calendar', content: 'BEGIN' }],
  };
  await createDeliveries(stack.db, [
    {
      ...base,
      id: randomUUID(),
      channel: 'email',
      destination: 'maria@example.com',
      body: JSON.stringify(email),
    },
    {
      ...base,
      id: randomUUID(),
      channel: 'sms',
      destination: '+41791234500',
      body: JSON.stringify({ subject: null, text: HOSTILE }),
    },
  ]);
});
afterAll(async () => {
  if (executablePath === null) return;
  await browser.close();
  await tracker.close();
  await stack.close();
});

describe.skipIf(executablePath === null)(
  'the page of captured messages (does not run without Chromium on the PATH)',
  () => {
    test('shows them as they would look, and nothing in them runs or loads', async () => {
      const page = await browser.newPage();
      await page.goto(`${gateway.url}/sandbox#key=${key.apiKey}`);
      const words = page.frameLocator('iframe').locator('#words');
      await words.waitFor();
      expect(await words.textContent()).toBe('Grüezi');
      const color = await words.evaluate(
        (element) => Reflect.get(globalThis, 'getComputedStyle')(element).color,
      );
      expect(color).toBe('rgb(1, 2, 3)');
      expect(await page.locator('.sms').textContent()).toBe(HOSTILE);
      expect(await page.locator('article h2').textContent()).toBe(HOSTILE);
      expect(await page.title()).toBe('Immolab sandbox: messages');
      expect(tracked).toBe(0);
      await page.close();
    });

    test('keeps the key for its tab and takes it out of the address', async () => {
      const page = await browser.newPage();
      await page.goto(`${gateway.url}/sandbox#key=${key.apiKey}`);
      await page.locator('article').first().waitFor();
      expect(page.url()).toBe(`${gateway.url}/sandbox`);
      await page.reload();
      await page.locator('article').first().waitFor();
      await page.close();
    });

    test('asks for a key, and says what is wrong with another', async () => {
      const page = await browser.newPage();
      await page.goto(`${gateway.url}/sandbox`);
      await page.locator('#key').fill('ak_test_wrong');
      await page.locator('button').click();
      await page.locator('#state:not(:empty)').waitFor();
      expect(await page.locator('article').count()).toBe(0);
      await page.locator('#key').fill(key.apiKey);
      await page.locator('button').click();
      await page.locator('article').first().waitFor();
      expect(await page.locator('article').count()).toBe(2);
      await page.close();
    });
  },
);
