import { joined } from './joined.js';

const phrases = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/**
 * Asks whether something is done, there or valid by now. Only what is good when it is there: "do you have debts?" is
 * not answered by "all settled".
 */
export const frenchAlready: readonly string[] = [
  ...phrases(`
    déjà, d'ores et déjà, résilié, résiliée, vendu, vendue, obtenu, obtenue, obtenus, trouvé,
    prévenu, informé, averti, déposé, rempli, remplie, complet, complets, est complète, est elle complète, sont complètes, sont elles complètes, rassemblé, rassemblés,
    réuni, réunis, réunies, renouvelé, renouvelée, remboursé, remboursés, soldé, soldés, soldée, soldées, remboursée, remboursées, souscrit, souscrite, conclu,
    conclue, validé, validée, accordé, accordée, accordés, approuvé, approuvée, versé, versée, transmis, transmise,
    envoyé, envoyés, envoyée, envoyées, signé, signée, signés, réglé, réglée, réglés, réglées, libéré, finie, finis, achevés,
    terminés, terminées, terminée, avez vous terminé, valable, valables, valide, valides,
    en cours de validité, à jour, en règle, en ordre, contacté, consulté, entamé, entamée, donné son accord,
    donné leur accord, donné congé, donné votre congé, donné votre préavis, donné votre dédite, donné le préavis,
    donné le congé, donné votre renon, remis votre, remis le, remis vos, remis la, rendu les, rendu vos, reçu votre,
    reçu vos, reçu le feu vert, reçu l'accord, reçu un accord, reçu une réponse, reçu la confirmation,
    fait votre dédite, fait vos, fait les démarches, fait la demande, fait le nécessaire, fait une demande,
    fait estimer, fait évaluer, fait expertiser, fait votre, fait faire, préparé votre, préparé vos, préparé le,
    préparé les, parlé avec, parlé à, commencé à, avez commencé, vous commencé, payé la, payé le premier,
    constitué votre, constitué un, constitué le, est il prêt, est elle prête, sont ils prêts, sont elles prêtes,
    est prêt, sont prêts, sont prêtes, en votre possession, en main, sous la main, à disposition
  `),
  ...joined(
    'avez vous, vous avez, auriez vous, vous auriez, as tu, tu as, avez vous bien, vous avez bien',
    `un garant, une garante, des garants, un accord, l'accord, votre accord, une attestation, votre attestation,
     l'attestation, un accord de principe, le feu vert, une assurance, votre assurance, un financement, le financement,
     votre financement, une garantie, la garantie, un extrait, votre extrait, l'extrait, un dossier, votre dossier,
     les documents, tous les documents, vos documents, tous vos documents, les papiers, vos papiers, tous vos papiers,
     toutes les pièces, un permis de séjour, un titre de séjour, votre permis, une autorisation, un contrat signé,
     vos fiches, un compte, un repreneur, un locataire de remplacement, un acheteur, un acquéreur, une promesse,
     une confirmation, un rendez-vous, un notaire, un certificat, une police`,
  ),
  ...joined(
    'disposez vous, vous disposez',
    "d'un, d'une, du financement, de tous, de toutes, de l",
  ),
];

/** Asks for what somebody would do, or agree to. */
export const frenchAgreement: readonly string[] = phrases(`
  pourriez, pouvez, pourrait, pourraient, seriez, voudriez, accepteriez, acceptez, accepterait, convient, conviendrait,
  conviennent, conviendraient, d'accord, êtes vous prêt, êtes vous prête, êtes vous prêts, vous êtes prêt,
  vous êtes prête, vous êtes prêts, vous sentez prêt, prêt à, prête à, prêts à, prêtes à, possible, faisable,
  envisageable, envisageriez, envisagez, disponible, disponibles, disposé, disposée, disposés, êtes vous libre,
  vous êtes libre, serez vous libre, peut on, pouvons nous, pourrions nous, puis je, est ce qu'on peut, on peut,
  est ce que nous pouvons, est ce que je peux, je peux vous, nous pouvons, nous autorisez, m'autorisez, autorisez vous,
  nous permettez, m'autoriseriez, nous autoriseriez, vous va, vous irait, vous iraient, vous vont, vous arrange,
  vous arrangerait, joue pour vous, jouerait pour vous, marche pour vous, bon pour vous, ok pour, okay pour, partant,
  partante, partants, intéressé, intéressée, intéressés, intéresserait, vous intéresse, vous tente, vous tenterait,
  vous plairait, voulez vous, vous voulez, souhaitez vous, vous souhaitez, souhaiteriez, aimeriez, en mesure,
  consentez, consentiriez, êtes vous ouvert, êtes vous ouverte, vous êtes ouvert, vous engagez,
  vous engageriez, viendriez, viendrez, feriez, prendriez, reprendriez, signeriez, paieriez, verseriez, habiteriez,
  emménageriez, vivriez, renonceriez, attendriez, participeriez, fourniriez, enverriez, laisseriez, iriez, monteriez,
  remettriez, transmettriez, patienteriez, opteriez, sauriez vous, vous sauriez
`);
