import type { MessageTexts } from './message-texts.js';

/** `14:00` as it is written in French. */
const hour = (time: string): string => time.replace(':', 'h');

export const fr: MessageTexts = {
  locale: 'fr-FR',
  confirmationSms: ({ date, startTime, endTime, address, agencyName, manageUrl }) =>
    `Votre visite est confirmée : ${date}, de ${hour(startTime)} à ${hour(endTime)}, ${address}. ${agencyName}. Annuler ou déplacer : ${manageUrl}`,
  confirmationSubject: ({ date, startTime }) => `Visite confirmée : ${date} à ${hour(startTime)}`,
  confirmationEmail: (facts) => `Bonjour ${facts.leadName},

Votre visite est confirmée.

${facts.title}
${facts.address}
${facts.date}, de ${hour(facts.startTime)} à ${hour(facts.endTime)}

Pour annuler ou déplacer la visite : ${facts.manageUrl}

Meilleures salutations
${facts.agencyName}`,
  timeSpan: (startTime, endTime) => `de ${hour(startTime)} à ${hour(endTime)}`,
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
  labels: {
    call: 'Appel',
    result: 'Résultat',
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
