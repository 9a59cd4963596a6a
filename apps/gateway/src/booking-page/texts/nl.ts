import type { PageTexts } from './page-texts.js';

export const nl: PageTexts = {
  title: 'Uw bezichtiging',
  labels: { when: 'Wanneer', where: 'Waar', status: 'Status' },
  states: { booked: 'Bevestigd', canceled: 'Geannuleerd', replaced: 'Vervangen' },
  canceled: (agencyName) =>
    `Deze bezichtiging is geannuleerd. Wilt u een andere, neem dan contact op met ${agencyName}.`,
  replaced:
    'U hebt intussen een andere bezichtiging van deze woning afgesproken. De bevestiging daarvan heeft een eigen link.',
  done: {
    moved: 'Uw bezichtiging is verzet. U krijgt een nieuwe bevestiging.',
    canceled: (agencyName) =>
      `Uw bezichtiging is geannuleerd. ${agencyName} is op de hoogte gebracht.`,
  },
  move: {
    heading: 'Naar een ander tijdstip verzetten',
    legend: 'Kies een ander tijdstip',
    button: 'Bezichtiging verzetten',
    noSlots: (agencyName) =>
      `Er is op dit moment geen ander tijdstip vrij. Komt dit niet uit, neem dan contact op met ${agencyName}.`,
  },
  cancel: {
    heading: 'Bezichtiging annuleren',
    warning: 'Uw plaats gaat naar iemand anders. Dit kan niet ongedaan worden gemaakt.',
    button: 'Ja, bezichtiging annuleren',
  },
  problems: {
    slotTaken: 'Er is niets gewijzigd: dit tijdstip is zojuist bezet. Kies een ander tijdstip.',
    slotMissing: 'Er is niets gewijzigd: kies eerst een tijdstip.',
  },
  failures: {
    notFound: {
      heading: 'Deze link is niet geldig',
      text: 'Misschien is hij onvolledig, of is de bezichtiging al begonnen. Open de link uit uw laatste bericht, of neem contact op met het kantoor.',
    },
    tooManyRequests: {
      heading: 'Een ogenblik alstublieft',
      text: 'Er kwamen te veel verzoeken van uw verbinding. Probeer het over een minuut opnieuw.',
    },
    notUnderstood: {
      heading: 'Dat is niet gelukt',
      text: 'Er is niets gewijzigd. Open de link uit uw bericht opnieuw.',
    },
    unavailable: {
      heading: 'Deze pagina is nu niet bereikbaar',
      text: 'Uw bezichtiging blijft zoals ze is. Probeer het over een paar minuten opnieuw.',
    },
  },
};
