import type { MessageTexts } from './message-texts.js';

/** `14:00` as it is written in French. */
const hour = (time: string): string => time.replace(':', 'h');

export const fr: MessageTexts = {
  locale: 'fr-FR',
  timeSpan: (startTime, endTime) => `de ${hour(startTime)} à ${hour(endTime)}`,
  minutes: (seconds) => `${Math.floor(seconds / 60)} min ${seconds % 60} s`,
  quote: (words) => `« ${words} »`,
  lead: {
    greeting: (name) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
    news: {
      confirmed: {
        subject: ({ date, time }) => `Visite confirmée : ${date}, ${time}`,
        heading: 'Votre visite est confirmée',
        intro: ({ agencyName }) => `${agencyName} vous attend à l'adresse ci-dessous.`,
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, votre visite est confirmée : ${date}, ${time}, ${address}. ${agencyName}.`,
      },
      moved: {
        subject: ({ date, time }) => `Visite déplacée : ${date}, ${time}`,
        heading: 'Votre visite est déplacée',
        intro: () => 'Voici le nouveau rendez-vous. Le précédent est de nouveau libre.',
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, votre visite est déplacée au ${date}, ${time}, ${address}. ${agencyName}.`,
      },
      canceled_by_lead: {
        subject: ({ date, time }) => `Visite annulée : ${date}, ${time}`,
        heading: 'Votre visite est annulée',
        intro: ({ agencyName }) =>
          `Nous avons prévenu ${agencyName}. Vous n'avez rien d'autre à faire.`,
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, votre visite est annulée : ${date}, ${time}, ${address}. ${agencyName}.`,
      },
      canceled_by_agency: {
        subject: ({ date, time }) => `Visite annulée : ${date}, ${time}`,
        heading: "Votre visite n'aura pas lieu",
        intro: ({ agencyName }) =>
          `${agencyName} a dû annuler ce rendez-vous. Nous vous prions de nous en excuser.`,
        sms: ({ leadName, date, time, address, agencyName }) =>
          `${leadName}, votre visite n'aura malheureusement pas lieu : ${date}, ${time}, ${address}. ${agencyName}.`,
      },
    },
    manage: 'Annuler ou déplacer',
    calendarHint: "L'entrée de calendrier est jointe.",
    canceledHint: "L'entrée de calendrier jointe retire la visite de votre agenda.",
    signOff: 'Meilleures salutations',
    whyThisMessage: (agencyName) =>
      `Vous recevez ce message parce que vous avez convenu de cette visite par téléphone avec l'assistant IA de l'agence ${agencyName}.`,
    calendarSummary: (title) => `Visite : ${title}`,
  },
  outcomes: {
    booked: 'visite réservée',
    qualified: 'qualifié, aucune visite réservée',
    not_qualified: 'non qualifié',
    transferred: 'transféré chez vous',
    callback_requested: 'souhaite être rappelé',
    not_interested: 'pas intéressé',
    wrong_person: 'mauvaise personne',
    opted_out: 'ne souhaite plus être appelé',
    hung_up: "a raccroché pendant l'appel",
    voicemail: 'messagerie vocale',
    no_answer: 'sans réponse',
    busy: 'ligne occupée',
    declined: 'appel refusé',
    invalid_number: 'numéro invalide',
    canceled: 'appel annulé',
    expired: 'pas appelé à temps',
    error: 'interrompu par une panne technique',
  },
  verdicts: {
    pass: 'rempli',
    fail: 'non rempli',
    unclear: 'pas clair',
    refused: 'refus de répondre',
    not_asked: 'non demandé',
    not_judged: 'non évalué',
  },
  reportSubject: (leadName, outcome, title) => `${leadName} : ${outcome} – ${title}`,
  changes: {
    moved: {
      subject: (leadName, title) => `Visite déplacée : ${leadName} – ${title}`,
      heading: 'Visite déplacée',
    },
    canceled: {
      subject: (leadName, title) => `Visite annulée : ${leadName} – ${title}`,
      heading: 'Visite annulée',
    },
  },
  changers: { lead: 'le contact, par le lien', integrator: "votre système, par l'API" },
  labels: {
    call: 'Appel',
    lead: 'Contact',
    phone: 'Téléphone',
    email: 'E-mail',
    property: 'Bien',
    duration: 'Durée',
    score: 'Score',
    qualified: 'Qualifié',
    viewing: 'Visite',
    callback: 'Rappel',
    answers: 'Réponses',
    viewingBefore: 'Avant',
    changedBy: 'Modifié par',
    expected: 'attendu',
    eliminatory: 'obligatoire',
    transcript: 'Conversation',
    agent: 'IA',
    noAnswer: 'sans réponse',
    openQuestions: 'Questions ouvertes',
    reviewRequested: "Le contact souhaite qu'une personne regarde ses réponses.",
    needsReview: 'À vérifier : ce résultat ne repose pas que sur des réponses claires.',
    yes: 'oui',
    no: 'non',
    unknown: 'inconnu',
    testCall: "Ceci était un appel de test ; personne n'a été appelé.",
  },
};
