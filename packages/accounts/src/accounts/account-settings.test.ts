import { describe, expect, it } from 'vitest';
import {
  AccountSettingError,
  type AccountSettings,
  checkAccountSettings,
} from './account-settings.js';

function faultOf(settings: Partial<AccountSettings>): unknown {
  try {
    checkAccountSettings(settings);
    return null;
  } catch (error) {
    return error;
  }
}

describe('the settings of an account', () => {
  it.each<[keyof AccountSettings, string]>([
    ['name', '\t'],
    ['senderName', 'Avendo\r\nBcc: x@example.com'],
    ['replyTo', 'nobody'],
    ['emailFrom', 'a@b.ch, c@d.ch'],
    ['smsFrom', 'much too long a name'],
    ['smsFrom', '98765'],
    ['smsFrom', 'Bücher'],
    ['twilioAccountSid', 'AC1'],
    ['twilioAuthToken', 'abc-def'],
    ['resendApiKey', 'sk_1234567'],
    ['resendWebhookSecret', 'topsecret'],
  ])('refuse %s "%s" and name it without the text', (setting, value) => {
    const fault = faultOf({ [setting]: value });
    expect(fault).toBeInstanceOf(AccountSettingError);
    expect(fault).toMatchObject({ setting, message: expect.not.stringContaining(value) });
  });

  it.each(['+41791234567', 'Avendo', 'A 1-2_&+', `MG${'0f'.repeat(16)}`])(
    'take "%s" as a sender of SMS',
    (smsFrom) => {
      expect(faultOf({ smsFrom })).toBeNull();
    },
  );

  it('may be taken away', () => {
    expect(faultOf({ smsFrom: null, resendApiKey: null, replyTo: null })).toBeNull();
  });
});
