import type { PageTexts } from './page-texts.js';

export const en: PageTexts = {
  title: 'Your viewing',
  labels: { when: 'When', where: 'Where', status: 'Status' },
  states: { booked: 'Confirmed', canceled: 'Canceled', replaced: 'Replaced' },
  canceled: (agencyName) =>
    `This viewing is canceled. If you would like another one, please contact ${agencyName}.`,
  replaced:
    'You have arranged another viewing of this property since. The message that confirms it has a link of its own.',
  done: {
    moved: 'Your viewing has been moved. You will receive a new confirmation.',
    canceled: (agencyName) => `Your viewing is canceled. ${agencyName} has been told.`,
  },
  move: {
    heading: 'Move to another time',
    legend: 'Choose another time',
    button: 'Move the viewing',
    noSlots: (agencyName) =>
      `No other time is free at the moment. Please contact ${agencyName} if this one does not suit you.`,
  },
  cancel: {
    heading: 'Cancel the viewing',
    warning: 'Your place will be given to somebody else. This cannot be undone.',
    button: 'Yes, cancel the viewing',
  },
  problems: {
    slotTaken: 'Nothing was changed: this time has just been taken. Please choose another one.',
    slotMissing: 'Nothing was changed: please choose a time first.',
  },
  failures: {
    notFound: {
      heading: 'This link is not valid',
      text: 'It may be incomplete, or the viewing has begun already. Please open the link from your latest message, or contact the agency.',
    },
    tooManyRequests: {
      heading: 'One moment, please',
      text: 'There were too many requests from your connection. Please try again in a minute.',
    },
    notUnderstood: {
      heading: 'That did not work',
      text: 'Nothing was changed. Please open the link from your message again.',
    },
    unavailable: {
      heading: 'This page is not available just now',
      text: 'Your viewing stands as it is. Please try again in a few minutes.',
    },
  },
};
