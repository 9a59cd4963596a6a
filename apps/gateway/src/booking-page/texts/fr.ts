import type { PageTexts } from './page-texts.js';

export const fr: PageTexts = {
  title: 'Votre visite',
  labels: { when: 'Quand', where: 'Où', status: 'Statut' },
  states: { booked: 'Confirmée', canceled: 'Annulée', replaced: 'Remplacée' },
  canceled: (agencyName) =>
    `Cette visite est annulée. Si vous en souhaitez une autre, veuillez contacter ${agencyName}.`,
  replaced:
    "Vous avez convenu entre-temps d'une autre visite de ce bien. Le message qui la confirme contient son propre lien.",
  done: {
    moved: 'Votre visite a été déplacée. Vous recevrez une nouvelle confirmation.',
    canceled: (agencyName) => `Votre visite est annulée. ${agencyName} en est informé.`,
  },
  move: {
    heading: 'Déplacer la visite',
    legend: 'Choisissez un autre horaire',
    button: 'Déplacer la visite',
    noSlots: (agencyName) =>
      `Aucun autre horaire n'est libre pour le moment. Si celui-ci ne vous convient pas, veuillez contacter ${agencyName}.`,
  },
  cancel: {
    heading: 'Annuler la visite',
    warning: 'Votre place sera donnée à une autre personne. Cette action est définitive.',
    button: 'Oui, annuler la visite',
  },
  problems: {
    slotTaken:
      "Rien n'a été modifié : cet horaire vient d'être pris. Veuillez en choisir un autre.",
    slotMissing: "Rien n'a été modifié : veuillez d'abord choisir un horaire.",
  },
  failures: {
    notFound: {
      heading: "Ce lien n'est pas valable",
      text: "Il est peut-être incomplet, ou la visite a déjà commencé. Ouvrez le lien de votre dernier message ou contactez l'agence.",
    },
    tooManyRequests: {
      heading: "Un instant, s'il vous plaît",
      text: 'Trop de demandes sont venues de votre connexion. Veuillez réessayer dans une minute.',
    },
    notUnderstood: {
      heading: "Cela n'a pas fonctionné",
      text: "Rien n'a été modifié. Veuillez rouvrir le lien de votre message.",
    },
    unavailable: {
      heading: "Cette page n'est pas disponible pour le moment",
      text: 'Votre visite reste inchangée. Veuillez réessayer dans quelques minutes.',
    },
  },
};
