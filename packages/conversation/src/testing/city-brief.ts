import type { CallBrief, Criterion, Language, OfferedSlot } from '@immolab/contracts';
import { exampleBrief } from './example-brief.js';

/** Two on one day, an hour and a half apart, and one early. */
export const CITY_SLOTS: readonly OfferedSlot[] = [
  { id: 's1', date: '2026-03-13', startTime: '16:00', endTime: '17:00' },
  { id: 's2', date: '2026-03-13', startTime: '17:30', endTime: '18:30' },
  { id: 's3', date: '2026-03-16', startTime: '08:30', endTime: '09:30' },
];

interface Questions {
  readonly job: string;
  readonly jobs: readonly [employed: string, selfEmployed: string, student: string];
  readonly homeOffice: string;
  readonly rooms: string;
  readonly car: string;
  readonly floor: string;
  readonly floors: readonly [ground: string, middle: string, top: string];
  readonly deposit: string;
}

const QUESTIONS: Readonly<Record<Language, Questions>> = {
  en: {
    job: 'What do you do for a living: are you employed, self-employed or a student?',
    jobs: ['employed', 'self-employed', 'student'],
    homeOffice: 'Do you work from home?',
    rooms: 'How many rooms do you need?',
    car: 'Do you have a car?',
    floor: 'Which floor would you like?',
    floors: ['ground floor', 'middle floor', 'top floor'],
    deposit: "Could you pay a deposit of three months' rent?",
  },
  de: {
    job: 'Was machen Sie beruflich: sind Sie angestellt, selbständig oder Student?',
    jobs: ['angestellt', 'selbständig', 'Student'],
    homeOffice: 'Arbeiten Sie von zu Hause aus?',
    rooms: 'Wie viele Zimmer brauchen Sie?',
    car: 'Haben Sie ein Auto?',
    floor: 'Welches Stockwerk hätten Sie gern?',
    floors: ['Erdgeschoss', 'mittleres Stockwerk', 'oberstes Stockwerk'],
    deposit: 'Könnten Sie eine Kaution von drei Monatsmieten zahlen?',
  },
  fr: {
    job: 'Que faites-vous dans la vie : êtes-vous salarié, indépendant ou étudiant ?',
    jobs: ['salarié', 'indépendant', 'étudiant'],
    homeOffice: 'Travaillez-vous à la maison ?',
    rooms: 'De combien de pièces avez-vous besoin ?',
    car: 'Avez-vous une voiture ?',
    floor: 'À quel étage aimeriez-vous habiter ?',
    floors: ['rez-de-chaussée', 'étage intermédiaire', 'dernier étage'],
    deposit: 'Pourriez-vous payer une garantie de trois loyers ?',
  },
  nl: {
    job: 'Wat doet u voor werk: bent u werknemer, zelfstandige of student?',
    jobs: ['werknemer', 'zelfstandige', 'student'],
    homeOffice: 'Werkt u thuis?',
    rooms: 'Hoeveel kamers hebt u nodig?',
    car: 'Hebt u een auto?',
    floor: 'Op welke verdieping wilt u wonen?',
    floors: ['begane grond', 'middelste verdieping', 'bovenste verdieping'],
    deposit: 'Kunt u een borg van drie maanden huur betalen?',
  },
};

function criteriaIn(language: Language): Criterion[] {
  const { job, jobs, homeOffice, rooms, car, floor, floors, deposit } = QUESTIONS[language];
  const plain = { eliminatory: false, options: null } as const;
  const choice = { type: 'multiple_choice', eliminatory: false } as const;
  return [
    { id: 'c1', question: job, expectedValue: jobs[0], options: [...jobs], ...choice },
    { id: 'c2', question: homeOffice, type: 'yes_no', expectedValue: 'no', ...plain },
    { id: 'c3', question: rooms, type: 'number', expectedValue: '2-3', ...plain },
    { id: 'c4', question: car, type: 'yes_no', expectedValue: 'no', ...plain },
    { id: 'c5', question: floor, expectedValue: floors[1], options: [...floors], ...choice },
    { id: 'c6', question: deposit, type: 'yes_no', expectedValue: 'yes', ...plain },
  ];
}

/** A flat in the city, with two viewings on one day. */
export function cityBrief(language: Language): CallBrief {
  const brief = exampleBrief(language, { modelAvailable: true, test: false });
  return {
    ...brief,
    lead: { ...brief.lead, firstName: 'Sophie', lastName: 'Lambert', budget: null, remarks: null },
    property: {
      ...brief.property,
      ...{ title: 'Renovated old-building flat in Kreuzberg', price: 980, currency: 'EUR' },
      ...{ address: 'Oranienstrasse 21, 10999 Berlin', area: 64, rooms: 2.5 },
      ...{ bathrooms: 1, terrace: null },
      description: 'On the third floor, without lift. District heating.',
      features: ['Balcony', 'Built-in kitchen', 'Courtyard'],
    },
    agent: {
      ...brief.agent,
      ...{ agentName: 'Paul', agencyName: 'Spree Wohnen' },
      transferConditions: [
        'Lead wants to negotiate the price',
        'Lead asks about financing options',
      ],
    },
    criteria: criteriaIn(language),
  };
}
