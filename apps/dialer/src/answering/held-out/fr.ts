import type { HeldOutGreeting } from './greeting.js';

export const FR: readonly HeldOutGreeting[] = [
  ['person', 'Allô ?'],
  ['person', "Allô oui j'écoute"],
  ['person', 'Oui bonjour.'],
  ['person', "Allô, c'est qui ?"],
  ['person', "Oui, Dubois à l'appareil."],
  ['person', 'Régie Durand bonjour, Sophie à votre écoute.'],
  ['person', 'Cabinet du docteur Martin, bonjour.'],
  ['person', "Il n'est pas là pour le moment, vous voulez laisser un message ?"],
  ['person', 'Je suis au volant, je peux vous rappeler ?'],
  ['person', 'Je ne suis pas disponible là, rappelez-moi vers midi.'],
  ['person', 'Quel est votre nom, s’il vous plaît ?'],
  ['person', "C'est à quel sujet ?"],
  ['person', 'Ne quittez pas, je vous la passe.'],
  ['person', 'Un instant s’il vous plaît.'],
  ['person', 'Je vous entends très mal, parlez plus fort.'],
  ['person', 'Agence du Lac, Nathalie Favre, que puis-je faire pour vous ?'],
  ['person', 'Mon mari est en réunion, je peux prendre un message ?'],
  ['person', 'oui allô bonjour qui est à l’appareil'],
  ['person', "Non, vous n'êtes pas chez les Perret, vous avez fait un faux numéro."],
  ['person', 'Si c’est pour de la publicité, je ne suis pas intéressé.'],
  ['person', "Je n'ai pas votre numéro dans mon répertoire, vous êtes qui ?"],
  ['person', 'Vous m’avez laissé un message tout à l’heure, non ?'],
  ['person', 'Elle est injoignable aujourd’hui, essayez demain.'],
  [
    'voicemail',
    'Vous êtes bien sur la messagerie de Claire Dubois. Merci de laisser un message après le bip.',
  ],
  [
    'voicemail',
    "Bonjour, vous êtes sur le répondeur du zéro six douze trente-quatre, votre correspondant n'est pas disponible.",
  ],
  [
    'voicemail',
    "Votre correspondant n'est pas joignable pour le moment. Veuillez renouveler votre appel.",
  ],
  ['voicemail', "Le numéro que vous avez composé n'est pas attribué."],
  ['voicemail', "La personne que vous avez appelée n'est pas disponible actuellement."],
  [
    'voicemail',
    'bienvenue sur la messagerie du zéro six laissez votre message après le signal sonore',
  ],
  [
    'voicemail',
    "Salut, c'est Julien, je ne suis pas dispo, laissez-moi un petit message et je vous rappelle dès que possible.",
  ],
  ['voicemail', 'Vous êtes en communication avec la boîte vocale de Marc Peeters.'],
  [
    'voicemail',
    'Bonjour, vous êtes bien chez Anne et Pierre, nous sommes absents, vous pouvez nous laisser un message.',
  ],
  [
    'voicemail',
    "Votre appel a été transféré vers une boîte vocale, la personne que vous cherchez à joindre n'a pas répondu.",
  ],
  ['voicemail', 'La boîte vocale de votre correspondant est pleine. Au revoir.'],
  [
    'ivr',
    'Bienvenue chez Régie du Lac. Pour le service location, tapez un. Pour la comptabilité, tapez deux.',
  ],
  ['ivr', "Votre appel est susceptible d'être enregistré. Merci de patienter."],
  ['ivr', 'tous nos conseillers sont actuellement en ligne nous allons donner suite à votre appel'],
  [
    'screening',
    'Bonjour, si vous indiquez votre nom et le motif de votre appel, je verrai si cette personne est disponible.',
  ],
  [
    'screening',
    'La personne que vous appelez utilise un service de filtrage d’appels de Google et recevra une copie de cette conversation.',
  ],
];
