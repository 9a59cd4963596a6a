import { LANGUAGES } from '@immolab/contracts';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { bookLinkedViewing, type LinkedViewing } from '../testing/linked-viewing.js';
import { openTestStack, type TestGateway, type TestStack } from '../testing/start-test-gateway.js';
import { textsOf } from './texts/texts-of.js';

const executablePath = inject('chromiumPath');
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1_280, height: 900 };
/** Smallest side of what a finger is to hit (WCAG 2.5.5), in CSS pixels. */
const FINGER_PX = 44;

let stack: TestStack;
let gateway: TestGateway;
let browser: Browser;

beforeAll(async () => {
  if (executablePath === null) return;
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway({ PAGE_REQUESTS_PER_MINUTE: '100000' });
  // In a container there is no sandbox to be had for the administrator.
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(async () => {
  if (executablePath === null) return;
  await browser.close();
  await stack.close();
});

async function book(language: (typeof LANGUAGES)[number]): Promise<LinkedViewing> {
  const key = await stack.createKey();
  const changes = { 'lead.language': language };
  return bookLinkedViewing({ stack, gateway, key, changes });
}

interface Visit {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens the page; whatever the browser complains of fails the test. */
async function visit<T>(path: string, options: Visit, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: PHONE, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // A browser notes each answer that is no success.
    if (!message.text().includes('404 (Not Found)')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto(`${gateway.url}${path}`);
  const result = await use(page);
  await context.close();
  expect(complaints).toEqual([]);
  expect(requested.every((url) => url.startsWith(`${gateway.url}/b/`))).toBe(true);
  return result;
}

/** Names of the rules of accessibility that the page breaks, with everything unfolded. */
async function findViolations(page: Page): Promise<unknown> {
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run().then(({ violations }) => violations.map(
    ({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
}

const unfold = (page: Page, heading: string) =>
  page.locator('summary', { hasText: heading }).click();

const bookingOf = ({ bookingId }: LinkedViewing) =>
  stack.db.prisma.booking.findUniqueOrThrow({
    where: { id: bookingId },
    include: { slot: true },
  });

describe.skipIf(executablePath === null)(
  "the lead's page in Chromium (does not run without a Chromium on the PATH)",
  () => {
    test.each(LANGUAGES)(
      'moves and then cancels a viewing without JavaScript, in %s',
      async (language) => {
        const viewing = await book(language);
        const { move, cancel, done, states } = textsOf(language);
        const wished = viewing.slots[1];
        const text = await visit(viewing.path, { javaScriptEnabled: false }, async (page) => {
          await unfold(page, move.heading);
          await page.locator('label').nth(0).click();
          await page.getByRole('button', { name: move.button }).click();
          await page.getByText(done.moved).waitFor();
          expect(await bookingOf(viewing)).toMatchObject({
            status: 'booked',
            slot: { date: wished?.date },
          });
          await unfold(page, cancel.heading);
          await page.getByRole('button', { name: cancel.button }).click();
          await page.getByText(states.canceled, { exact: true }).waitFor();
          // Loading it again sends no form.
          await page.reload();
          return page.locator('main').textContent();
        });
        expect(text).toContain(done.canceled('Avendo Real Estate'));
        expect(await bookingOf(viewing)).toMatchObject({ status: 'canceled', sequence: 2 });
      },
    );

    test('does nothing before a form is sent: unfolding and choosing is only looking', async () => {
      const viewing = await book('en');
      await visit(viewing.path, {}, async (page) => {
        await unfold(page, textsOf('en').cancel.heading);
        await unfold(page, textsOf('en').move.heading);
        await page.locator('label').nth(0).click();
        await page.reload();
      });
      expect(await bookingOf(viewing)).toMatchObject({ status: 'booked', sequence: 0 });
    });

    test('is worked with the keyboard alone', async () => {
      const viewing = await book('en');
      await visit(viewing.path, {}, async (page) => {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.getByText(textsOf('en').done.moved).waitFor();
      });
      expect(await bookingOf(viewing)).toMatchObject({ status: 'booked', sequence: 1 });
    });

    test.each([
      ['light', PHONE],
      ['dark', PHONE],
      ['light', DESKTOP],
    ] as const)('breaks no rule of accessibility (%s, %j)', async (colorScheme, viewport) => {
      const viewing = await book('de');
      for (const path of [viewing.path, `${viewing.path}?done=moved`, '/b/nothing']) {
        const found = await visit(path, { colorScheme, viewport }, findViolations);
        expect({ path, found }).toEqual({ path, found: [] });
      }
    });

    test('fits a phone: no sideways scrolling, and everything large enough for a finger', async () => {
      const viewing = await book('de');
      await visit(viewing.path, { viewport: { width: 320, height: 600 } }, async (page) => {
        for (const summary of await page.locator('summary').all()) await summary.click();
        const width = await page.evaluate('document.documentElement.scrollWidth');
        expect(width).toBeLessThanOrEqual(320);
        for (const target of await page.locator('summary, label, button').all()) {
          const box = await target.boundingBox();
          expect(box?.height ?? 0).toBeGreaterThanOrEqual(FINGER_PX);
        }
      });
    });
  },
);
