import type { MessageTexts } from './message-texts.js';

export const en: MessageTexts = {
  locale: 'en-GB',
  confirmationSms: ({ date, startTime, endTime, address, agencyName, manageUrl }) =>
    `Your viewing is confirmed: ${date}, ${startTime} to ${endTime}, ${address}. ${agencyName}. Cancel or move it: ${manageUrl}`,
  confirmationSubject: ({ date, startTime }) => `Viewing confirmed: ${date}, ${startTime}`,
  confirmationEmail: (facts) => `Dear ${facts.leadName},

Your viewing is confirmed.

${facts.title}
${facts.address}
${facts.date}, ${facts.startTime} to ${facts.endTime}

To cancel or move the viewing: ${facts.manageUrl}

Kind regards
${facts.agencyName}`,
  timeSpan: (startTime, endTime) => `${startTime} to ${endTime}`,
  outcomes: {
    booked: 'viewing booked',
    qualified: 'qualified, no viewing booked',
    not_qualified: 'not qualified',
    transferred: 'put through to you',
    callback_requested: 'wants to be called back',
    not_interested: 'not interested',
    wrong_person: 'wrong person',
    opted_out: 'does not want to be called again',
    hung_up: 'hung up during the call',
    voicemail: 'voicemail',
    no_answer: 'no answer',
    busy: 'line busy',
    declined: 'call declined',
    invalid_number: 'invalid number',
    canceled: 'call canceled',
    expired: 'not called in time',
    error: 'call broken off by a technical fault',
  },
  verdicts: {
    pass: 'met',
    fail: 'not met',
    unclear: 'unclear',
    refused: 'refused to answer',
    not_asked: 'not asked',
    not_judged: 'not judged',
  },
  reportSubject: (leadName, outcome, title) => `${leadName}: ${outcome} – ${title}`,
  labels: {
    call: 'Call',
    result: 'Result',
    lead: 'Lead',
    phone: 'Phone',
    email: 'Email',
    property: 'Property',
    duration: 'Duration',
    score: 'Score',
    qualified: 'Qualified',
    viewing: 'Viewing',
    callback: 'Call back',
    answers: 'Answers',
    noAnswer: 'no answer',
    openQuestions: 'Open questions',
    reviewRequested: 'The lead asks that a person look at the answers.',
    needsReview: 'Please check: this result does not rest on clear answers alone.',
    yes: 'yes',
    no: 'no',
    unknown: 'not known',
    testCall: 'This was a test call; nobody was phoned.',
  },
};
