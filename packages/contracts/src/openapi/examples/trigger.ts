/** The complete request of the reference, every field of it in use. */
export const TRIGGER_BODY_EXAMPLE = {
  lead: {
    firstName: 'John',
    lastName: 'Smith',
    phone: '+41791234567',
    email: 'john.smith@example.com',
    language: 'en',
    budget: '3500',
    remarks: 'Prefers ground floor, needs parking',
  },
  property: {
    title: 'Modern 4.5 Room Apartment in Geneva',
    address: 'Rue du Mont-Blanc 12, 1201 Geneva',
    price: 3100,
    type: 'rent',
    description: 'Beautiful renovated 95m2 apartment, bright, lake view.',
    features: ['Lake view', 'Parking', 'Cellar', 'Balcony', 'Equipped kitchen'],
    area: 95,
    rooms: 4.5,
    bathrooms: 2,
    terrace: 12,
  },
  agent_config: {
    agent_name: 'Sarah',
    agency_name: 'Avendo Real Estate',
    transfer_number: '+41791234000',
    notification_email: 'notifications@avendo.ch',
    hangup_instruction:
      'Thank you for your interest. We will follow up by email within 24 hours. Have a great day!',
    qualification_criteria: [
      {
        question: 'What is your maximum monthly budget?',
        type: 'number',
        expectedValue: '3100',
        eliminatory: true,
        rejectionMessage:
          'Unfortunately, the budget requirement for this property is 3100 CHF minimum.',
      },
      {
        question: 'Do you have a stable job?',
        type: 'yes_no',
        expectedValue: 'yes',
        eliminatory: true,
        rejectionMessage: 'A stable employment is required for this property.',
      },
      {
        question: 'How many people will occupy the apartment?',
        type: 'number',
        expectedValue: '1-4',
        eliminatory: false,
      },
    ],
    transfer_conditions: [
      'Lead wants to negotiate the price',
      'Lead asks about financing options',
      'Lead mentions having a pet',
    ],
  },
  viewing_slots: [
    { date: '2026-03-20', startTime: '14:00', endTime: '15:00', maxBookings: 3 },
    { date: '2026-03-21', startTime: '10:00', endTime: '11:00', maxBookings: 2 },
    { date: '2026-03-22', startTime: '16:00', endTime: '17:00', maxBookings: 1 },
  ],
  callback_webhook: 'https://your-api.com/webhooks/immo-calls',
  external_ref: 'LEAD-12345-GENEVA',
};

/** The shortest request that is accepted. */
export const SMALLEST_TRIGGER_BODY_EXAMPLE = {
  lead: {
    prenom: 'Jean',
    nom: 'Dupont',
    telephone: '+41791234567',
    email: 'jean@example.com',
    language: 'fr',
  },
  property: {
    title: 'Appartement de 3 pièces à Lausanne',
    address: 'Avenue de la Gare 5, 1003 Lausanne',
    price: 890000,
    description: 'Lumineux, au troisième étage, avec balcon.',
  },
};
