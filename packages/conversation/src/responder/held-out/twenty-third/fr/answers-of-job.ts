import type { UtteranceCase } from '../../../utterances/define-case.js';

export const ANSWERS_OF_JOB: readonly UtteranceCase[] = [
  ['job', 'je suis horloger chez le même patron depuis quinze ans', 'answer', 'pass'],
  ['job', 'oui, fonctionnaire à la commune', 'answer', 'pass'],
  ['job', "non, je suis au chômage depuis la fermeture de l'usine", 'answer', 'fail'],
  ['job', 'un cdi dans une pharmacie, oui', 'answer', 'pass'],
  ['job', "j'ai été remercié en décembre, depuis plus rien", 'answer', 'fail'],
  ['job', 'ben oui hein, postier à namur muté à genève, contrat fixe', 'answer', 'pass'],
  ['job', 'pas vraiment, des extras par-ci par-là dans la restauration', 'answer', 'fail'],
  ['job', 'je suis institutrice titulaire, ça ne bouge plus', 'answer', 'pass'],
  [
    'job',
    "aucune idée, ma boîte vient d'être rachetée et on attend de savoir qui reste",
    'answer',
    'unclear',
  ],
  ['job', 'ma situation professionnelle ne regarde que moi', 'answer', 'refused'],
  ['job', 'mais oui, pompier professionnel, difficile de faire plus stable', 'answer', 'pass'],
  ['job', "là tout de suite je n'ai pas de boulot", 'answer', 'fail'],
];
