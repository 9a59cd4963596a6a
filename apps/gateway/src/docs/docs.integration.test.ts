import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { send } from '../testing/send.js';
import { openTestStack, type TestGateway, type TestStack } from '../testing/start-test-gateway.js';

let stack: TestStack;
let gateway: TestGateway;

beforeAll(async () => {
  stack = await openTestStack(inject('postgresUrl'));
  gateway = await stack.startGateway();
});
afterAll(() => stack.close());

test('the document is there for everybody', async () => {
  const { status, headers, body } = await send(gateway.url, '/api/v1/openapi.json');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
  expect(body).toMatchObject({ openapi: '3.1.0', paths: { '/api/v1/calls/trigger': {} } });
});

test('the page loads nothing from elsewhere and has nothing inline', async () => {
  const { status, headers, text } = await send(gateway.url, '/docs');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['content-security-policy']).toContain("script-src 'self';");
  const links = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => `${link}`);
  expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    expect(link).toMatch(/^\/docs\//);
    const file = await send(gateway.url, link);
    expect(file.status).toBe(200);
    expect(file.text.length).toBeGreaterThan(100);
  }
  expect(text).not.toMatch(/<script>|<style|style=|onload=/);
});

test('the page is found with a slash at its end too', async () => {
  expect((await send(gateway.url, '/docs/')).status).toBe(200);
});
