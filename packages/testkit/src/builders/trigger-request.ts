import type { TriggerRequest } from '@immolab/contracts';

/** What a test may choose of a trigger request; everything else is an ordinary request. */
export type TriggerRequestOptions = Partial<Omit<TriggerRequest, 'lead' | 'property' | 'agent'>> & {
  readonly lead?: Partial<TriggerRequest['lead']>;
  readonly property?: Partial<TriggerRequest['property']>;
  readonly agent?: Partial<TriggerRequest['agent']>;
};

/** A checked trigger request with one criterion of each deterministic kind and no slots. */
export function buildTriggerRequest(options: TriggerRequestOptions = {}): TriggerRequest {
  const { lead, property, agent, ...rest } = options;
  return {
    lead: {
      firstName: 'Maria',
      lastName: 'Muster',
      phone: '+41791234500',
      email: 'maria.muster@example.com',
      language: 'en',
      budget: null,
      remarks: null,
      source: null,
      ...lead,
    },
    country: 'CH',
    property: {
      title: 'Bright 3.5 room flat',
      address: 'Seestrasse 1, 8002 Zürich',
      price: 2_400,
      type: 'rent',
      description: 'On the third floor, with a lift.',
      features: ['Balcony'],
      area: 82,
      rooms: 3.5,
      bathrooms: 1,
      terrace: null,
      reference: null,
      currency: 'CHF',
      ...property,
    },
    agent: {
      agentName: 'Sarah',
      agencyName: 'Example Homes',
      transferNumber: null,
      transferConditions: [],
      notificationEmail: null,
      hangupInstruction: null,
      voicemailMessage: null,
      ...agent,
    },
    criteria: [
      {
        id: 'c1',
        question: 'What is your monthly budget?',
        type: 'number',
        expectedValue: '2400',
        eliminatory: true,
        options: null,
      },
      {
        id: 'c2',
        question: 'Do you have a stable job?',
        type: 'yes_no',
        expectedValue: 'yes',
        eliminatory: true,
        options: null,
      },
    ],
    slots: [],
    callbackWebhook: null,
    externalRef: null,
    metadata: null,
    notBefore: null,
    ...rest,
  };
}
