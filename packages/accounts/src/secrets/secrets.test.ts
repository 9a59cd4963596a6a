import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { generateApiKey, hashApiKey } from './api-key.js';
import { createKeyring, generateEncryptionKey } from './keyring.js';
import { createPhoneHasher } from './phone-hash.js';
import { generateWebhookSecret } from './webhook-secret.js';

describe('an API key', () => {
  it('has the form of its mode, 32 random characters and a checksum', () => {
    expect(generateApiKey(true)).toMatch(/^ak_test_[0-9A-Za-z]{38}$/);
    expect(generateApiKey(false)).toMatch(/^ak_live_[0-9A-Za-z]{38}$/);
    expect(generateApiKey(true)).not.toBe(generateApiKey(true));
  });

  it('is refused with any one character changed, before any look-up', () => {
    const key = generateApiKey(true);
    expect(hashApiKey(key)).toBe(createHash('sha256').update(key).digest('hex'));
    for (let index = 0; index < key.length; index += 1) {
      const other = key[index] === 'a' ? 'b' : 'a';
      expect(hashApiKey(key.slice(0, index) + other + key.slice(index + 1))).toBeNull();
    }
    for (const text of ['', `${key} `, key.slice(0, -1), key.replace('test', 'live')]) {
      expect(hashApiKey(text)).toBeNull();
    }
  });
});

describe('the keyring', () => {
  const first = generateEncryptionKey('k1');
  const second = generateEncryptionKey('k2');

  it('reads back what it wrote, and what an older key wrote', () => {
    const old = createKeyring(first).encrypt('whsec_x', 'row');
    const keyring = createKeyring(`${second},${first}`);
    expect(keyring.decrypt(old, 'row')).toBe('whsec_x');
    expect(keyring.encrypt('whsec_x', 'row')).toMatch(/^k2:/);
  });

  it('refuses a ciphertext of another row, a changed one and one of an unknown key', () => {
    const keyring = createKeyring(first);
    const ciphertext = keyring.encrypt('whsec_x', 'row');
    expect(() => keyring.decrypt(ciphertext, 'another row')).toThrow();
    expect(() => keyring.decrypt(`${ciphertext.slice(0, -4)}AAA=`, 'row')).toThrow();
    expect(() => createKeyring(second).decrypt(ciphertext, 'row')).toThrow('"k1"');
  });

  it('refuses a key that is not 32 bytes', () => {
    expect(() => createKeyring('k1:c2hvcnQ=')).toThrow('32 bytes');
    expect(() => createKeyring('')).toThrow('32 bytes');
  });
});

describe('a phone hash', () => {
  it('depends on the number and on the secret', () => {
    const hash = createPhoneHasher('secret');
    expect(hash('+41791234500')).toEqual(hash('+41791234500'));
    expect(hash('+41791234500')).not.toEqual(hash('+41791234501'));
    expect(hash('+41791234500')).not.toEqual(createPhoneHasher('other')('+41791234500'));
  });
});

describe('a webhook secret', () => {
  it('is whsec_ and 32 bytes in base64', () => {
    const secret = generateWebhookSecret();
    expect(secret.startsWith('whsec_')).toBe(true);
    expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
  });
});
